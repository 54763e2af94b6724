// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaults, type Settings } from '../../components/settings/settings.ts';
import { parseHost } from '../../components/settings/site-rules.ts';
import { Options } from '../../components/views/Options.tsx';
import type { Change, OptionsProps } from '../../components/views/options-props.ts';
import type { SampleMark } from '../../components/views/Preview.tsx';
import { parseSample } from '../../components/views/parse-sample.ts';
import { hiddenKeysOf } from '../../entrypoints/options/hidden-rows.ts';
import { info } from './bundled.ts';
import { button, doing, show, textOf } from './show.tsx';

function shown(settings: Partial<Settings> = {}, props: Partial<OptionsProps> = {}) {
  const now: Settings = { ...defaults, ...settings };
  const changes: Partial<Settings>[] = [];
  const painted: SampleMark[][] = [];
  const reset = vi.fn();
  const root = show(
    <Options
      settings={now}
      changed={0}
      packs={[{ ...info, cards: 40 }]}
      hidden={[]}
      saved={false}
      paint={(marks) => painted.push([...marks])}
      parseHost={parseHost}
      {...props}
      on={{ change: (change: Change) => changes.push(change(now)), reset }}
    />,
  );
  const control = (label: string) => {
    const found = [...root.querySelectorAll('label')].find((one) => textOf(one) === label);
    const input = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
    if (!(input instanceof HTMLInputElement)) throw new Error(`no control “${label}”`);
    return input;
  };
  return { root, changes, painted, reset, control };
}

