/** Notes on how a file was read, in every language: complete, and with every value in words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../components/core/pack/files/read-pack.ts';
import { createStrings } from '../../../components/strings/strings.ts';
import { noteText } from '../../../components/views/options/packs/note-text.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'assets', 'locales');
const locales = readdirSync(folder).map((file) => {
  const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
  return { name: file.replace(/\.json$/, ''), texts };
});
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const english = locales.find(({ name }) => name === 'en')?.texts ?? {};
const keys = Object.keys(english).filter((key) => key.startsWith('importNote_'));

/** Everything in the folder that reads files. */
const readers = join(import.meta.dirname, '..', '..', '..', 'components', 'core', 'pack', 'files');
const source = readdirSync(readers, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(readers, file), 'utf8'))
  .join('\n');

/** The notes on a table, each with its heading if it has one, in a language. */
function notesIn(language: string, table: string): string[] {
  const texts = locales.find(({ name }) => name === language)?.texts ?? {};
  const strings = createStrings((key) => texts[key] ?? '', language);
  const { warnings } = readPack('table.csv', new TextEncoder().encode(table));
  return warnings.map(({ field, note, more }) =>
    [field, note && noteText(note, more, strings)].filter(Boolean).join(': '),
  );
}

describe('a note on how a file was read', () => {
  it.each(locales)('has a text in $name, with the same values as in English', ({ texts }) => {
    for (const key of keys)
      expect(placeholders(texts[key] ?? ''), key).toEqual(placeholders(english[key] ?? ''));
    const known = Object.keys(texts).filter((key) => key.startsWith('importNote_'));
    expect(known.sort()).toEqual(keys.toSorted());
  });

  it('is noted somewhere', () => {
    expect(keys.filter((key) => !source.includes(`'${key.replace('importNote_', '')}'`))).toEqual([]);
  });

  const table = `Nom,Category,Partei,Gender
Rhoda Moss,politician,D,F
Hull,city,,
Leeds,town,,
York,city,,
`;
  it.each([
    [
      'en',
      [
        'Partei: Not used: the heading isn’t known.',
        'Nom: Read as “Name”.',
        'Category: Read as “Kind”.',
        'Category: “politician” was read as “Person”.',
        'Category: “city” was read as “Place”. The same 1 more time, in line 5.',
        'Category: “town” was read as “Place”.',
        'Gender: “F” was read as “Female”.',
      ],
    ],
    [
      'de',
      [
        'Partei: Nicht verwendet: Die Überschrift ist nicht bekannt.',
        'Nom: Als „Name“ gelesen.',
        'Category: Als „Kartentyp“ gelesen.',
        'Category: „politician“ wurde als „Person“ gelesen.',
        'Category: „city“ wurde als „Ort“ gelesen. Ebenso 1 weiteres Mal, in Zeile 5.',
        'Category: „town“ wurde als „Ort“ gelesen.',
        'Gender: „F“ wurde als „Weiblich“ gelesen.',
      ],
    ],
  ])('says in %s what was done, and how often', (language, notes) => {
    expect(notesIn(language, table)).toEqual(notes);
  });

  it('counts kinds in the reader’s words', () => {
    const names = 'name,notes\nAnna Moss,met\nJohn Dray,met\nLeeds,city in England\n';
    expect(notesIn('fr', names).at(-1)).toMatch(/^Aucune colonne.*Personne \(2\).* Lieu \(1\)$/);
    expect(notesIn('ar', names).at(-1)).toContain('شخص (2)');
  });
});
