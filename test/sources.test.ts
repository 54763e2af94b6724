/** What our sources never do, whatever a linter knows of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Ways to make elements of text, to run text, and to leave the browser. */
const never: Record<string, RegExp> = {
  innerHTML: /\b(?:inner|outer)HTML\b|dangerouslySetInnerHTML/,
  insertAdjacentHTML: /insertAdjacentHTML|setHTMLUnsafe|createContextualFragment/,
  'document.write': /document\.write(?:ln)?\b/,
  DOMParser: /\bDOMParser\b/,
  eval: /\beval\s*\(|new Function\b/,
  fetch: /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
  'any that hides a type': /\bas any\b|[:<,]\s*any\b|[|&] any\b|@ts-(?:ignore|nocheck|expect-error)/,
};

const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** Comments may speak of what the code must not do. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

it.each(Object.entries(never))('have no %s', (_name, pattern) => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
});
