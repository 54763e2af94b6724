/** Lower-case words that are part of a name: `Union européenne`, `Верховный суд`, `ministère de l’Intérieur`. */
import { isGiven, isKnownPlace, isOrdinary } from '../words/lexicon.ts';
import type { ReadParagraph } from './evidence.ts';
import { folded, type Token } from './tokens.ts';

const ends = (word: string, list: string): boolean =>
  list !== '' && list.split(/\s+/).some((ending) => word.endsWith(folded(ending)));

/** Takes the words of a name; gives them together with lower-case words around them that are part of it. */
export function grown(tokens: readonly Token[], paragraph: ReadParagraph): readonly Token[] {
  const behind = wordBehind(tokens, paragraph);
  return [...headBefore(tokens, paragraph), ...tokens, ...(behind ? [behind] : [])];
}

/** The lower-case word after a name: the adjective of its head, or the noun of a capitalised adjective. */
export function wordBehind(
  tokens: readonly Token[],
  { tokens: all, language }: ReadParagraph,
): Token | undefined {
  const last = tokens.at(-1);
  const next = last && all[last.index + 1];
  if (!last || !next?.joined || next.capital || next.opens || next.elided || last.possessive)
    return undefined;
  const { adjectivesBehind = '', adjectivesBefore = '' } = language.words;
  const isWord = next.folded.length > 3 && !language.functionWords.has(next.folded);
  if (language.headKind(last.folded) && isWord && ends(next.folded, adjectivesBehind)) return next;
  const isAdjective = tokens.length <= 2 && last.folded.length > 4 && ends(last.folded, adjectivesBefore);
  return isAdjective && !isGiven(last.folded) && language.headKind(next.folded) && next.folded.length > 2
    ? next
    : undefined;
}

/** `ministère de l’` before the word that it is about, if that is an ordinary word and not a name by itself. */
function headBefore(tokens: readonly Token[], { tokens: all, language }: ReadParagraph): readonly Token[] {
  const [first] = tokens;
  if (!first || tokens.length > 1 || !language.words.adjectivesBehind || !isOrdinary(first.folded)) return [];
  if (isKnownPlace(first.folded, language.tag) || language.countryOf(first.folded) || isGiven(first.folded))
    return [];
  const before: Token[] = [];
  for (let index = first.index - 1; index >= 0 && before.length < 3; index--) {
    const token = all[index] as Token;
    const next = all[index + 1] as Token;
    if (!next.joined || token.capital) return [];
    before.unshift(token);
    if (language.headKind(token.folded) === 'organisation' && token.folded.length > 3)
      return before.length > 1 || next.elided ? before : [];
    if (!language.linking.has(token.folded)) return [];
  }
  return [];
}
