/** One card that a typed query found. */
export interface SearchHit {
  /** `pack:card`. */
  key: string;
  name: string;
  kind: string;
  description: string;
  /** How it was found; also the order of the list. */
  by: 'exact' | 'prefix' | 'fuzzy';
  /** The text that matched (name, alias or description) and the matched ranges in it, `[start, end)` in UTF-16 units. */
  matched: { text: string; ranges: [number, number][] };
}