describe('each control changes its setting', () => {
  it.each([
    ['Mark names on pages', { enabled: false }],
    ['only on these sites', { siteRule: 'only' }],
    ['Every mention', { markHowMuch: 'every' }],
    ['The first of the page', { markHowMuch: 'page' }],
    ['Line', { markStyle: 'underline' }],
    ['Tint', { markStyle: 'background' }],
    ['Not at all', { markStyle: 'none' }],
    ['One for each kind of card', { markColour: 'kind' }],
    ['Show marks in print', { markInPrint: true }],
    ['when it rests there while a key is held', { openOn: 'key' }],
    ['on a click', { openOn: 'click' }],
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

  it('takes back what was switched off', async () => {
    const { changes, control } = shown({ kindsOff: ['event', 'place'] });
    await doing(() => control('Places').click());
    expect(changes).toEqual([{ kindsOff: ['event'] }]);
  });

  it('offers the key only where one is held, and the rest only where there is one', () => {
    expect(() => shown().control('Alt')).toThrow();
    expect(shown({ openOn: 'key' }).control('Alt').checked).toBe(true);
    expect(() => shown({ openOn: 'click' }).control('500 ms (usual)')).toThrow();
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
    const field = root.querySelector('.add input') as HTMLInputElement;
    await doing(() => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => button(root, 'Add').click());
    return { root, changes, field };
  };

  it('adds the host of what was typed', async () => {
    const { changes, field } = await add('https://News.Example.org:8080/a?b', { siteHosts: ['a.example'] });
    expect(changes).toEqual([{ siteHosts: ['a.example', 'news.example.org'] }]);
    expect(field.value).toBe('');
  });

  it.each([
    ['not a host', '“not a host” names no site. Write a host, such as news.example.org.'],
    ['', '“” names no site. Write a host, such as news.example.org.'],
    ['a.example', 'a.example is on the list already.'],
  ])('says beside the field what is wrong with %j', async (typed, problem) => {
    const { root, changes, field } = await add(typed, { siteHosts: ['a.example'] });
    expect(changes).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`))).toBe(problem);
  });

  it('takes one off the list', async () => {
    const { root, changes } = shown({ siteHosts: ['a.example', 'b.example'] });
    await doing(() => button(root, 'Take a.example off the list').click());
    expect(changes).toEqual([{ siteHosts: ['b.example'] }]);
  });

  it('says what an empty list means', () => {
    expect(textOf(shown().root)).toContain('No site is left out.');
    expect(textOf(shown({ siteRule: 'only' }).root)).toContain('No site is listed, so no page is read.');
  });
});

describe('the preview', () => {
  const names = (settings: Partial<Settings>) =>
    shown(settings)
      .painted.at(-1)
      ?.filter(({ ink }) => ink === 'dark')
      .map(({ element }) => textOf(element));

  it('reads names out of the text', () => {
    expect(parseSample('a [[B C|person|b]] d [[E|place|e|fuzzy]]')).toEqual([
      { text: 'a ' },
      { text: 'B C', mark: { kind: 'person', card: 'b', fuzzy: false } },
      { text: ' d ' },
      { text: 'E', mark: { kind: 'place', card: 'e', fuzzy: true } },
    ]);
  });

  it('marks as much as is chosen', () => {
    expect(names({ markHowMuch: 'every' })?.filter((name) => /Biden/.test(name))).toHaveLength(3);
    expect(names({ markHowMuch: 'section' })?.filter((name) => /Biden/.test(name))).toHaveLength(2);
    expect(names({ markHowMuch: 'page' })?.filter((name) => /Biden/.test(name))).toHaveLength(1);
  });

  it('leaves out kinds that are off, and everything when marks are', () => {
    expect(names({ kindsOff: ['person'] })).toEqual(['Nord Stream 2', 'Europe']);
    expect(names({ enabled: false })).toEqual([]);
  });

  it('shows the same on a dark page', () => {
    const marks = shown().painted.at(-1) ?? [];
    const on = (ink: string) =>
      marks.filter((mark) => mark.ink === ink).map(({ element }) => textOf(element));
    expect(on('light')).toEqual(on('dark'));
    expect(marks.filter(({ fuzzy }) => fuzzy)).toHaveLength(2);
  });
});

describe('what is hidden', () => {
  it('reads the three lists', () => {
    expect(
      hiddenKeysOf({
        hiddenCards: ['p:russia'],
        hiddenAliases: ['p:putin:a:b'],
        hiddenHere: ['news.example p:obama'],
      }),
    ).toEqual([
      { list: 'hiddenCards', entry: 'p:russia', key: 'p:russia' },
      { list: 'hiddenAliases', entry: 'p:putin:a:b', key: 'p:putin', alias: 'a:b' },
      { list: 'hiddenHere', entry: 'news.example p:obama', key: 'p:obama', host: 'news.example' },
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
  ] as const)('lists it and brings it back: %#', async (row, text) => {
    const { root, changes } = shown({ [row.list]: ['other', row.entry] }, { hidden: [row] });
    expect(textOf(root.querySelector('#hidden li bdi'))).toBe(text);
    await doing(() => button(root, `Bring back ${text}`).click());
    expect(changes).toEqual([{ [row.list]: ['other'] }]);
  });
});

describe('the rest', () => {
  it('resets only after asking', async () => {
    const { root, reset } = shown({}, { changed: 3 });
    await doing(() => button(root, 'Reset all settings…').click());
    expect(reset).not.toHaveBeenCalled();
    expect(textOf(root.querySelector('#reset'))).toContain('3 settings go back to how they came');
    await doing(() => button(root, 'Cancel').click());
    await doing(() => button(root, 'Reset all settings…').click());
    await doing(() => button(root, 'Reset').click());
    expect(reset).toHaveBeenCalledOnce();
  });

  it('says that a change was saved, and why one was not', () => {
    const { root } = shown({}, { saved: true, problem: 'It could not.' });
    expect(textOf(root.querySelector('[role=status]'))).toBe('Saved');
    expect(textOf(root.querySelector('.failed[role=alert]'))).toBe('It could not.');
  });

  it('leads to every section by its name', () => {
    const { root } = shown();
    const links = [...root.querySelectorAll('nav a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(textOf(root.querySelector(`${link.getAttribute('href')} h2`))).toBe(textOf(link));
  });

  it('tells what could not be loaded', () => {
    expect(textOf(shown({}, { packProblem: 'cards[3] has no name' }).root)).toContain('cards[3] has no name');
  });
});
