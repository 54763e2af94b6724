// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { replacedBy } from '../../../components/core/settings/backup.ts';
import { defaults, type SettingKey, type Settings } from '../../../components/core/settings/settings.ts';
import { parseHost } from '../../../components/core/settings/site-rules.ts';
import type { MarkedPassage } from '../../../components/tester/marked-passage.ts';
import { Options } from '../../../components/views/options/Options.tsx';
import { hiddenKeysOf } from '../../../components/views/options/props/hidden-rows.ts';
import type { Change, OptionsProps } from '../../../components/views/options/props/options-props.ts';
import type { PacksProps } from '../../../components/views/options/props/packs-props.ts';
import { settingPlaces } from '../../../components/views/options/props/setting-places.ts';
import type { Paint } from '../../../components/views/shared/MarkedText.tsx';
import { info } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const sample: MarkedPassage = {
  text: 'Joe Biden met Putin.',
  marks: [
    { start: 0, end: 9, kind: 'person', fuzzy: false },
    { start: 14, end: 19, kind: 'person', fuzzy: true },
  ],
};

/** The packs as the page gets them, with the bundled one alone unless said otherwise. */
function packs(given: Partial<PacksProps> = {}): PacksProps {
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
  return { rows: [{ ...info, cards: 40, own: false, broken: false }], on, ...given };
}

function shown(settings: Partial<Settings> = {}, props: Partial<OptionsProps> = {}, into?: HTMLElement) {
  const now: Settings = { ...defaults, ...settings };
  const changes: Partial<Settings>[] = [];
  const undone: (Partial<Settings> | undefined)[] = [];
  const painted: [string, string[], string][] = [];
  const paint: Paint = (place, { marks, ink }) => {
    painted.push([place, marks.map(({ node, start, end }) => node.data.slice(start, end)), ink]);
  };
  const reset = vi.fn();
  const root = show(
    <Options
      settings={now}
      changed={replacedBy({}, now)}
      packs={packs()}
      hidden={[]}
      samples={{ marks: [sample], found: [] }}
      paint={paint}
      parseHost={parseHost}
      keys={[]}
      backup={{}}
      findSettings={() => []}
      testText={() => new Promise(() => {})}
      {...props}
      on={{
        change(change: Change, undo?: Change) {
          const changed = { ...now, ...change(now) };
          changes.push(change(now));
          undone.push(undo?.(changed));
        },
        reset,
        backUp: vi.fn(),
        readBackup: vi.fn(),
        restore: vi.fn(),
        copy: async () => {},
        ...props.on,
      }}
    />,
    into,
  );
  const control = (label: string) => {
    const found = [...root.querySelectorAll('label')].find((one) => textOf(one) === label);
    const input = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
    if (!(input instanceof HTMLInputElement)) throw new Error(`no control “${label}”`);
    return input;
  };
  return { root, changes, undone, painted, reset, control };
}

