/** Splits a paragraph into sentences, without splitting quotations. */
import type { ReadParagraph } from '../tokens/evidence.ts';
import type { Token } from '../tokens/tokens.ts';

export interface Sentence {
  at: number;
  start: number;
  end: number;
  text: string;
  tokens: readonly Token[];
}

/** A text between quotation marks; offsets in the paragraph, without the marks. */
export interface Quoted {
  start: number;
  end: number;
}

/** A quotation that is not closed within this many characters does not count. */
const longestQuotation = 1_200;
const closing: Readonly<Record<string, string>> = {
  '“': '”“',
  '«': '»',
  '„': '“”',
  '»': '«',
  '"': '"',
  '‹': '›',
};
const end = /[.!?…]+["“”»«)\]’]*\s+(?=["“„«(¿¡—–-]?\s?[\p{Lu}\p{N}\p{Lo}])/gu;

/** The texts between quotation marks, in order, without nested ones. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  /** Where each mark occurs next, so that a text full of marks is not searched again from each of them. */
  const next = new Map<string, number>();
  const nextOf = (mark: string, from: number): number => {
    const known = next.get(mark) ?? -1;
    if (known >= from) return known;
    const at = text.indexOf(mark, from);
    const place = at < 0 ? Number.POSITIVE_INFINITY : at;
    next.set(mark, place);
    return place;
  };
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at);
    const close = closing[mark];
    // A mark right after a word does not open a quotation.
    if (close === undefined || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
      at++;
      continue;
    }
    const marks = mark === '"' ? ['"'] : [...close].filter((one) => one !== mark);
    const to = Math.min(...marks.map((one) => nextOf(one, at + 1)));
    if (to - at <= longestQuotation) {
      found.push({ start: at + 1, end: to });
      at = to + 1;
    } else at++;
  }
  return found;
}

/**
 * @param quoted of the same text: a sentence does not end inside a quotation unless the quotation is the whole
 * sentence.
 */
export function sentencesOf({ at, text, tokens }: ReadParagraph, quoted: readonly Quoted[]): Sentence[] {
  const cuts: number[] = [];
  const words = new Set(tokens.filter(({ opens }) => opens).map(({ start }) => start));
  let quote = 0;
  for (const match of text.matchAll(end)) {
    const next = match.index + match[0].length;
    while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) < match.index) quote++;
    const inside = quoted[quote];
    if (inside && inside.start <= match.index && match.index + 1 < inside.end) continue;
    // The tokens know abbreviations: if no word opens a sentence here, none begins.
    const word = next + (/^["“„«(¿¡—–-]\s?/u.exec(text.slice(next, next + 3))?.[0].length ?? 0);
    if (words.has(word) || !/\p{Lu}/u.test(text.charAt(word))) cuts.push(next);
  }
  const sentences: Sentence[] = [];
  let from = 0;
  let token = 0;
  for (const to of [...cuts, text.length]) {
    const own: Token[] = [];
    while (token < tokens.length && (tokens[token]?.start ?? 0) < to) own.push(tokens[token++] as Token);
    const part = text.slice(from, to);
    if (own.length > 0)
      sentences.push({ at, start: from, end: to, text: part.replace(/\s+/g, ' ').trim(), tokens: own });
    from = to;
  }
  return sentences;
}
