// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import type { ImportState, ImportSummary } from '../../../components/import/import-state.ts';
import { OptionsPacks } from '../../../components/views/options/packs/OptionsPacks.tsx';
import type { Change, OptionsProps } from '../../../components/views/options/props/options-props.ts';
import type { PackRow, PacksProps } from '../../../components/views/options/props/packs-props.ts';
import { shortTitle } from '../../../components/views/shared/short-title.ts';
import { button, doing, show, textOf } from '../show.tsx';

const row = (id: string, more: Partial<PackRow> = {}): PackRow => ({
  id,
  title: id.toUpperCase(),
  version: '1',
  language: 'en',
  cards: 1,
  own: true,
  broken: false,
  ...more,
});

function shown(packs: Partial<PacksProps> = {}, settings: Partial<Settings> = {}) {
  const now = { ...defaults, ...settings };
  const changes: Partial<Settings>[] = [];
  const on = {
    choose: vi.fn(),
    decide: vi.fn(),
    save: vi.fn(),
    cancel: vi.fn(),
    remove: vi.fn(),
    lookForNewer: vi.fn(),
    restore: vi.fn(),
    exportPack: vi.fn(),
  };
  const props = {
    settings: now,
    packs: { rows: [row('bundled', { own: false }), row('mine'), row('other')], on, ...packs },
    on: { change: (change: Change) => changes.push(change(now)) },
  } as unknown as OptionsProps;
  return { root: show(<OptionsPacks {...props} />), changes, on };
}
const titles = (root: Element) => [...root.querySelectorAll('.options-packs h3')].map(textOf);
const importing = (state: ImportState) => shown({ importing: state });

const summary: ImportSummary = {
  id: 'towns',
  title: 'Towns',
  version: '2',
  language: 'en',
  languages: ['en', 'ru', 'xx-not-one'],
  cards: 1_200,
  aliases: 3_000,
  warnings: [],
  moreWarnings: 0,
  density: { words: 300, marks: 2, frequent: [] },
};

describe('packs', () => {
  it('are in the user’s order, new ones last, and can be moved', async () => {
    const { root, changes } = shown({}, { packsOrder: ['other', 'bundled'] });
    expect(titles(root)).toEqual(['OTHER', 'BUNDLED', 'MINE']);
    await doing(() => button(root, 'Move MINE up').click());
    await doing(() => button(root, 'Move OTHER down').click());
    expect(changes).toEqual([
      { packsOrder: ['other', 'mine', 'bundled'] },
      { packsOrder: ['bundled', 'other', 'mine'] },
    ]);
    expect(() => button(root, 'Move OTHER up')).toThrow();
    expect(() => button(root, 'Move MINE down')).toThrow();
  });

  it('show who added them, whatever they claim', () => {
    const { root } = shown({ rows: [row('a', { title: 'Comes with Sidelight', own: true })] });
    expect(textOf(root.querySelector('.options-badge'))).toBe('Added by you');
    expect(() => button(root, 'Remove Comes with Sidelight')).not.toThrow();
    expect(shown().root.querySelectorAll('.options-badge:not(.own)')).toHaveLength(1);
  });

  it('can be exported, removed and restored if they are the user’s own', async () => {
    const { root, on } = shown({ removed: row('gone') });
    await doing(() => button(root, 'Export MINE').click());
    await doing(() => button(root, 'Remove OTHER').click());
    await doing(() => button(root, 'Undo').click());
    expect(on.exportPack).toHaveBeenCalledExactlyOnceWith(row('mine'), 'json', false);
    expect(on.remove).toHaveBeenCalledExactlyOnceWith(row('other'));
    expect(on.restore).toHaveBeenCalledExactlyOnceWith(row('gone'));
    expect(() => button(root, 'Remove BUNDLED')).toThrow();
  });

  it('have no switches if they cannot be read, but can be removed', () => {
    const { root } = shown({ rows: [row('bad', { broken: true })] });
    expect(root.querySelectorAll('.switch')).toHaveLength(0);
    expect(textOf(root.querySelector('.options-packs .options-error'))).toMatch(
      /can’t be read.*remove the pack/,
    );
    expect(() => button(root, 'Remove BAD')).not.toThrow();
  });

  it('have no place in the order if a bundled one has their id, but can be exported and removed', async () => {
    const taken = row('bundled', { title: 'FAKE', broken: true, idTaken: true });
    const rows = [row('bundled', { own: false }), taken, row('mine')];
    const { root, changes, on } = shown({ rows }, { packsOrder: ['mine', 'bundled'] });
    expect(titles(root)).toEqual(['MINE', 'BUNDLED', 'FAKE']);
    expect(textOf(root.querySelector('.options-packs .options-error'))).toMatch(
      /has the same id as a pack that comes with Sidelight/,
    );
    expect(() => button(root, 'Move FAKE up')).toThrow();
    expect(() => button(root, 'Move BUNDLED down')).toThrow();
    await doing(() => button(root, 'Move BUNDLED up').click());
    expect(changes).toEqual([{ packsOrder: ['bundled', 'mine'] }]);
    await doing(() => button(root, 'Export FAKE').click());
    await doing(() => button(root, 'Remove FAKE').click());
    expect([on.exportPack.mock.calls, on.remove.mock.calls]).toEqual([[[taken, 'json', false]], [[taken]]]);
  });

  it.each([
    ['a\u202Eb\u2066c', 'abc'],
    ['  two\n lines ', 'two lines'],
    ['👩‍👩‍👧'.repeat(100), `${'👩‍👩‍👧'.repeat(80)}…`],
    ['e\u0301'.repeat(81), `${'e\u0301'.repeat(80)}…`],
    ['x'.repeat(100_000), `${'x'.repeat(80)}…`],
    ['x'.repeat(80), 'x'.repeat(80)],
  ])('have titles that cannot break the layout: %#', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });

  it('are shown as plain text whatever they contain', () => {
    const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    const { root } = shown({
      rows: [row('a', { title: evil, version: evil, licence: evil })],
      problem: evil,
    });
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(textOf(root.querySelector('.options-packs h3'))).toBe(evil);
  });
});

