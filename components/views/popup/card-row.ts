import type { CardAnswer, Kind } from '../../core/pack/model.ts';
import type { SearchHit } from '../../core/search/search-cards.ts';
import type { RosterEntry } from '../../core/text/model.ts';

type Ranges = readonly (readonly [number, number])[];

/** A card in a list: a search result, or a card on this page. */
export interface CardRow {
  /** `pack:card`. */
  key: string;
  kind: Kind;
  name: string;
  nameRanges?: Ranges;
  /** BCP 47 tag of the pack, if known. */
  language?: string | undefined;
  /** The second line: what matched, else the description, else the first passage. */
  line: string;
  lineRanges?: Ranges;
  /** Where `line` is from: text of the pack, an alias of the card, or text of the page. */
  lineIs: 'text' | 'alias' | 'passage';
  description: string;
  /** The first passage of the page that mentions the card. */
  passage?: string;
  /** Mentions on this page. */
  count: number;
}

/** A row for a search result. */
export function rowOfHit(hit: SearchHit, counts: ReadonlyMap<string, number>, language?: string): CardRow {
  const { text } = hit.matched;
  const ranges = wholeWords(text, hit.matched.ranges);
  const row = {
    key: hit.key,
    kind: hit.kind as Kind,
    name: hit.name,
    description: hit.description,
    language,
    count: counts.get(hit.key) ?? 0,
  };
  // An alias that is part of the name, such as a surname, is lit there instead of said again below.
  const inName = hit.name.indexOf(text);
  if (inName >= 0) {
    const nameRanges = ranges.map(([start, end]) => [inName + start, inName + end] as const);
    return { ...row, nameRanges, line: hit.description, lineIs: 'text' };
  }
  if (text === hit.description) return { ...row, line: text, lineRanges: ranges, lineIs: 'text' };
  return { ...row, line: text, lineRanges: ranges, lineIs: 'alias' };
}

/** A word, in scripts that part words by spaces; in others a letter stands for itself. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}’']+/gu;

/** In letters; of what is longer, such as an address, only the match is lit. */
const longest = 30;

/** The words that the ranges touch: `[Na]v[alny]` is read as one match, not as two crumbs. */
function wholeWords(text: string, ranges: Ranges): Ranges {
  const words = [...text.matchAll(word)].map(({ index, 0: found }) => [index, index + found.length] as const);
  const wide = ranges.flatMap(([start, end]) => {
    const touched = words.filter(([from, to]) => start < to && end > from && to - from <= longest);
    return touched.length > 0 ? touched : [[start, end] as const];
  });
  return wide.filter(([from], at) => from !== wide[at - 1]?.[0]);
}

/** A row for a card on this page: its description, or its first passage with the name highlighted. */
export function rowOfEntry(entry: RosterEntry, { card, pack }: CardAnswer): CardRow {
  const row = {
    key: entry.key,
    kind: card.kind,
    name: card.name,
    language: pack.language,
    description: card.description,
    passage: entry.firstPassage,
    count: entry.count,
  };
  if (card.description) return { ...row, line: card.description, lineIs: 'text' };
  const lineRanges = nameIn(entry.firstPassage, card);
  return { ...row, line: entry.firstPassage, lineIs: 'passage', ...(lineRanges && { lineRanges }) };
}

/** The position of the longest of a card's names in a text. For display only, so case and spelling must match. */
function nameIn(text: string, card: CardAnswer['card']): Ranges | undefined {
  const names = [card.name, ...card.aliases.flatMap((alias) => [alias.text, ...alias.forms])];
  const found = names.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length)[0];
  if (found === undefined) return undefined;
  const start = text.indexOf(found);
  return [[start, start + found.length]];
}
