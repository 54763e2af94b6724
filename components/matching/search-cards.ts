/**
 * Finds cards for what a reader types: exact name or alias first, then prefixes, then Fuse. Fuse runs over a few thousand
 * short texts here, never over a page.
 */
import Fuse, { type FuseResult, type FuseResultMatch } from 'fuse.js';
import type { Card, Kind, Pack } from '../cards/card.ts';
import { normalise } from './normalise.ts';

/** One card that a typed query found. */
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
  /** @param query what was typed, at most `maxQuery` units of it count. @param limit most hits. */
  search(query: string, limit: number): SearchHit[];
}

/** Fuse's bitap takes 32 letters a word; nobody types more than this to find a name. */
export const maxQuery = 128;
/** Fewer letters match by prefix only: one or two fit everything. */
const minFuzzy = 3;
/** Fuse's scale; 0.3 lets one slip in four letters through and keeps `putin` from `planting`. */
const threshold = 0.3;

interface Row {
  key: string;
  card: Card;
  /** Name, then aliases and their forms: what a prefix may begin. */
  names: string[];
  folded: string[];
  description: string;
}

/** Reads the packs once; searching then needs no more than the query. */
export function createCardSearch(packs: readonly Pack[]): CardSearch {
  const rows = packs.flatMap((pack) => pack.cards.map((card) => rowOf(pack.id, card)));
  const fuse = new Fuse(rows, {
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
  });
  return {
    search(query, limit) {
      const typed = query.slice(0, maxQuery).trim();
      const folded = normalise(typed).text;
      if (folded === '') return [];
      const hits = rows
        .flatMap((row) => byName(row, folded) ?? [])
        .sort((a, b) => order(a.hit) - order(b.hit) || a.at - b.at || a.hit.name.length - b.hit.name.length)
        .map(({ hit }) => hit);
      const found = new Set(hits.map(({ key }) => key));
      if (folded.length >= minFuzzy) {
        for (const result of fuse.search(typed, { limit: limit + found.size })) {
          if (!found.has(result.item.key)) hits.push(byFuse(result));
        }
      }
      return hits.slice(0, limit);
    },
  };
}

function rowOf(pack: string, card: Card): Row {
  const names = [card.name, ...card.aliases.flatMap(({ text, forms }) => [text, ...forms])];
  return {
    key: `${pack}:${card.id}`,
    card,
    names,
    folded: names.map((name) => normalise(name).text),
    description: card.description,
  };
}

const order = (hit: SearchHit): number => (hit.by === 'exact' ? 0 : 1);

/** The best of a card's names that is the query, or begins with it, or has a word that does. */
function byName(row: Row, folded: string): { hit: SearchHit; at: number } | undefined {
  let best: { rank: number; name: number; at: number } | undefined;
  row.folded.forEach((name, index) => {
    let at = -1;
    let rank = 3;
    if (name === folded) [at, rank] = [0, 0];
    else if (name.startsWith(folded)) [at, rank] = [0, 1];
    else {
      const word = name.indexOf(` ${folded}`);
      if (word >= 0) [at, rank] = [word + 1, 2];
    }
    if (at >= 0 && (!best || rank < best.rank)) best = { rank, name: index, at };
  });
  if (!best) return undefined;
  const text = row.names[best.name] ?? '';
  const { map } = normalise(text);
  const start = map[best.at] ?? 0;
  const end = (map[best.at + folded.length - 1] ?? text.length - 1) + 1;
  return { hit: hit(row, best.rank === 0 ? 'exact' : 'prefix', text, [[start, end]]), at: best.rank };
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