describe('an import', () => {
  it('reads a file that is chosen or dropped', async () => {
    const { root, on } = shown();
    const file = new File(['{}'], 'towns.json');
    const input = root.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file] });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    await doing(() => root.querySelector('.options-drop')?.dispatchEvent(drop));
    expect(on.choose.mock.calls).toEqual([[file], [file]]);
    expect(drop.defaultPrevented).toBe(true);
  });

  it('shows its progress and can be stopped', async () => {
    const { root, on } = importing({ step: 'working', file: 'towns.json', doing: 'saving', share: 0.25 });
    expect(root.querySelector('progress')?.getAttribute('value')).toBe('0.25');
    expect(textOf(root.querySelector('.options-import .options-confirm p'))).toBe('Saving towns.json');
    await doing(() => button(root, 'Cancel').click());
    expect(on.cancel).toHaveBeenCalledOnce();
    const checking = importing({ step: 'working', file: 'x', doing: 'checking' });
    expect(checking.root.querySelector('progress')?.hasAttribute('value')).toBe(false);
  });

  it('shows the contents of the file before anything changes', async () => {
    const { root, on } = importing({ step: 'ready', file: 'towns.json', summary });
    const said = Object.fromEntries(
      [...root.querySelectorAll('.options-review dl > div')].map((one) => [
        textOf(one.querySelector('dt')),
        textOf(one.querySelector('dd')),
      ]),
    );
    expect(said).toEqual({
      Cards: '1,200',
      Aliases: '3,000',
      Languages: 'English, Russian and xx-not-one',
      Version: '2',
      'Marks in unrelated text': '2 marks in 300 words',
    });
    expect(root.querySelector('.options-review .options-error')).toBeNull();
    expect(on.save).not.toHaveBeenCalled();
    await doing(() => button(root, 'Add this pack').click());
    expect(on.save).toHaveBeenCalledOnce();
  });

  it('shows what would be removed, and warns of a pack that marks too much', () => {
    const { root } = importing({
      step: 'ready',
      file: 'towns.json',
      summary: {
        ...summary,
        density: { words: 300, marks: 40, frequent: [] },
        warnings: [{ line: 3, column: 2, card: 'A', field: 'aliases', message: 'an ordinary word' }],
        moreWarnings: 4,
        replaces: {
          title: 'Old towns',
          version: '1',
          cards: 3,
          difference: {
            added: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
            removed: [],
            changed: ['X'],
            version: 'newer',
          },
        },
      },
    });
    expect(textOf(root.querySelector('.options-replaces'))).toBe(
      'Replaces “Old towns”, version 1. This version is newer.7 new cards: A, B, C, D, E, …1 card will change: X',
    );
    expect(textOf(root.querySelector('.options-review .options-error'))).toMatch(/ordinary words all over/);
    expect(textOf(root.querySelector('#import-warnings'))).toBe('5 warnings');
    expect(textOf(root.querySelector('.options-problems li'))).toBe('line 3:2 · Aaliases: an ordinary word');
    expect(textOf(root.querySelector('.options-review .options-notes .options-hint'))).toBe('And 4 more.');
    expect(() => button(root, 'Replace')).not.toThrow();
  });

  it('shows how a table was read and what became of its rows', () => {
    const { root } = importing({
      step: 'ready',
      file: 'towns.csv',
      summary: {
        ...summary,
        rows: { rows: 1_204, cards: 1_200, merged: 3, leftOut: 1 },
        notes: [
          { line: 1, column: 4, field: 'Party', note: { key: 'unused', values: {} } },
          { line: 3, note: { key: 'nameless', values: {} } },
        ],
        moreNotes: 2,
      },
    });
    const notes = root.querySelector('.options-review .options-notes');
    expect(notes?.closest('details')).toBeNull();
    expect(textOf(notes)).toBe(
      'How the file was readline 3The row was left out: it has no name.line 1:4Party: Not used: the heading isn’t known.And 2 more.',
    );
    expect(textOf(root.querySelector('.options-review dl > div'))).toBe(
      'Rowsread: 1,200, merged: 3, left out: 1',
    );
  });

  it.each<[ImportState, RegExp]>([
    [
      { step: 'refused', file: 'x.csv', problems: [{ line: 2, message: 'no name' }], more: 7 },
      /^x\.csv was not imported Nothing was changed\..*line 2no name.*And 7 more\. Close$/,
    ],
    [
      { step: 'failed', file: 'x.csv', needs: 8_100_000, free: 2e6 },
      /^x\.csv was not imported There isn’t enough storage: the pack needs about 9 MB, and 2 MB are free\. Nothing was changed/,
    ],
    [{ step: 'failed', file: 'x.csv', why: 'disk error' }, /Nothing was changed\. \(disk error\)/],
  ])('explains a failure: %#', (state, text) => {
    const { root } = importing(state);
    const parts = [...(root.querySelector('.options-import .options-confirm')?.children ?? [])]
      .map(textOf)
      .join(' ');
    expect(parts).toMatch(text);
  });
});

