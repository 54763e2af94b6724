import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import bundled from '../../../../assets/packs/geneva-2021.json' with { type: 'json' };
import { exportPack } from '../../../../components/core/pack/files/export-pack.ts';
import { readFile, readPack } from '../../../../components/core/pack/files/read-pack.ts';
import { writeJson } from '../../../../components/core/pack/files/write-json.ts';
import { writeTable } from '../../../../components/core/pack/files/write-table.ts';
import type { Pack } from '../../../../components/core/pack/model.ts';
import { parsePack } from '../../../../components/core/pack/parse-pack.ts';
import { kinds } from '../../../../components/core/pack/schema.ts';
import fc from '../../../properties.ts';

function parsed(content: unknown): Pack {
  const result = parsePack(content);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

function read(name: string, text: string): Pack {
  const result = readPack(name, new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify([result.problems, text]));
  return result.pack;
}

/** Aliases by strength: a table has a column for each, so their order among one another is not kept. */
const byStrength = ({ cards, ...pack }: Pack) => ({
  ...pack,
  cards: cards.map(({ aliases, ...card }) => ({
    ...card,
    aliases: Object.groupBy(aliases, ({ strength }) => strength),
  })),
});

const nasty = fc.constantFrom(
  ...[
    '=1+1',
    "'=x",
    "''@y",
    '@sum',
    '+49',
    '-1',
    "'t Hooft",
    'a|b',
    'a\\|b',
    'a\\',
    '\\',
    ';',
    ',',
    '\t',
    '"',
    '""',
  ],
  ...[
    '#',
    '# title: x',
    'a\nb',
    'a\r\nb',
    '\u2028',
    'Ω',
    '😀',
    '<b>',
    '=',
    '__proto__',
    '|',
    'sep=;',
    'name',
    '  ',
    '$1',
  ],
);
// A lone surrogate cannot be said in UTF-8 other than as an escape, which a table has not.
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constant(' ')), { maxLength: 5 })
  .map((parts) => parts.join('').replace(/\0/g, '').trim());
