/**
 * Searches cards for what a reader types: exact names or aliases first, then prefixes, then names a misspelling away,
 * then Fuse. Regardless of the number of cards, misspellings and Fuse only compare the few hundred with similar words.
 */
import Fuse, { type FuseResult, type FuseResultMatch, type IFuseOptions } from 'fuse.js';
import type { Card, Kind, Pack } from '../pack/model.ts';
import { editsBetween, maxEdits } from '../text/edit-distance.ts';
import { normalise } from '../text/fold.ts';
import { createBigramIndex } from './bigram-index.ts';

/** A card found by a query. */
export interface SearchHit {
  /** `pack:card`. */
  key: string;
  name: string;
  kind: Kind;
  description: string;
  /** How it was found; also the order of the list. */
  by: 'exact' | 'prefix' | 'fuzzy';
  /** The text that matched (name, alias or description) and the matched ranges in it, `[start, end)` in UTF-16 units. */
  matched: { text: string; ranges: [number, number][] };
}

export interface CardSearch {
  /** @param query only its first `maxQuery` units count. @param limit maximum number of hits. */
  search(query: string, limit: number): SearchHit[];
}

/** Fuse's bitap takes 32 letters per word; names need no longer queries than this. */
const maxQuery = 128;
/** Shorter queries only match prefixes: one or two letters fit everything. */
const minFuzzy = 3;
/** Fuse's scale; 0.3 allows one misspelling in four letters and keeps `putin` apart from `planting`. */
const threshold = 0.3;

/** The searchable texts of one card. */
export interface Row {
  key: string;
  card: Card;
  /** The name, then aliases and their forms: what a prefix may match. */
  names: string[];
  folded: string[];
  description: string;
}

/** Fuse searches this many rows in about ten milliseconds; smaller packs are searched completely. */
const mostForFuse = 500;

/** Fuse's options: every typed word must match, and names count more than the description. */
export const fuseOptions: IFuseOptions<Row> = {
  keys: [
    { name: 'names', weight: 3 },
    { name: 'description', weight: 1 },
  ],
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeMatches: true,
  includeScore: true,
  threshold,
};

/** Prepares the packs once; each search then only needs the query. */
export function createCardSearch(packs: readonly Pack[]): CardSearch {
  const rows = packs.flatMap((pack) => pack.cards.map((card) => rowOf(pack.id, card)));
  const byNames = createBigramIndex(rows.map(({ folded }) => folded.flatMap((name) => name.split(' '))));
  const fuseFor = rows.length <= mostForFuse ? allRows(rows) : likeRows(rows);
  return {
    search(query, limit) {
      const typed = query.slice(0, maxQuery).trim();
      const folded = normalise(typed).text;
      if (folded === '') return [];
      const [first = ''] = folded.split(' ');
      const named = byNames
        .beginningWith(first)
        .flatMap((at) => byName(rows[at], folded) ?? [])
        .sort((a, b) => a.rank - b.rank || a.row.card.name.length - b.row.card.name.length);
      const hits = named.slice(0, limit).map((found) => nameHit(found, folded));
      if (hits.length < limit && folded.length >= minFuzzy) {
        const found = new Set(named.map(({ row }) => row.key));
        for (const misspelling of byMisspelling(rows, byNames.near(folded.split(' ')), folded)) {
          if (hits.length >= limit || found.has(misspelling.key)) continue;
          found.add(misspelling.key);
          hits.push(misspelling);
        }
        for (const result of fuseFor(folded).search(typed, { limit: limit + found.size })) {
          if (!found.has(result.item.key)) hits.push(byFuse(result));
        }
      }
      return hits.slice(0, limit);
    },
  };
}

type FuseFor = (folded: string) => Fuse<Row>;

function allRows(rows: readonly Row[]): FuseFor {
  const fuse = new Fuse(rows, fuseOptions);
  return () => fuse;
}

function likeRows(rows: readonly Row[]): FuseFor {
  const words = createBigramIndex(
    rows.map(({ folded, description }) => [...folded, normalise(description).text].flatMap(wordsOf)),
  );
  return (folded) =>
    new Fuse(
      words.like(wordsOf(folded), mostForFuse).flatMap((at) => rows[at] ?? []),
      fuseOptions,
    );
}

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Prepares one card for searching. */
export function rowOf(pack: string, card: Card): Row {
  const names = [card.name, ...card.aliases.flatMap(({ text, forms }) => [text, ...forms])];
  return {
    key: `${pack}:${card.id}`,
    card,
    names,
    folded: names.map((name) => normalise(name).text),
    description: card.description,
  };
}

