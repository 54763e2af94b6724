/** Lower-case words that are part of a name: `Union européenne`, `Верховный суд`, `ministère de l’Intérieur`. */

import type { ReadParagraph } from '../tokens/evidence.ts';
import { isElidedOf } from '../tokens/runs.ts';
import { isAcronym, type Token } from '../tokens/tokens.ts';
import { isGiven, isKnownPlace, isOrdinary } from '../words/lexicon.ts';
import { hasEnding, isListed } from '../words/listed-words.ts';

/** Takes the words of a name; gives them together with lower-case words around them that are part of it. */
export function grown(tokens: readonly Token[], paragraph: ReadParagraph): readonly Token[] {
  const behind = wordBehind(tokens, paragraph);
  const own = behind ? [...tokens, behind] : tokens;
  return [...headBefore(tokens, paragraph), ...own, ...topicBehind(own, paragraph)];
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
  if (tokens.length === 1 && language.determiners.has(last.folded)) return undefined;
  const { adjectivesBehind, adjectivesBefore } = language.words;
  const isWord = next.folded.length > 3 && !language.functionWords.has(next.folded);
  if (language.headKind(last.folded) && isWord && hasEnding(next.folded, adjectivesBehind)) return next;
  const isAdjective =
    tokens.length <= 2 && last.folded.length > 4 && hasEnding(last.folded, adjectivesBefore);
  return isAdjective && !isGiven(last.folded) && language.headKind(next.folded) && next.folded.length > 2
    ? next
    : undefined;
}

/** `de la concurrence` behind `Autorité`: what an organisation with a capital within a sentence is for. */
function topicBehind(tokens: readonly Token[], { tokens: all, language }: ReadParagraph): readonly Token[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || first.opens || last.possessive || !language.words.adjectivesBehind) return [];
  if (tokens.length > 2 || language.headKind(first.folded) !== 'organisation' || isAcronym(first)) return [];
  const behind: Token[] = [];
  for (let index = last.index + 1; index < all.length && behind.length < 3; index++) {
    const token = all[index] as Token;
    if ((!token.joined && !token.elided) || token.opens || token.capital) return [];
    behind.push(token);
    if (language.linking.has(token.folded) && !token.elided) continue;
    const isLinked = behind.length > 1 || isElidedOf(token, language);
    return isLinked && token.folded.length > 3 && !language.functionWords.has(token.folded) ? behind : [];
  }
  return [];
}

/** `ministère de l’` before the word that it is about, if that is an ordinary word and not a name by itself. */
function headBefore(tokens: readonly Token[], { tokens: all, language }: ReadParagraph): readonly Token[] {
  const [first] = tokens;
  if (!first || tokens.length > 1 || !language.words.adjectivesBehind) return [];
  const isTopic = isOrdinary(first.folded);
  if (isKnownPlace(first.folded, language.tag) || language.countryOf(first.folded) || isGiven(first.folded))
    return [];
  const before: Token[] = [];
  for (let index = first.index - 1; index >= 0 && before.length < 3; index--) {
    const token = all[index] as Token;
    const next = all[index + 1] as Token;
    if (!next.joined || token.capital) return [];
    before.unshift(token);
    // `ministère de l’Agriculture`: what a ministry is for is never a name of its own.
    if (!isTopic && isListed(token.folded, language.words.headsOfTopics)) return before;
    if (isTopic && language.headKind(token.folded) === 'organisation' && token.folded.length > 3)
      return before.length > 1 || next.elided ? before : [];
    if (!language.linking.has(token.folded)) return [];
  }
  return [];
}
