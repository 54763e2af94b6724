import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';

/** A name alone, or a card as a pack writes it. */
type Given =
  | string
  | { name: string; kind?: string; aliases?: unknown[]; confusables?: unknown[]; relations?: unknown[] };

/** A pack of such cards, organisations where nothing else is said. */
export function packOf(cards: readonly Given[], language = 'en') {
  const parsed = parsePack({
    id: 'test',
    title: 'Test',
    language,
    cards: cards.map((card, at) => ({
      id: `card-${at}`,
      kind: 'organisation',
      ...(typeof card === 'string' ? { name: card } : card),
    })),
  });
  if (!('pack' in parsed) || !parsed.pack) throw new Error(JSON.stringify(parsed));
  return parsed.pack;
}

/**
 * Gives a function that lists the texts of the mentions of these cards in one passage.
 * @param packLanguage of the pack, as a BCP 47 tag.
 */
export function finder(
  cards: readonly Given[],
  packLanguage = 'en',
): (text: string, language?: string) => string[] {
  const index = buildIndex([packOf(cards, packLanguage)]);
  return (text, language) =>
    findMentions(index, [{ id: 0, text, ...(language !== undefined && { language }) }], {
      strictness: 'balanced',
    }).map((mention) => mention.text);
}