/** A row whose name matches a query. */
interface Named {
  row: Row;
  /** 0: the query is a name; 1: a name begins with it; 2: a word in a name does. */
  rank: number;
  /** Index into the row's names. */
  name: number;
  /** Offset in the folded name. */
  at: number;
}

/** A card's best name that equals the query, begins with it, or has a word that does. */
function byName(row: Row | undefined, folded: string): Named | undefined {
  let best: Named | undefined;
  row?.folded.forEach((name, index) => {
    let at = -1;
    let rank = 3;
    if (name === folded) [at, rank] = [0, 0];
    else if (name.startsWith(folded)) [at, rank] = [0, 1];
    else {
      const word = name.indexOf(` ${folded}`);
      if (word >= 0) [at, rank] = [word + 1, 2];
    }
    if (at >= 0 && (!best || rank < best.rank)) best = { row, rank, name: index, at };
  });
  return best;
}

function nameHit({ row, rank, name, at }: Named, folded: string): SearchHit {
  const text = row.names[name] ?? '';
  const { map } = normalise(text);
  const start = map[at] ?? 0;
  const end = (map[at + folded.length - 1] ?? text.length - 1) + 1;
  return hit(row, rank === 0 ? 'exact' : 'prefix', text, [[start, end]]);
}

/** Rows close to the query, fewest misspellings first, then the shortest names. */
function byMisspelling(rows: readonly Row[], near: ReadonlyMap<number, number>, folded: string): SearchHit[] {
  const typed = folded.split(' ');
  return [...near]
    .sort(
      ([a, misspellings], [b, others]) =>
        misspellings - others || lengthOf(rows[a]) - lengthOf(rows[b]) || a - b,
    )
    .slice(0, mostForFuse)
    .flatMap(([at]) => {
      const row = rows[at];
      return row ? [misspellingHit(row, typed)] : [];
    });
}

const lengthOf = (row: Row | undefined) => row?.card.name.length ?? 0;

/** The first of a row's names that has all words within a few misspellings each; otherwise its main name. */
function misspellingHit(row: Row, typed: readonly string[]): SearchHit {
  for (const text of row.names) {
    const { text: folded, map } = normalise(text);
    const ranges = typed.map((word) => nearIn(folded, word));
    if (ranges.some((range) => range === undefined)) continue;
    const places = ranges.flatMap((range): [number, number][] => {
      if (!range) return [];
      const [start, end] = range;
      return [[map[start] ?? 0, (map[end - 1] ?? text.length - 1) + 1]];
    });
    return hit(row, 'fuzzy', text, places);
  }
  return hit(row, 'fuzzy', row.card.name, []);
}

/** The position of the word in a folded name that is closest to the typed one; undefined if none is close. */
function nearIn(folded: string, typed: string): [start: number, end: number] | undefined {
  let best: { range: [number, number]; misspellings: number } | undefined;
  let start = 0;
  for (const word of folded.split(' ')) {
    const misspellings = word === typed ? 0 : editsBetween(typed, word, maxEdits(typed));
    if (misspellings !== undefined && (!best || misspellings < best.misspellings))
      best = { range: [start, start + word.length], misspellings };
    start += word.length + 1;
  }
  return best?.range;
}

function byFuse({ item, matches = [] }: FuseResult<Row>): SearchHit {
  const [match] = [...matches].sort((a, b) => covered(b) - covered(a));
  const ranges = (match?.indices ?? []).map(([from, to]): [number, number] => [from, to + 1]);
  return hit(item, 'fuzzy', match?.value ?? item.card.name, ranges);
}

const covered = ({ indices }: FuseResultMatch): number =>
  indices.reduce((sum, [from, to]) => sum + to - from + 1, 0);

function hit(row: Row, by: SearchHit['by'], text: string, ranges: [number, number][]): SearchHit {
  const { name, kind, description } = row.card;
  return { key: row.key, name, kind, description, by, matched: { text, ranges } };
}