describe('a table that is imported', () => {
  const table = {
    columns: [
      { key: 'Last name', heading: 'Last name', role: 'last name', guess: 'last name' },
      { key: 'Party', heading: 'Party', role: 'unused', guess: 'unused' },
    ],
    sample: [
      ['Moss', 'D'],
      ['Dray', 'R'],
    ],
    kind: 'person',
    headings: true,
    turned: false,
  } as const satisfies NonNullable<NonNullable<ImportSummary['reading']>['table']>;
  const reading = {
    table: { ...table, columns: [...table.columns], sample: table.sample.map((row) => [...row]) },
  };
  const ready = (more: Partial<ImportSummary> = {}) =>
    shown({ importing: { step: 'ready', file: 'desk.csv', summary: { ...summary, reading, ...more } } });
  const select = (root: Element, name: string) =>
    [...root.querySelectorAll('select')].find(
      (one) =>
        one.getAttribute('aria-label') === name ||
        textOf(root.querySelector(`label[for="${one.id}"]`)) === name,
    );
  const choose = (root: Element, name: string, value: string) =>
    doing(() => {
      const found = select(root, name);
      if (!found) throw new Error(`No select “${name}”`);
      found.value = value;
      found.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('shows its first rows and the role of each column, which can be changed', async () => {
    const { root, on } = ready();
    expect([...root.querySelectorAll('.options-rows tbody tr')].map(textOf)).toEqual(['MossD', 'DrayR']);
    expect(select(root, 'Use of the column “Last name”')?.value).toBe('last name');
    await choose(root, 'Use of the column “Party”', 'append');
    expect(on.decide).toHaveBeenLastCalledWith({
      table: { columns: { 'Last name': 'last name', Party: 'append' } },
      target: { into: 'new' },
    });
    await choose(root, 'These are', 'place');
    expect(on.decide).toHaveBeenLastCalledWith({
      table: { columns: { 'Last name': 'last name', Party: 'append' }, kind: 'place' },
      target: { into: 'new' },
    });
  });

  it('shows the first cards as they will be', () => {
    const card = {
      id: 'moss',
      kind: 'person',
      name: 'Rhoda Moss',
      description: '',
      summary: 'Met at the hall.',
      marked: true,
      aliases: [],
      confusables: [],
      facts: [],
      quotations: [],
      relations: [],
      since: [],
      background: [],
      links: [],
    } as const;
    const pack = { id: 'desk', title: 'Desk', version: '1', language: 'en' };
    const { root } = ready({
      samples: [
        {
          key: 'desk:moss',
          card: structuredClone(card) as never,
          pack: pack as never,
          neighbours: [],
          incoming: [],
        },
      ],
    });
    expect(textOf(root.querySelector('.options-finished .card h2'))).toBe('Rhoda Moss');
    expect(textOf(root.querySelector('.options-finished .card-summary'))).toBe('Met at the hall.');
  });

  it('asks whether it is a newer version of a pack, and may go into any pack', async () => {
    const { root, on } = ready({
      packs: [{ id: 'watch', title: 'Watch' }],
      alike: { id: 'watch', title: 'Watch', names: 9 },
    });
    expect(textOf(root.querySelector('.options-alike'))).toContain(
      '9 names are already in “Watch”. Is this a newer version of it?',
    );
    await doing(() => button(root, 'Yes, replace it').click());
    expect(on.decide).toHaveBeenLastCalledWith({ table: {}, target: { into: 'replace', id: 'watch' } });
    await choose(root, 'Where the cards go', 'add watch');
    expect(on.decide).toHaveBeenLastCalledWith({ table: {}, target: { into: 'add', id: 'watch' } });
  });

  it('can have its columns chosen if nothing could be read', async () => {
    const { root, on } = importing({
      step: 'refused',
      file: 'x.csv',
      problems: [{ message: 'no column with names' }],
      more: 0,
      reading,
    });
    await choose(root, 'Use of the column “Party”', 'name');
    expect(on.decide).toHaveBeenCalledOnce();
  });

  it('shows what changes, field by field', () => {
    const { root } = ready({
      replaces: {
        title: 'Desk',
        version: '1',
        cards: 1,
        difference: { added: [], removed: [], changed: ['Rhoda Moss'], version: 'same' },
      },
      changes: [{ name: 'Rhoda Moss', fields: [{ field: 'summary', before: 'Old.', after: 'New.' }] }],
    });
    expect(textOf(root.querySelector('.options-differences dt'))).toBe('Rhoda Moss');
    expect(textOf(root.querySelector('.options-differences del'))).toBe('Old.');
    expect(textOf(root.querySelector('.options-differences ins'))).toBe('New.');
  });
});

describe('exporting a pack', () => {
  it('uses the chosen format, and says what the format cannot contain', async () => {
    const { root, on } = shown({ leftOut: { form: 'csv', what: ['facts of 3 cards'] } });
    await doing(() => button(root, 'Export MINE as Web page').click());
    expect(on.exportPack).toHaveBeenCalledExactlyOnceWith(row('mine'), 'page', false);
    expect(root.textContent).toContain('Left out of CSV (Excel): facts of 3 cards');
  });

  it('includes the reader’s notes only if they choose so', async () => {
    const { root, on } = shown();
    const item = button(root, 'Export MINE as Web page').closest('li');
    const withNotes = [...(item?.querySelectorAll('label') ?? [])].find(
      (one) => textOf(one) === 'With my notes',
    );
    await doing(() => withNotes?.click());
    await doing(() => button(root, 'Export MINE as Web page').click());
    expect(on.exportPack).toHaveBeenCalledExactlyOnceWith(row('mine'), 'page', true);
  });
});
