import type { CardAnswer, Kind } from '../cards/card.ts';
import type { SearchHit } from '../matching/search-cards.ts';
import type { RosterEntry } from '../matching/types.ts';

type Ranges = readonly (readonly [number, number])[];

/** One card in a list: of what a query found, or of what is on this page. */
export interface CardRow {
  /** `pack:card`. */
  key: string;
  kind: Kind;
  name: string;
  nameRanges?: Ranges;
  /** The second line: what matched, else the description or the first passage. */
  line: string;
  lineRanges?: Ranges;
  /** True where `line` is an alias of the card. */
  isAlias?: boolean;
  description: string;
  /** Mentions on this page. */
  count: number;
}

/** A row for what a query found. The kind of a hit is a kind of card, whatever its type says. */
export function rowOfHit(hit: SearchHit, counts: ReadonlyMap<string, number>): CardRow {
  const { text, ranges } = hit.matched;
  const row = {
    key: hit.key,
    kind: hit.kind as Kind,
    name: hit.name,
    description: hit.description,
    count: counts.get(hit.key) ?? 0,
  };
  if (text === hit.name) return { ...row, nameRanges: ranges, line: hit.description };
  if (text === hit.description) return { ...row, line: text, lineRanges: ranges };
  return { ...row, line: text, lineRanges: ranges, isAlias: true };
}

/** A row for a card on this page. */
export function rowOfEntry(entry: RosterEntry, { card }: CardAnswer): CardRow {
  return {
    key: entry.key,
    kind: card.kind,
    name: card.name,
    line: entry.firstPassage,
    description: card.description,
    count: entry.count,
  };
}
