/**
 * Cards must be in our own words: apart from quotations, no eight consecutive words may also be in the article. The
 * article cannot be stored here, so `article-runs.json` has hashes of its runs of eight words. `node
 * test/core/pack/article-runs.ts FILE` creates it from the article's text.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const runLength = 8;
const file = join(import.meta.dirname, 'article-runs.json');

/** The runs of eight words in a text; capitals, apostrophes and punctuation make no difference. */
export function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

/** Creates a function that gives the runs of a text that are in the article. */
export function createRunFinder(): (text: string) => string[] {
  const hashes = new Set<string>(JSON.parse(readFileSync(file, 'utf8')));
  return (text) => runsOf(text).filter((run) => hashes.has(hashOf(run)));
}

if (import.meta.main) {
  const [, , article = ''] = process.argv;
  const hashes = [...new Set(runsOf(readFileSync(article, 'utf8')).map(hashOf))];
  writeFileSync(file, `${JSON.stringify(hashes.sort(), null, 2)}\n`);
}