describe('each control changes its setting', () => {
  it.each([
    ['Mark names on pages', { enabled: false }],
    ['Only on these sites', { siteRule: 'only' }],
    ['Every mention', { markHowMuch: 'every' }],
    ['First on the page', { markHowMuch: 'page' }],
    ['Line and tint', { markStyle: 'both' }],
    ['Tint', { markStyle: 'background' }],
    ['None', { markStyle: 'none' }],
    ['One colour per kind', { markColour: 'kind' }],
    ['Show marks when printing', { markInPrint: true }],
    ['On hover while a key is held', { openOn: 'key' }],
    ['On click', { openOn: 'click' }],
    ['Open cards in the side panel', { openInPanel: true }],
    ['Show my notes on pages too', { notesOnPages: true }],
    ['200 ms (short)', { openDelay: 200 }],
    ['750 ms (long)', { openDelay: 750 }],
    ['Places', { kindsOff: ['place'] }],
    ['Strict', { strictness: 'strict' }],
    ['Generous', { strictness: 'generous' }],
    ['Use this pack', { packsOff: [info.id] }],
    ['Mark its names on pages', { packsSearchOnly: [info.id] }],
  ])('%s', async (label, change) => {
    const { changes, control } = shown();
    await doing(() => control(label).click());
    expect(changes).toEqual([change]);
  });

  it('undoes switching off', async () => {
    const { changes, control } = shown({ kindsOff: ['event', 'place'] });
    await doing(() => control('Places').click());
    expect(changes).toEqual([{ kindsOff: ['event'] }]);
  });

  it('offers the key only if one is used, and the hover delay only if there is one', () => {
    expect(() => shown().control('Alt')).toThrow('no control “Alt”');
    expect(shown({ openOn: 'key' }).control('Alt').checked).toBe(true);
    const usual = '500 ms (default)';
    expect(shown().control(usual).checked).toBe(true);
    expect(() => shown({ openOn: 'click' }).control(usual)).toThrow(`no control “${usual}”`);
  });

  it.each([
    ['800', [{ closeDelay: 800 }]],
    ['0', [{ closeDelay: 0 }]],
    ['5001', []],
    ['-1', []],
    ['1.5', []],
    ['', []],
  ])('closes after %j', async (typed, expected) => {
    const { root, changes } = shown();
    const field = root.querySelector('input[type=number]') as HTMLInputElement;
    await doing(() => {
      field.value = typed;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(changes).toEqual(expected);
    expect(field.getAttribute('aria-invalid')).toBe(String(expected.length === 0));
  });
});

describe('sites', () => {
  const add = async (typed: string, settings: Partial<Settings> = {}) => {
    const { root, changes } = shown(settings);
    const field = root.querySelector('.options-add input') as HTMLInputElement;
    await doing(() => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => button(root, 'Add').click());
    return { root, changes, field };
  };

  it('adds the host of the typed text', async () => {
    const { changes, field } = await add('https://News.Example.org:8080/a?b', { siteHosts: ['a.example'] });
    expect(changes).toEqual([{ siteHosts: ['a.example', 'news.example.org'] }]);
    expect(field.value).toBe('');
  });

  it.each([
    ['not a host', '“not a host” isn’t a valid site. Enter a domain, such as news.example.org.'],
    ['', '“” isn’t a valid site. Enter a domain, such as news.example.org.'],
    ['a.example', 'Already on the list: a.example'],
  ])('explains next to the field what is wrong with %j', async (typed, problem) => {
    const { root, changes, field } = await add(typed, { siteHosts: ['a.example'] });
    expect(changes).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`))).toBe(problem);
  });

  it('removes one from the list', async () => {
    const { root, changes } = shown({ siteHosts: ['a.example', 'b.example'] });
    await doing(() => button(root, 'Remove a.example').click());
    expect(changes).toEqual([{ siteHosts: ['b.example'] }]);
  });

  it('explains an empty list', () => {
    expect(textOf(shown().root)).toContain('No sites are excluded.');
    expect(textOf(shown({ siteRule: 'only' }).root)).toContain(
      'No sites are listed, so Sidelight reads no pages.',
    );
  });
});

describe('the preview', () => {
  it('paints the sample on a light and a dark page, and says when nothing is marked', () => {
    const { root, painted } = shown();
    expect(painted.filter(([place]) => place.startsWith('marks'))).toEqual([
      ['marks-dark', ['Joe Biden', 'Putin'], 'dark'],
      ['marks-light', ['Joe Biden', 'Putin'], 'light'],
    ]);
    expect(textOf(root.querySelector('#marks .options-preview'))).not.toContain('nothing is marked');
    expect(textOf(root.querySelector('#cards .options-preview'))).toContain('nothing is marked');
  });
});

describe('the searchable settings', () => {
  it('are all on the page', () => {
    const { root } = shown();
    const missing = settingPlaces.filter(({ id }) => !root.querySelector(`[id="${id}"]`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('cover every setting once', () => {
    const made = settingPlaces.flatMap(({ settings }) => settings);
    expect([...made].sort()).toEqual((Object.keys(defaults) as SettingKey[]).sort());
  });
});

describe('hidden items', () => {
  it('are read from their lists, with the corrected names', () => {
    expect(
      hiddenKeysOf({
        hiddenCards: ['p:russia'],
        hiddenAliases: ['p:putin:a:b'],
        hiddenHere: ['news.example p:obama'],
        addedAliases: ['p:putin:Wolodja'],
        addedConfusables: ['p:putin:Putin: a film'],
      }),
    ).toEqual([
      { list: 'hiddenCards', entry: 'p:russia', key: 'p:russia' },
      { list: 'hiddenAliases', entry: 'p:putin:a:b', key: 'p:putin', alias: 'a:b' },
      { list: 'hiddenHere', entry: 'news.example p:obama', key: 'p:obama', host: 'news.example' },
      { list: 'addedAliases', entry: 'p:putin:Wolodja', key: 'p:putin', alias: 'Wolodja' },
      { list: 'addedConfusables', entry: 'p:putin:Putin: a film', key: 'p:putin', alias: 'Putin: a film' },
    ]);
  });

  it.each([
    [{ list: 'hiddenCards', entry: 'p:russia', card: 'Russia' }, 'Russia'],
    [
      { list: 'hiddenAliases', entry: 'p:putin:VVP', card: 'Vladimir Putin', alias: 'VVP' },
      '“VVP” for Vladimir Putin',
    ],
    [
      { list: 'hiddenHere', entry: 'a.example p:russia', card: 'Russia', host: 'a.example' },
      'Russia on a.example',
    ],
  ] as const)('are listed and can be shown again: %#', async (row, text) => {
    const { root, changes, undone } = shown({ [row.list]: ['other', row.entry] }, { hidden: [row] });
    expect(textOf(root.querySelector('#hidden li bdi'))).toBe(text);
    await doing(() => button(root, `Show ${text} again`).click());
    expect(changes).toEqual([{ [row.list]: ['other'] }]);
    expect(undone).toEqual([{ [row.list]: ['other', row.entry] }]);
  });

  it('keep the focus in the list when an entry is removed', async () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ list: 'hiddenCards', entry: id, card: id }) as const);
    const { root } = shown({}, { hidden: rows });
    const redraw = (hidden: readonly (typeof rows)[number][]) => shown({}, { hidden }, root);
    await doing(() => button(root, 'Show b again').click());
    redraw(rows.filter(({ card }) => card !== 'b'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Show c again');
    await doing(() => button(root, 'Show c again').click());
    redraw(rows.slice(0, 1));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Show a again');
    await doing(() => button(root, 'Show a again').click());
    redraw([]);
    expect(document.activeElement?.matches('#hidden .options-entry-list')).toBe(true);
  });
});

describe('own cards', () => {
  it('are explained, and lead to the list', () => {
    const own = shown().root.querySelector('#own');
    expect(textOf(own?.querySelector('h3'))).toBe('What is a card? What is a pack?');
    expect(textOf(own)).toContain('A card says who or what a name means.');
    expect(own?.querySelector('a')?.getAttribute('href')).toBe('/sidepanel.html#mine');
  });
});

describe('the rest', () => {
  it('resets only after confirmation', async () => {
    const { root, reset } = shown({ enabled: false, openKey: 'Shift', openDelay: 750 });
    await doing(() => button(root, 'Reset all settings…').click());
    expect(reset).not.toHaveBeenCalled();
    expect(textOf(root.querySelector('#set-reset'))).toContain('3 settings will be reset to their defaults');
    // Two of them are made in one place.
    expect([...root.querySelectorAll('.options-replaced li')].map(textOf)).toEqual([
      'Mark names on pages',
      'How cards open',
    ]);
    expect(document.activeElement).toBe(button(root, 'Reset'));
    await doing(() => button(root, 'Cancel').click());
    expect(document.activeElement).toBe(button(root, 'Reset all settings…'));
    await doing(() => button(root, 'Reset all settings…').click());
    await doing(() => button(root, 'Reset').click());
    expect(reset).toHaveBeenCalledOnce();
  });

  it('says that a change was saved, offers undo, and reports errors', async () => {
    const undo = vi.fn();
    const { root } = shown({}, { saved: { text: 'Saved', undo }, problem: 'It could not.' });
    expect(textOf(root.querySelector('.options-saved [role=status]'))).toBe('Saved');
    await doing(() => button(root, 'Undo').click());
    expect(undo).toHaveBeenCalledOnce();
    expect(textOf(root.querySelector('.options-failed[role=alert]'))).toBe('It could not.');
  });

  it('links to every section by its name', () => {
    const { root } = shown();
    const links = [...root.querySelectorAll('nav a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(textOf(root.querySelector(`${link.getAttribute('href')} h2`))).toBe(textOf(link));
  });

  it('reports what could not be loaded', () => {
    expect(textOf(shown({}, { packs: packs({ problem: 'cards[3] has no name' }) }).root)).toContain(
      'cards[3] has no name',
    );
  });
});
