import { type IndexedAlias, isOfLanguage } from '../gazetteer/alias-table.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { step } from '../gazetteer/trie.ts';
import type { AnalysedPassage } from '../passage/analysed-passage.ts';

/**
 * Whether a word ends a listed alias or form, and so is not an inflected form of another one. A plural in another
 * language does not count: the English family name `Bidens` is a genitive in Danish.
 */
export function isListed(index: CardIndex, analysed: AnalysedPassage, node: number, id: number): boolean {
  const { nodeEntry, entryNext } = index.trie;
  const next = step(index.trie, node, id);
  for (let at = next < 0 ? -1 : (nodeEntry[next] ?? -1); at >= 0; at = entryNext[at] ?? -1) {
    const entry = index.aliasAt(at);
    if (entry && (isOfLanguage(entry, analysed.language) || !isPlural(analysed, entry))) return true;
  }
  return false;
}

/** Is the form a plural (a family) in the language that the pack lists it for, or ambiguous as it looks like one? */
const isPlural = (
  { languages }: AnalysedPassage,
  { role, strength, text, languages: own }: IndexedAlias,
): boolean =>
  (role === 'confusable' || strength === 'ambiguous') &&
  own.every((tag) => {
    const { families, declension } = languages.rulesOf(tag);
    return text.endsWith(families?.plural || 's') && (families ?? declension) !== undefined;
  });