const some = text.filter((one) => one !== '');
const form = some.map((one) => `Ab${one}`).filter((one) => (one.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1);
const alias = fc.record({
  text: form,
  strength: fc.constantFrom('strong' as const, 'weak' as const, 'ambiguous' as const, 'search' as const),
});
const link = fc.record({
  title: some.filter((title) => !/[<>]/.test(title)),
  url: fc.constantFrom('https://a.example/', 'http://b.example/x?y=z#w'),
});
const note = fc.record({
  text: some,
  date: fc.constantFrom(undefined, '2022-02', '2025-08-15'),
  key: fc.constant(undefined),
});
const keyNote = note.map((one) => ({ ...one, key: true }));
const card = fc.record({
  name: some,
  kind: fc.constantFrom(...kinds),
  description: text,
  summary: text,
  aliases: fc.uniqueArray(alias, { selector: ({ text, strength }) => `${strength} ${text}`, maxLength: 4 }),
  confusables: fc.array(some, { maxLength: 3 }),
  marked: fc.boolean(),
  links: fc.array(link, { maxLength: 2 }),
});
const about = {
  id: fc.constantFrom('a', 'a.b-c'),
  title: some,
  version: fc.option(some, { nil: undefined }),
  licence: fc.option(some, { nil: undefined }),
  asOf: fc.constantFrom(undefined, '2021', '2021-06-15'),
};

/** With notes, which a table has no place for; one of them may be the key note. */
const cardWithNotes = fc
  .tuple(card, fc.array(note, { maxLength: 2 }), fc.array(keyNote, { maxLength: 1 }))
  .map(([one, notes, key]) => ({ ...one, since: [...notes, ...key] }));

async function readExport(pack: Pack, form: Parameters<typeof exportPack>[1]): Promise<Pack> {
  const { content, extension } = exportPack(pack, form);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readFile(`x.${extension}`, bytes);
  if (!result.ok) throw new Error(JSON.stringify([result.problems, pack]));
  return result.pack;
}

/** What notes hold of a pack: every space is like every other, and a name occurs once. */
function asNotes({ cards, ...pack }: Pack) {
  const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
  const lines = (value: string) =>
    value
      .split('\n')
      .map(plain)
      .filter((line) => line !== '');
  return {
    ...Object.fromEntries(
      Object.entries(pack).map(([key, value]) => [key, typeof value === 'string' ? plain(value) : value]),
    ),
    cards: cards.map(({ name, kind, description, summary, aliases, links }) => ({
      name: plain(name),
      kind,
      description: plain(description),
      summary: lines(summary),
      aliases: [...new Set(aliases.map((alias) => plain(alias.text)))].filter(
        (alias) => alias !== plain(name),
      ),
      links: links.map(({ title, url }) => ({ title: plain(title), url })),
    })),
  };
}

describe('a pack written and read back', () => {
  it('is unchanged in JSON, whatever it contains', () => {
    const { $schema: _schema, ...pack } = parsed(bundled);
    expect(read('x.json', writeJson(pack))).toEqual(pack);
    fc.assert(
      fc.property(fc.record({ ...about, cards: fc.array(cardWithNotes, { maxLength: 4 }) }), (content) => {
        const given = parsed(JSON.parse(JSON.stringify(content)));
        expect(read('x.json', writeJson(given))).toEqual(given);
      }),
    );
  });

  it.each([',', ';', '\t'] as const)(
    'is the same in a table with %j, as far as a table can hold it',
    (delimiter) => {
      fc.assert(
        fc.property(
          fc.record({ ...about, cards: fc.array(card, { minLength: 1, maxLength: 4 }) }),
          (content) => {
            const given = parsed(JSON.parse(JSON.stringify(content)));
            const written = writeTable(given, delimiter);
            expect(written.leftOut).toEqual([]);
            expect(byStrength(read('x.csv', written.text))).toEqual(byStrength(given));
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('is unchanged in a page, whatever it contains', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...about, cards: fc.array(cardWithNotes, { minLength: 1, maxLength: 3 }) }),
        async (content) => {
          const given = parsed(JSON.parse(JSON.stringify(content)));
          expect(await readExport(given, 'page')).toEqual(given);
        },
      ),
    );
  });

  it.each(['anki', 'markdown'] as const)(
    'has the same cards and metadata as %s, as far as that can hold them, and says what it cannot',
    async (form) => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({ ...about, cards: fc.array(card, { minLength: 1, maxLength: 3 }) }),
          async (content) => {
            const given = parsed(JSON.parse(JSON.stringify(content)));
            const { leftOut } = exportPack(given, form);
            expect(asNotes(await readExport(given, form))).toEqual(asNotes(given));
            const count = (is: (one: Pack['cards'][number]) => boolean) => given.cards.filter(is).length;
            const lost = [
              count(({ aliases }) => aliases.some(({ strength }) => strength !== 'strong')),
              count(({ confusables }) => confusables.length > 0),
              count(({ marked }) => !marked),
            ];
            expect(leftOut).toHaveLength(lost.filter((cards) => cards > 0).length);
          },
        ),
      );
    },
  );

  it('has what notes show of the bundled pack in the text of each card', async () => {
    const { $schema: _schema, ...given } = parsed(bundled);
    for (const form of ['anki', 'markdown'] as const) {
      const cards = (await readExport(given, form)).cards;
      expect(cards.map(({ name, kind }) => [name, kind])).toEqual(
        given.cards.map(({ name, kind }) => [name, kind]),
      );
      expect(cards.filter(({ summary }) => summary.includes('Facts\n')).length, form).toBe(40);
    }
  });

  it('is the same in a table that could be taken for a glossary', () => {
    const given = parsed({
      id: 'a',
      title: ',',
      version: ',',
      asOf: '2021-06-15',
      cards: [{ name: '@sum', kind: 'person', confusables: ['|', '='], marked: false }],
    });
    expect(byStrength(read('x.csv', writeTable(given, '\t').text))).toEqual(byStrength(given));
  });

  it('has no cell of a table that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(card, (one) => {
        const { text } = writeTable(parsed({ id: 'a', title: 'A', cards: [one] }), '\t');
        const cells = parse(text, { delimiter: '\t', bom: true, relax_column_count: true }).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('lists what a table cannot hold', () => {
    const { leftOut } = writeTable(parsed(bundled));
    expect(leftOut).toEqual(
      expect.arrayContaining([
        'facts of 40 cards',
        expect.stringMatching(/^since of \d+ cards$/),
        'the source',
        'the references',
        expect.stringMatching(/^languages/),
      ]),
    );
  });
});
