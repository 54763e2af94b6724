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
  const { text, ranges } = hit.matched;
  const row = {
    key: hit.key,
    kind: hit.kind as Kind,
    name: hit.name,
    description: hit.description,
    language,
    count: counts.get(hit.key) ?? 0,
  };
  if (text === hit.name) return { ...row, nameRanges: ranges, line: hit.description, lineIs: 'text' };
  if (text === hit.description) return { ...row, line: text, lineRanges: ranges, lineIs: 'text' };
  return { ...row, line: text, lineRanges: ranges, lineIs: 'alias' };
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
