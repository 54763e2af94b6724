/**
 * `npm run eval`: measures how accurately mentions are found in the labelled corpus or any JSON-lines file in its
 * format (test/corpus/README.md), by class, language and strictness, compared with alternatives.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Strictness } from '../components/core/resolve/weigh.ts';
import { type CorpusLine, corpusParts, readCorpus, readPart } from '../test/corpus/corpus.ts';
import { bundledPack, loadPack } from './annotate/load.ts';
import { effectsOfCues } from './eval/cues.ts';
import { evaluateDrafting } from './eval/draft.ts';
import { createFinder } from './eval/finders.ts';
import { createRivals } from './eval/rivals.ts';
import {
  type Counts,
  countBy,
  type Finder,
  f1,
  type Mistake,
  precision,
  recall,
  total,
} from './eval/score.ts';

const help = `Usage: npm run eval -- [options]

  --corpus FILE        measure this JSON-lines file instead of the corpus; may be given several times
  --strictness LEVEL   strict, balanced (the default) or generous, for the tables by class and language
  --errors             list every error
  --draft FOLDER       measure drafting instead: the names proposed for each annotated text in the folder's *.jsonl files
  --set NAME           with --draft: only this file of the folder, without its ending; may be given several times
  --record             write precision and recall of the corpus by class as what npm test asks for at least`;

/** What the corpus can prove. */
const development = `All of these are development figures. The parts open and pages were written beside the code; blind and
fresh were written by people who had not seen it, but their errors have been read since, and rules changed for them.`;

const levels = ['strict', 'balanced', 'generous'] as const satisfies Strictness[];
const recorded = new URL('../test/corpus/recorded.json', import.meta.url);

const row = (counts: Counts) => ({
  right: counts.right,
  wrong: counts.wrong,
  missed: counts.missed,
  precision: precision(counts).toFixed(3),
  recall: recall(counts).toFixed(3),
  F1: f1(counts).toFixed(3),
  'same span': counts.right === 0 ? '–' : (counts.sameSpan / counts.right).toFixed(3),
});

function printTable(title: string, groups: ReadonlyMap<string, Counts>): void {
  console.log(title);
  const rows = [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, counts]) => [name, row(counts)]);
  console.table(Object.fromEntries(rows));
}

/** Prints figures by class and language, each with a total row. */
function printFigures(title: string, lines: readonly CorpusLine[], find: Finder): Mistake[] {
  const { groups, mistakes } = countBy(lines, find, (line) => line.class);
  printTable(`${title}, by class`, groups);
  printTable(`${title}, by language`, countBy(lines, find, (line) => line.lang ?? 'not given').groups);
  console.log(`${title}, all`);
  console.table({ all: row(total(groups)) });
  return mistakes;
}

/** Floors are rounded down, so that the run that recorded them passes. */
const floor = (share: number) => Math.floor(share * 1000) / 1000;

function record(find: Finder): void {
  const floors = Object.fromEntries(
    corpusParts.map((part) => [
      part,
      Object.fromEntries(
        [...countBy(readPart(part), find, (line) => line.class).groups]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([name, counts]) => [
            name,
            { precision: floor(precision(counts)), recall: floor(recall(counts)) },
          ]),
      ),
    ]),
  );
  writeFileSync(recorded, `${JSON.stringify(floors, null, 2)}\n`);
  console.log('Recorded in test/corpus/recorded.json.');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      strictness: { type: 'string', default: 'balanced' },
      errors: { type: 'boolean', default: false },
      draft: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.draft !== undefined) {
    evaluateDrafting(values.draft, values.set, values.errors);
    return;
  }
  const strictness = levels.find((level) => level === values.strictness);
  if (!strictness) throw new Error(`--strictness must be one of ${levels.join(', ')}`);
  const pack = await loadPack(bundledPack);
  const find = createFinder(pack, strictness);
  const parts: [string, CorpusLine[]][] =
    values.corpus.length > 0
      ? values.corpus.map((file) => [basename(file), readCorpus(file)])
      : corpusParts.map((part) => [part, readPart(part)]);
  const mistakes = parts.flatMap(([title, lines]) => printFigures(title, lines, find));
  const all = parts.flatMap(([, lines]) => lines);
  const overall = (finder: Finder) => total(countBy(all, finder, () => 'all').groups);
  printTable('By strictness', new Map(levels.map((level) => [level, overall(createFinder(pack, level))])));
  const rivals = Object.entries(createRivals(pack)).map(([name, rival]): [string, Counts] => [
    name,
    overall(rival),
  ]);
  printTable('Compared with alternatives', new Map([['Sidelight', overall(find)], ...rivals]));
  console.log('By cue beside a name: marks that change where its weight is 0');
  console.table(Object.fromEntries(effectsOfCues(pack, all)));
  if (values.corpus.length === 0) console.log(development);
  if (values.errors)
    for (const { line, what, text, card, around } of mistakes)
      console.log(`${line}\t${what}\t${card}\t[${text}]\t…${around}…`);
  if (values.record) record(find);
}

try {
  await main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exitCode = 1;
}
