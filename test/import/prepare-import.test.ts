import { describe, expect, it } from 'vitest';
import type { ImportTarget } from '../../components/import/import-state.ts';
import { prepareImport } from '../../components/import/prepare-import.ts';
import { textOfRemark } from '../../scripts/pack/line-of-remark.ts';

const pack = (more: Record<string, unknown> = {}) => ({
  id: 'towns',
  title: 'Towns',
  version: '1.9',
  cards: [
    { name: 'Rotterdam', aliases: ['Rotterdam', { text: 'Роттердам', language: 'ru' }] },
    { name: 'Antwerp' },
  ],
  ...more,
});
const prepare = (content: unknown, stored?: unknown) =>
  prepareImport(
    typeof content === 'string' && !/^[{[]/.test(content) ? 'towns.csv' : 'towns.json',
    new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
    ['bundled'],
    async () => (stored instanceof Error ? Promise.reject(stored) : stored),
  );
async function summaryOf(content: unknown, stored?: unknown) {
  const prepared = await prepare(content, stored);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return prepared.summary;
}

describe('the density check', () => {
  /** Like a list of members of a parliament, whose surnames are mostly ordinary. */
  const surnames =
    'Smith Brown Taylor Young King Baker Hill Green White Black Hall Wood Clark Lee Long Price Ward Cook Bell Fisher Mason Stone Rose May Field Park Bishop Pope Day West North Banks Rivers Waters Brooks Ford Marsh Lane Church Snow Frost'.split(
      ' ',
    );
  const page = {
    title: 'Parish news',
    language: 'en',
    text: 'Carol Smith met Brown at the mill. Taylor was late.\n\nOutside, Young and Baker sold bread to Clark.',
  };
  const reviewed = async (aliased: boolean) => {
    const cards = surnames.map((name, at) => ({
      name: `Zelda${at % 7} ${name}`,
      kind: 'person',
      ...(aliased && { aliases: [name] }),
    }));
    const bytes = new TextEncoder().encode(JSON.stringify(pack({ cards })));
    const prepared = await prepareImport('x.json', bytes, [], async () => undefined, { page });
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
    return prepared.summary;
  };

  it('tells a pack with ordinary surnames as aliases from one without, also on the page in front', async () => {
    const [bad, good] = [await reviewed(true), await reviewed(false)];
    expect(good).toMatchObject({ density: { marks: 0 }, onPage: { title: 'Parish news', marks: 0 } });
    expect(bad.density.marks).toBeGreaterThan(20);
    expect(bad.density.words).toBe(good.density.words);
    expect(bad.onPage?.marks).toBeGreaterThan(2);
    expect(bad.onPage?.words).toBe(18);
  });
});

describe('an import preview', () => {
  it('shows the numbers', async () => {
    expect(await summaryOf(pack())).toMatchObject({
      id: 'towns',
      title: 'Towns',
      cards: 2,
      aliases: 2,
      languages: ['en', 'ru'],
      warnings: [],
      moreWarnings: 0,
      density: { marks: 0 },
    });
    expect(await summaryOf(pack())).not.toHaveProperty('replaces');
  });

  it('has notes on how a table was read, and warnings', async () => {
    const table = 'name,kind,Party\nRotterdam,city,x\nTime,topic,\n,place,\n';
    const { rows, notes, moreNotes, warnings, moreWarnings } = await summaryOf(table);
    expect(rows).toEqual({ rows: 3, cards: 2, merged: 0, leftOut: 1 });
    expect(notes?.map(textOfRemark)).toEqual([
      'Not used: the heading isn’t known.',
      '“city” was read as “place”.',
      'The row was left out: it has no name.',
    ]);
    expect(warnings).toMatchObject([{ card: 'Time', line: 3 }]);
    expect([moreNotes, moreWarnings]).toEqual([0, 0]);
  });

  it('accepts a table with a note on a cell that it does not understand', async () => {
    const summary = await summaryOf('name,kind,summary\nRotterdam,place,x\nAntwerp,plaice,\n');
    expect(summary.cards).toBe(2);
    expect(summary.notes).toMatchObject([
      {
        line: 3,
        column: 2,
        card: 'Antwerp',
        field: 'kind',
        note: { key: 'unknownKind', values: { cell: 'plaice' } },
      },
    ]);
  });

  it('is refused for headings alone', async () => {
    expect(await prepare('name,kind,aliases\n')).toMatchObject({
      ok: false,
      problems: [{ message: 'no cards in it: add some, each with a name' }],
    });
  });

  it('shows no changes for the same table, and keeps ids as the pack grows', async () => {
    const table = 'name,kind,aliases,links\nC++,topic,Cpp | CeePlus,https://a.example\nЖенева,place,,\n';
    const first = await prepare(table);
    const stored = first.ok ? (JSON.parse(JSON.stringify(first.pack)) as unknown) : undefined;
    expect((await summaryOf(table, stored)).replaces?.difference).toEqual({
      added: [],
      removed: [],
      changed: [],
      version: 'same',
    });
    const grown = await prepare(`${table}C#,topic,,\n`, stored);
    expect(grown.ok && grown.pack.cards[0]?.id).toBe('c');
    expect(grown.ok && grown.summary.replaces?.difference).toMatchObject({ added: ['C#'], removed: [] });
  });

  it('shows how densely a pack marks unrelated text', async () => {
    const greedy = pack({ cards: ['The', 'They', 'One', 'It', 'In', 'Time'].map((name) => ({ name })) });
    const { density, warnings } = await summaryOf(greedy);
    expect(density.words).toBeGreaterThan(200);
    expect(density.marks).toBeGreaterThan(3);
    expect(warnings).toHaveLength(6);
  });

  it('counts the warnings that it does not list', async () => {
    const cards = Array.from({ length: 130 }, (_, at) => ({ name: `${2_000 + at}`, id: `c${at}` }));
    const { warnings, moreWarnings } = await summaryOf(pack({ cards }));
    expect([warnings.length, moreWarnings]).toEqual([100, 30]);
    expect(warnings[0]).toMatchObject({ line: 1, card: '2000', field: 'cards[0].name' });
  });

  it('shows what is removed, added and changed in the pack with its id', async () => {
    const after = pack({
      version: '1.10',
      cards: [{ name: 'Antwerp', summary: 'New.' }, { name: 'Bruges' }],
    });
    expect((await summaryOf(after, pack())).replaces).toEqual({
      title: 'Towns',
      version: '1.9',
      cards: 2,
      difference: { added: ['Bruges'], removed: ['Rotterdam'], changed: ['Antwerp'], version: 'newer' },
    });
    expect((await summaryOf(pack(), after)).replaces?.difference?.version).toBe('older');
    expect((await summaryOf(pack(), pack())).replaces?.difference).toEqual({
      added: [],
      removed: [],
      changed: [],
      version: 'same',
    });
  });

  it.each([
    ['is no longer a pack', { id: 'towns', cards: 7 }],
    ['cannot be read', new Error('disk')],
  ])('continues if the stored data %s', async (_what, stored) => {
    const { replaces } = await summaryOf(pack(), stored);
    expect(replaces).toBeDefined();
    expect(replaces).not.toHaveProperty('difference');
  });

  it.each([
    [
      'a bundled pack',
      pack({ id: 'bundled' }),
      'the id “bundled” belongs to a pack that comes with Sidelight',
    ],
    ['no cards', pack({ cards: [] }), 'no cards in it'],
    ['an invalid pack', '[', 'a closing ] is missing'],
  ])('is refused for %s', async (_what, content, message) => {
    const prepared = await prepare(content);
    expect(prepared).toMatchObject({ ok: false, more: 0 });
    expect(prepared.ok ? '' : prepared.problems[0]?.message).toContain(message);
  });

  it('says which misspelt field may be meant by one that is missing', async () => {
    const prepared = await prepare(pack({ cards: [{ nam: 'Rotterdam' }] }));
    expect(prepared.ok ? [] : prepared.problems.map(({ field, message }) => [field, message])).toEqual([
      ['cards[0].name', 'missing: add it'],
      ['cards[0].nam', 'unknown field, ignored; did you mean “name”?'],
    ]);
  });

  it('lists the first of many problems and counts the rest', async () => {
    const prepared = await prepare(pack({ cards: Array.from({ length: 5_000 }, () => ({})) }));
    expect(prepared).toMatchObject({ ok: false, more: 4_900 });
  });
});

describe('where cards go', () => {
  const sheet = new TextEncoder().encode('Name,Notes\nAnn Lee,New.\nBob Ray,\nEve Orr,');
  const watch = {
    id: 'watch',
    title: 'Congress watch',
    cards: ['Ann Lee', 'Bob Ray', 'Old One'].map((name) => ({ name, kind: 'person' })),
  };
  const into = (target: ImportTarget, stored: object = watch) =>
    prepareImport('June.csv', sheet, [], async (id) => (id === 'watch' ? stored : undefined), {
      list: async () => [{ id: 'watch', title: 'Congress watch' }],
      choices: { table: { kind: 'person' }, target },
    });

  it('is a pack of their own, with a question if another pack has most of its names', async () => {
    const prepared = await into({ into: 'new' });
    expect(prepared).toMatchObject({
      ok: true,
      pack: { id: 'june', title: 'June' },
      summary: { alike: { id: 'watch', title: 'Congress watch', names: 2 }, packs: [{ id: 'watch' }] },
    });
    const other = { ...watch, cards: [{ name: 'Someone' }, { name: 'Else' }] };
    const apart = await into({ into: 'new' }, other);
    expect(apart.ok && apart.summary.alike).toBeUndefined();
  });

  it('is a pack that is replaced and keeps its id and title', async () => {
    expect(await into({ into: 'replace', id: 'watch' })).toMatchObject({
      pack: { id: 'watch', title: 'Congress watch' },
      summary: {
        cards: 3,
        replaces: {
          difference: {
            added: ['Eve Orr'],
            removed: ['Old One'],
            changed: ['Ann Lee'],
          },
        },
        changes: [{ name: 'Ann Lee', fields: [{ field: 'summary', before: '', after: 'New.' }] }],
      },
    });
  });

  it('is a pack that they are added to', async () => {
    const added = await into({ into: 'add', id: 'watch' });
    expect(added).toMatchObject({
      pack: { id: 'watch', title: 'Congress watch' },
      summary: { cards: 4, replaces: { difference: { added: ['Eve Orr'], removed: [] } } },
    });
  });

  it('shows the first three cards as they will be, and the role of each column', async () => {
    const prepared = await into({ into: 'new' });
    expect(prepared.ok && prepared.summary.samples?.map(({ card }) => [card.name, card.summary])).toEqual([
      ['Ann Lee', 'New.'],
      ['Bob Ray', ''],
      ['Eve Orr', ''],
    ]);
    expect(prepared).toMatchObject({
      summary: { reading: { table: { columns: [{ role: 'name' }, { role: 'summary' }] } } },
    });
  });

  it('lets the columns of a table without names be chosen', async () => {
    const refused = await prepareImport(
      'x.csv',
      new TextEncoder().encode('1,2\n3,4'),
      [],
      async () => undefined,
    );
    expect(refused).toMatchObject({
      ok: false,
      reading: { table: { columns: [{ key: 'column 1' }, { key: 'column 2' }] } },
    });
  });

  it('is a new pack if the target pack was removed meanwhile', async () => {
    const prepared = await prepareImport(
      'x.json',
      new TextEncoder().encode(JSON.stringify(watch)),
      [],
      async () => undefined,
      {
        choices: { table: {}, target: { into: 'replace', id: 'gone' } },
      },
    );
    expect(prepared).toMatchObject({ ok: true, pack: { id: 'watch' } });
    // Nor does it take the place of another that has its id.
    const other = { ...watch, title: 'Of a friend' };
    const apart = await prepareImport(
      'x.json',
      new TextEncoder().encode(JSON.stringify(watch)),
      [],
      async (id) => (id === 'watch' ? other : undefined),
      { choices: { table: {}, target: { into: 'replace', id: 'gone' } }, mayReplace: async () => false },
    );
    expect(apart).toMatchObject({ ok: true, pack: { id: 'watch-2' } });
  });

  it('is the chosen pack even if its stored data cannot be read', async () => {
    expect(await into({ into: 'replace', id: 'watch' }, { cards: 7 })).toMatchObject({
      pack: { id: 'watch' },
    });
  });

  it('is tried on the current page', async () => {
    const prepared = await prepareImport('June.csv', sheet, [], async () => undefined, {
      page: { title: 'News', language: 'en', text: 'Ann Lee met Bob Ray.' },
    });
    expect(prepared).toMatchObject({ summary: { onPage: { title: 'News', words: 5, marks: 2 } } });
  });

  it('is never a pack from elsewhere, if only the ids match', async () => {
    const carried = new TextEncoder().encode(JSON.stringify({ ...watch, cards: [{ name: 'Impostor' }] }));
    const prepared = await prepareImport(
      'x.json',
      carried,
      [],
      async (id) => (id === 'watch' ? watch : undefined),
      {
        mayReplace: async () => false,
      },
    );
    expect(prepared).toMatchObject({ ok: true, pack: { id: 'watch-2' } });
    expect(prepared.ok && prepared.summary.replaces).toBeUndefined();
  });
});
