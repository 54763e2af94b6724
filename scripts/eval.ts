/**
 * `npm run eval -- [--corpus FILE]... [--strictness strict|balanced|generous] [--errors]`: how right mention finding is,
 * as precision and recall by class and language, over the labelled corpus or any JSON-lines file of its form.
 */
import { parseArgs } from 'node:util';
import { buildIndex } from '../components/matching/build-index.ts';
import { findMentions } from '../components/matching/find-mentions.ts';
import type { Strictness } from '../components/matching/resolve.ts';
import { passagesOfText } from '../components/matching/text-passages.ts';
import { type CorpusLine, readCorpus, readHalf } from '../test/corpus/corpus.ts';
import { bundledPack, loadPack } from './annotate/load.ts';
import {
  add,
  type Counts,
  type Finder,
  f1,
  type Mistake,
  none,
  precision,
  recall,
  scoreLine,
} from './eval/score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    strictness: { type: 'string', default: 'balanced' },
    errors: { type: 'boolean', default: false },
  },
});

function createFinder(strictness: Strictness): Finder {
  const pack = loadPack(bundledPack);
  const index = buildIndex([pack]);
  const idOf = (key: string) => key.slice(pack.id.length + 1);
  return (text, language) => {
    const passages = passagesOfText(text, language);
    return findMentions(index, passages, { strictness }).map(({ passage, start, end, card, others }) => {
      const offset = passages[passage]?.offset ?? 0;
      return { start: start + offset, end: end + offset, card: idOf(card), others: others.map(idOf) };
    });
  };
}

function table(
  title: string,
  lines: readonly CorpusLine[],
  keyOf: (line: CorpusLine) => string,
  find: Finder,
): Mistake[] {
  const groups = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  for (const line of lines) {
    const score = scoreLine(line, find(line.text, line.lang));
    mistakes.push(...score.mistakes);
    groups.set(keyOf(line), add(groups.get(keyOf(line)) ?? none, score.counts));
  }
  const row = (name: string, counts: Counts) => ({
    [title]: name,
    right: counts.right,
    wrong: counts.wrong,
    missed: counts.missed,
    precision: precision(counts).toFixed(3),
    recall: recall(counts).toFixed(3),
    f1: f1(counts).toFixed(3),
    'same span': counts.right === 0 ? '–' : (counts.sameSpan / counts.right).toFixed(3),
  });
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => row(name, counts));
  console.table([...rows, row('all', [...groups.values()].reduce(add, none))]);
  return mistakes;
}

const lines = values.corpus.length > 0 ? values.corpus.flatMap(readCorpus) : [...readHalf('blind')];
const find = createFinder(values.strictness as Strictness);
table('class', lines, (line) => line.class, find);
const mistakes = table('language', lines, (line) => line.lang ?? '?', find);
if (values.errors) {
  for (const { line, what, text, card, around } of mistakes)
    console.log(`${line}\t${what}\t${card}\t[${text}]\t…${around}…`);
}
