/** Sidelight's own finder, over plain text taken as one page. */
import type { Pack } from '../../components/cards/card.ts';
import { buildIndex } from '../../components/matching/build-index.ts';
import { findMentions } from '../../components/matching/find-mentions.ts';
import type { Strictness } from '../../components/matching/resolve.ts';
import { passagesOfText } from '../../components/matching/text-passages.ts';
import type { Finder } from './score.ts';

/** @param pack whose card ids are what the finder gives. */
export function createFinder(pack: Pack, strictness: Strictness): Finder {
  const index = buildIndex([pack]);
  const idOf = (key: string) => key.slice(pack.id.length + 1);
  return (text, language) => {
    const passages = passagesOfText(text, language);
    return findMentions(index, passages, { strictness }).map(({ passage, start, end, card, others }) => {
      const offset = passages[passage]?.offset ?? 0;
      return { start: start + offset, end: end + offset, card: idOf(card), others: others.map(idOf) };
    });
  };
}
