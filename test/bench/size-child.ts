/**
 * Measures one size in its own process, because heaps of two sizes in one process would interfere: `node --expose-gc
 * size-child.ts COUNT index|names|surname|automaton` prints a SizeCost as JSON. `names` is the same cards with nothing but a name, so
 * that all else is derived; `surname` is so many people of one surname.
 */
import AhoCorasick from 'modern-ahocorasick';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { generatePack, namesOnly, peopleOfOneSurname } from './generate-pack.ts';
import { newsTexts } from './measure-matching.ts';

export interface SizeCost {
  /** From parsed pack to something that finds, in ms. */
  build: number;
  /** Heap and ArrayBuffers retained for it, in MB. */
  memory: number;
  /** Million UTF-16 units a second. */
  speed: number;
}

/** The best of so many runs counts. */
const runs = 3;

function usedMemory(): number {
  if (!globalThis.gc) throw new Error('Start with --expose-gc.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

const pages = newsTexts().long.map((text) => passagesOfText(text, 'en'));
const count = Number(process.argv[2]);
const what = process.argv[3];
const pack =
  what === 'surname'
    ? peopleOfOneSurname(count)
    : what === 'names'
      ? namesOnly(generatePack(count))
      : generatePack(count);
const aliases = pack.cards.flatMap((card) => card.aliases.map(({ text }) => text));
const memoryBefore = usedMemory();
const from = performance.now();
const find = what === 'automaton' ? automaton() : index();
const build = performance.now() - from;
const memory = usedMemory() - memoryBefore;

function index(): () => void {
  const built = buildIndex([pack]);
  return () => {
    for (const passages of pages) findMentions(built, passages, { strictness: 'balanced' });
  };
}

function automaton(): () => void {
  const built = new AhoCorasick(aliases);
  return () => {
    for (const passages of pages) for (const { text } of passages) built.search(text);
  };
}

const characters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
let best = Number.POSITIVE_INFINITY;
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  find();
  best = Math.min(best, performance.now() - start);
}
console.log(JSON.stringify({ build, memory, speed: characters / 1_000 / best } satisfies SizeCost));
