/** Who a sentence attributes its words or claim to: *said*, *according to*, *argued*, and the name beside them. */

import type { Token } from '../tokens/tokens.ts';
import type { ArticleLanguage } from '../words/lexicon.ts';
import type { Quoted, Sentence } from './sentences.ts';

/** A name at its position, with the number of its group. */
export interface Placed {
  group: number;
  at: number;
  start: number;
  end: number;
  isPerson: boolean;
}

/** Who says something: a group, or words without a name (`intelligence officials`). */
export interface Speaker {
  group?: number;
  text?: string;
}

/** Most words between a verb of saying and the speaker. */
const reach = 5;
/** Most words that describe a speaker without a name (`intelligence officials`). */
const longestDescription = 3;

const isWithin = ({ start }: { start: number }, quoted: readonly Quoted[]): boolean =>
  quoted.some((one) => one.start <= start && start < one.end);

/**
 * @param names of the sentence's paragraph.
 * @param subject of the sentence before, which a pronoun refers to.
 * @param near an offset: of several verbs of saying the nearest to it counts, otherwise the first.
 */
export function speakerOf(
  sentence: Sentence,
  text: string,
  quoted: readonly Quoted[],
  names: readonly Placed[],
  language: ArticleLanguage,
  subject: number | undefined,
  near?: number,
): Speaker | undefined {
  const outside = sentence.tokens.filter((token) => !isWithin(token, quoted));
  const inReach = names.filter(
    (name) => name.start >= sentence.start && name.start < sentence.end && !isWithin(name, quoted),
  );
  const according = accordingTo(sentence, text, language, inReach);
  if (according) return according;
  const verbs = outside.flatMap((token, index) =>
    !token.capital && language.saying.has(token.folded) ? [index] : [],
  );
  const gap = (index: number) => Math.abs((outside[index]?.start ?? 0) - (near ?? 0));
  const at = (near === undefined ? verbs[0] : verbs.toSorted((a, b) => gap(a) - gap(b))[0]) ?? -1;
  const verb = outside[at];
  if (!verb) return undefined;
  const distance = (name: Placed) => {
    const isBefore = name.end <= verb.start;
    const between = outside.filter((token) =>
      isBefore
        ? token.start >= name.end && token.end <= verb.start
        : token.start >= verb.end && token.end <= name.start,
    );
    // A clause in commas may be between them (`McFaul, who was ambassador, said`), but not a second verb of saying.
    return between.length + (isBefore ? 0 : 1);
  };
  const pronoun = [outside[at - 1], outside[at + 1], outside[at - 2]].find(
    (token) => token && (language.he.has(token.folded) || language.she.has(token.folded)),
  );
  if (pronoun) return subject === undefined ? undefined : { group: subject };
  // `McFaul, who was ambassador under Barack Obama, said`: after a comma, the subject of the verb is the name before
  // the clause.
  const [opening] = inReach.filter((name) => name.isPerson && name.end < verb.start);
  if (opening && /^, /.test(text.slice(opening.end)) && /,\s*$/.test(text.slice(opening.end + 1, verb.start)))
    return { group: opening.group };
  const [nearest] = inReach
    .filter(
      (name) => distance(name) <= reach && (name.end <= verb.start || !isObject(name, outside, language)),
    )
    .sort((a, b) => Number(b.isPerson) - Number(a.isPerson) || distance(a) - distance(b));
  if (nearest) return { group: nearest.group };
  const words = described(outside, at, language);
  return words === undefined ? undefined : { text: words };
}

/** Whether a small word ties a name to what is before it: `declared the foundation of Navalny`, `said that Putin`. */
function isObject({ start }: Placed, tokens: readonly Token[], language: ArticleLanguage): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const before = tokens[at - 1]?.folded ?? '';
  // After a comma it explains what is before it: `said the president of France, Emmanuel Macron`.
  return (
    tokens[at]?.joined === true &&
    language.functionWords.has(before) &&
    !language.determiners.has(before) &&
    !language.saying.has(before)
  );
}

/** `according to X`: the name after it, or the words up to the next punctuation mark. */
function accordingTo(
  { tokens, end }: Sentence,
  text: string,
  language: ArticleLanguage,
  names: readonly Placed[],
): Speaker | undefined {
  for (const [index, token] of tokens.entries()) {
    for (const phrase of language.accordingTo) {
      const length = phrase.split(' ').length;
      const words = tokens.slice(index, index + length);
      if (words.map(({ folded }) => folded).join(' ') !== phrase) continue;
      const from = words.at(-1)?.end ?? token.end;
      const name = names.find(
        (one) =>
          one.start >= from &&
          tokens.filter((other) => other.start >= from && other.end <= one.start).length <=
            longestDescription,
      );
      if (name) return { group: name.group };
      const rest = /^[^,.;:!?–—()"“”«»]*/u.exec(text.slice(from, Math.min(end, from + 80)))?.[0].trim() ?? '';
      if (rest !== '' && rest.split(/\s+/).length <= 6) return { text: rest };
    }
  }
  return undefined;
}

/** The words right before the verb, back to a small word. */
function described(tokens: readonly Token[], verb: number, language: ArticleLanguage): string | undefined {
  const words: string[] = [];
  for (let index = verb - 1; index >= 0 && words.length < longestDescription; index--) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1] as Token;
    if (!next.joined || language.functionWords.has(token.folded) || token.folded.length < 4) break;
    words.unshift(token.text);
  }
  const [last] = words.slice(-1);
  // A described speaker is a plural noun or has an article; anything else would be a guess.
  return last !== undefined && /s$/.test(last) && words.length > 0
    ? words.join(' ').replace(/^\p{Lu}/u, (first) => first.toLowerCase())
    : undefined;
}
