/** Sidelight's own finder, for plain text treated as one page. */

import type { NameCueWeights } from '../../components/core/context/name-cues.ts';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import type { CardIndex } from '../../components/core/gazetteer/card-index.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import type { Strictness } from '../../components/core/resolve/weigh.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import type { Finder } from './score.ts';

/**
 * @param pack the finder gives ids of its cards.
 * @param weights of the cues beside names, where they are not those of the table. @param index of the pack, if there is one.
 */
export function createFinder(
  pack: Pack,
  strictness: Strictness,
  weights?: NameCueWeights,
  index: CardIndex = buildIndex([pack]),
): Finder {
  const idOf = (key: string) => key.slice(pack.id.length + 1);
  return (text, language) => {
    const passages = passagesOfText(text, language);
    return findMentions(index, passages, { strictness, weights }).map(
      ({ passage, start, end, card, others }) => {
        const offset = passages[passage]?.offset ?? 0;
        return { start: start + offset, end: end + offset, card: idOf(card), others: others.map(idOf) };
      },
    );
  };
}
