/** The labelled corpus: the format of a line, and how labels become spans. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One line of a corpus file: a text taken as one whole page, passages between blank lines. */
export interface CorpusLine {
  id: string;
  class: string;
  lang?: string;
  text: string;
  /** Every span that is to be marked at the default strictness; `nth` occurrence of `text`, from 1. */
  mentions: { text: string; card: string; others?: string[]; nth?: number }[];
  /** Spans that look like mentions and must stay unmarked. */
  lookalikes?: { text: string; nth?: number }[];
}

export interface Span {
  start: number;
  end: number;
}

/** Finds the `nth` occurrence of `part`. @throws Error that names the line if there is none. */
export function spanOf(line: CorpusLine, { text: part, nth = 1 }: { text: string; nth?: number }): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = line.text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`${line.id}: “${part}” does not occur ${nth} times`);
  return { start, end: start + part.length };
}

/** Reads a JSON-lines file. @throws Error that names file and line. */
export function readCorpus(file: string): CorpusLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as CorpusLine];
      } catch (error) {
        throw new Error(`${basename(file)}, line ${at + 1}: ${(error as Error).message}`);
      }
    });
}

/**
 * `open` and `pages` are ours, written beside the code; `blind` and `fresh` were written and labelled without sight of it, and are not
 * changed to please it.
 */
export const corpusParts = ['open', 'pages', 'blind', 'fresh'] as const;
export type CorpusPart = (typeof corpusParts)[number];

/** All lines of one part of the corpus. */
export function readPart(name: CorpusPart): CorpusLine[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readCorpus(join(folder, file)));
}
