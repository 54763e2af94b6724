/** How time and memory grow with the number of cards, and the popup's search compared with fuse.js on all cards. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import { createCardSearch, fuseOptions, rowOf } from '../../components/core/search/search-cards.ts';
import { generatePack } from './generate-pack.ts';
import type { SizeCost } from './size-child.ts';
import { typedQueries } from './typed-queries.ts';

const sizes = [30, 300, 3_000, 30_000, 100_000];
const largest = 100_000;
/** Fuse over all cards takes seconds a query. */
const queryCount = 60;

export interface SizesCost {
  cards: ({ count: number } & SizeCost)[];
  /** The largest pack with nothing but names, all else derived; and as many people of one surname. */
  derived: SizeCost;
  surname: SizeCost;
  /** modern-ahocorasick with the aliases of the largest pack, exact only. */
  automaton: SizeCost;
  search: {
    /** Milliseconds a query, mean. */
    own: number;
    fuse: number;
    /** Queries for which Fuse's first hit is the right card, and how many of them have the same first hit here. */
    right: number;
    same: number;
  };
}

/** Takes some minutes. */
export function measureSizes(): SizesCost {
  return {
    cards: sizes.map((count) => ({ count, ...measureIn(count, 'index') })),
    derived: measureIn(largest, 'names'),
    surname: measureIn(largest, 'surname'),
    automaton: measureIn(largest, 'automaton'),
    search: measureSearch(),
  };
}

function measureIn(count: number, what: 'index' | 'names' | 'surname' | 'automaton'): SizeCost {
  const child = join(import.meta.dirname, 'size-child.ts');
  const printed = execFileSync(process.execPath, ['--expose-gc', child, String(count), what], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as SizeCost;
}

function measureSearch(): SizesCost['search'] {
  const pack = generatePack(largest);
  const search = createCardSearch([pack]);
  const everything = new Fuse(
    pack.cards.map((card) => rowOf(pack.id, card)),
    fuseOptions,
  );
  const cost = { own: 0, fuse: 0, right: 0, same: 0 };
  for (const { typed, key } of typedQueries(pack, queryCount)) {
    const start = performance.now();
    const own = search.search(typed, 1)[0]?.key;
    const middle = performance.now();
    const fuse = everything.search(typed, { limit: 1 })[0]?.item.key;
    cost.own += (middle - start) / queryCount;
    cost.fuse += (performance.now() - middle) / queryCount;
    if (fuse !== key) continue;
    cost.right++;
    if (own === fuse) cost.same++;
  }
  return cost;
}

/** Prints tables, with the targets next to the figures. */
export function printSizes({ cards, derived, surname, automaton, search }: SizesCost): void {
  const round = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));
  const row = ({ build, memory, speed }: SizeCost) => ({
    'build ms': round(build),
    'memory MB': round(memory),
    'MB/s': round(speed),
  });
  console.table({
    ...Object.fromEntries(cards.map((cost) => [`${cost.count} cards`, row(cost)])),
    [`${largest} cards of a name alone`]: row(derived),
    [`${largest} people of one surname`]: row(surname),
    'modern-ahocorasick': row(automaton),
  });
  const [small, large] = [cards[0], cards.at(-1)];
  if (!small || !large) return;
  console.table({
    'speed, largest / smallest': { figure: round(large.speed / small.speed), aim: 'at least 0.33' },
    'speed / modern-ahocorasick': { figure: round(large.speed / automaton.speed), aim: 'at least 1' },
    'memory, derived / listed': { figure: round(derived.memory / large.memory), aim: 'at most 1.5' },
    'build, one surname / listed': { figure: round(surname.build / large.build), aim: 'at most 3' },
    'memory / modern-ahocorasick': { figure: round(large.memory / automaton.memory), aim: 'at most 1' },
    'search, times as fast as fuse.js': { figure: round(search.fuse / search.own), aim: 'at least 50' },
    'same first hit where Fuse is right': {
      figure: round(search.same / search.right),
      aim: `at least 0.99 of ${search.right}`,
    },
  });
}
