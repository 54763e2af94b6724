/**
 * Sentences that tempt the rules, in five languages, with the bundled pack and with packs of other subjects: names after verbs, in
 * headlines and scores, beside other people and things of the name. Development sentences: rules were changed to get them right,
 * so they say nothing about sentences that no one has seen. test/corpus/README.md describes their form.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { bundled } from './bundled.ts';
import { packOf } from './finder.ts';

const folder = join(import.meta.dirname, '..', 'corpus', 'subjects');

/** The packs by subject: each name with its kind and its strong aliases. */
const packs: Record<string, Record<string, [kind: string, ...aliases: string[]]>> = JSON.parse(
  readFileSync(join(folder, 'packs.json'), 'utf8'),
);

const indexes = new Map([
  ['bundled', buildIndex([bundled])],
  ...Object.entries(packs).map(([subject, cards]) => {
    const written = Object.entries(cards).map(([name, [kind, ...aliases]]) => ({
      name,
      kind,
      aliases: aliases.map((text) => ({ text, strength: 'strong' })),
    }));
    return [subject, buildIndex([packOf(written)])] as const;
  }),
]);

function marked(subject: string, text: string, language: string): string {
  const index = indexes.get(subject);
  if (!index) throw new Error(`no pack called ${subject}`);
  let shown = text;
  const found = findMentions(index, [{ id: 0, text, language }], { strictness: 'balanced' });
  for (const { start, end } of found.toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

const languages = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? file.slice(0, -4) : []));

describe.each(languages)('%s', (language) => {
  const lines = readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(': ', 1).concat(line.slice(line.indexOf(': ') + 2)) as [string, string]);

  it('has thirty sentences, half of them without a mention', () => {
    expect(lines.length).toBeGreaterThanOrEqual(30);
    expect(lines.filter(([, text]) => !text.includes('[')).length).toBeGreaterThanOrEqual(15);
    expect(lines.filter(([, text]) => text.includes('[')).length).toBeGreaterThanOrEqual(15);
  });

  it.each(lines)('%s: %s', (subject, text) => {
    expect(marked(subject, text.replace(/[[\]]/g, ''), language)).toBe(text);
  });
});

it.each([
  ['pt', 'O [Neymar] foi ontem a Lisboa.'],
  ['pt', 'A taça foi entregue a [Pelé].'],
  ['', '[England] tie 2-2.'],
  ['', '[London] club 1892 has closed.'],
])('%s: %s', (language, text) => {
  expect(marked('travel', text.replace(/[[\]]/g, ''), language)).toBe(text);
});
