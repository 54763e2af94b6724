// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { type CardRow, rowOfEntry, rowOfHit } from '../../../components/views/popup/card-row.ts';
import { Popup } from '../../../components/views/popup/Popup.tsx';
import type { PopupProps } from '../../../components/views/popup/popup-props.ts';
import { answerFor } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const row = (key: string, parts: Partial<CardRow> = {}): CardRow => ({
  key,
  kind: 'person',
  name: `Name of ${key}`,
  line: `Line of ${key}`,
  lineIs: 'passage',
  description: '',
  count: 1,
  ...parts,
});

type Shown = Partial<Omit<PopupProps, 'on'>> & { on: PopupProps['on'] };

/** The popup with a query that changes as it is typed. */
function Typed({ on, ...props }: Shown) {
  const [query, setQuery] = useState(props.query ?? '');
  const type = (text: string) => {
    on.type(text);
    setQuery(text);
  };
  return (
    <Popup
      hits={undefined}
      waiting={false}
      away={false}
      roster={{ state: 'running', rows: [], partial: false }}
      site={{ host: 'news.example', on: true }}
      card={undefined}
      onPage={new Set()}
      tabId={7}
      inView={new Set()}
      problem={undefined}
      {...props}
      query={query}
      on={{ ...on, type }}
    />
  );
}

function shown(
  props: Partial<Omit<PopupProps, 'on'>> & { on?: Partial<PopupProps['on']> } = {},
  where?: HTMLElement,
) {
  const on = {
    type: vi.fn(),
    open: vi.fn(),
    jump: vi.fn(),
    back: vi.fn(),
    goBack: vi.fn(),
    hide: vi.fn(),
    setSite: vi.fn(),
    hidden: vi.fn(),
    switchOn: vi.fn(),
    reload: vi.fn(),
    review: vi.fn(),
    allow: vi.fn(),
    panel: vi.fn(),
    story: vi.fn(),
    pageCards: vi.fn(),
    read: vi.fn(),
    options: vi.fn(),
    close: vi.fn(),
    ...props.on,
  };
  const root = show(<Typed {...props} on={on} />, where);
  const field = root.querySelector('input[role=combobox]') as HTMLInputElement;
  const press = (key: string) =>
    doing(() => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  const selected = () => root.querySelector('[aria-selected=true]');
  return { root, on, field, press, selected };
}

const pressButton = (root: HTMLElement, name: string) => doing(() => button(root, name).click());

describe('the search field', () => {
  const hits = [row('a:1'), row('a:2'), row('a:3')];

  it('has the focus at once', () => {
    const { field } = shown();
    expect(document.activeElement).toBe(field);
  });

  it('starts at the best result, moves with arrow keys, and exposes the active option', async () => {
    const { field, press, selected } = shown({ query: 'x', hits });
    const at = () => {
      expect(field.getAttribute('aria-activedescendant')).toBe(selected()?.id);
      return selected()?.getAttribute('data-key');
    };
    expect(at()).toBe('a:1');
    await press('ArrowDown');
    expect(at()).toBe('a:2');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(at()).toBe('a:3');
    await press('ArrowDown');
    expect(at()).toBe('a:1');
  });

  it('opens the selected card with Enter, in the popup', async () => {
    const { on, press } = shown({ query: 'x', hits });
    await press('ArrowDown');
    await press('Enter');
    expect(on.open).toHaveBeenCalledExactlyOnceWith('a:2');
    expect(on.jump).not.toHaveBeenCalled();
  });

  it('applies Enter when the results have arrived', async () => {
    const root = document.createElement('div');
    document.body.append(root);
    const open = vi.fn();
    const put = (hits: CardRow[], waiting: boolean) =>
      shown({ query: 'x', hits, waiting, on: { open } }, root);
    const { press } = put([row('a:stale')], true);
    await press('Enter');
    expect(open).not.toHaveBeenCalled();
    await doing(() => put([row('a:right')], false));
    expect(open).toHaveBeenCalledExactlyOnceWith('a:right');
    await doing(() => put([row('a:later')], false));
    expect(open).toHaveBeenCalledOnce();
  });

  it('clears with Escape, then closes', async () => {
    const { on, press } = shown({ query: 'x', hits });
    await press('Escape');
    expect(on.type).toHaveBeenLastCalledWith('');
    expect(on.close).not.toHaveBeenCalled();
    await press('Escape');
    expect(on.close).toHaveBeenCalledOnce();
  });

  it('leaves keys alone while an input method is composing', async () => {
    const { on, field } = shown({ query: 'x', hits });
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    Object.defineProperty(event, 'isComposing', { value: true });
    await doing(() => field.dispatchEvent(event));
    expect(on.open).not.toHaveBeenCalled();
  });

  it('announces how many were found, or that none were', () => {
    expect(textOf(shown({ query: 'x', hits }).root.querySelector('[role=status]'))).toBe('3 cards found');
    const { root } = shown({ query: 'x', hits: [] });
    expect(textOf(root.querySelector('h2'))).toBe('No cards found');
  });
});

describe('hits', () => {
  const hit = (text: string, ranges: [number, number][]) =>
    rowOfHit(
      {
        key: 'a:putin',
        name: 'Vladimir Putin',
        kind: 'person',
        description: 'President of Russia',
        by: 'fuzzy',
        matched: { text, ranges },
      },
      new Map([['a:putin', 3]]),
    );
  const letters = (one: CardRow) => {
    const { root } = shown({ query: 'x', hits: [one] });
    return {
      bold: [...root.querySelectorAll('[role=option] b')].map(textOf),
      name: textOf(root.querySelector('.popup-name')),
      line: textOf(root.querySelector('small')),
      count: textOf(root.querySelector('.popup-count .visually-hidden')),
    };
  };

  it.each([
    ['Vladimir Putin', [9, 12]],
    ['Putin', [0, 3]],
  ] as [string, [number, number]][])('highlights the whole matching word in the name: %s', (text, range) => {
    expect(letters(hit(text, [range]))).toEqual({
      bold: ['Putin'],
      name: 'Vladimir Putin',
      line: 'Person · President of Russia',
      count: '3× on this page',
    });
  });

  it('shows them in the description', () => {
    const found = letters(
      hit('President of Russia', [
        [0, 9],
        [13, 19],
      ]),
    );
    expect(found.bold).toEqual(['President', 'Russia']);
    expect(found.line).toBe('President of Russia');
  });

  it('shows the alias that matched', () => {
    expect(letters(hit('Путин', [[0, 5]])).line).toBe('Also: Путин');
  });

  it('cuts a long text so that the match is visible', () => {
    const text = `${'word '.repeat(60)}Geneva and on`;
    const { line, bold } = letters(hit(text, [[300, 306]]));
    expect(bold).toEqual(['Geneva']);
    expect(line.indexOf('Geneva')).toBeLessThan(40);
    expect(line.startsWith('Also: …')).toBe(true);
  });

  it.each([
    [[[5, 2]]],
    [[[0, 900]]],
    [
      [
        [3, 6],
        [1, 4],
      ],
    ],
  ] as [number, number][][][])('copes with invalid ranges: %j', (ranges) => {
    expect(letters(hit('Vladimir Putin', ranges)).name).toContain('Vladimir');
  });
});

describe('the roster', () => {
  const rows = [row('a:1', { count: 5 }), row('a:2')];

  it('shows cards with counts and first passages, and jumps on a click', async () => {
    const { root, on } = shown({ roster: { state: 'running', rows, partial: false } });
    expect([...root.querySelectorAll('.popup-count .visually-hidden')].map(textOf)).toEqual([
      '5× on this page',
      '1× on this page',
    ]);
    expect(textOf(root.querySelector('small'))).toBe('Line of a:1');
    expect(textOf(root.querySelector('.popup-heading'))).toBe('2 cards on this page');
    await doing(() => (root.querySelector('[data-key="a:2"] .popup-name') as HTMLElement).click());
    expect(on.jump).toHaveBeenCalledExactlyOnceWith('a:2');
  });

  /** A card without a description, of which the page itself says most. */
  const undescribed = (id: string) => {
    const answer = answerFor(id);
    return { ...answer, card: { ...answer.card, description: '' } };
  };

  it('shows each card’s description, and in a tooltip the first passage on the page', () => {
    const entry = { key: 'geneva-2021:vladimir-putin', count: 4, firstPassage: 'Then Putin spoke' };
    const answer = answerFor('vladimir-putin');
    const { root } = shown({
      roster: { state: 'running', rows: [rowOfEntry(entry, answer)], partial: false },
    });
    expect(textOf(root.querySelector('small'))).toBe(`Person · ${answer.card.description}`);
    expect(root.querySelector<HTMLElement>('.popup-row')?.title).toBe('Then Putin spoke');
    expect(textOf(root.querySelector('.popup-count [aria-hidden]'))).toBe('4×');
  });

  it('highlights the name in the first passage, and keeps it visible', () => {
    const firstPassage = '…in Switzerland tonight with a request for President Vladimir Putin: put an end';
    const entry = { key: 'geneva-2021:vladimir-putin', count: 4, firstPassage };
    const rows = [rowOfEntry(entry, undescribed('vladimir-putin'))];
    const { root } = shown({ roster: { state: 'running', rows, partial: false } });
    expect(textOf(root.querySelector('small b'))).toMatch(/Vladimir Putin$/);
    expect(textOf(root.querySelector('small'))).toMatch(/^….{0,12}Vladimir Putin/);
  });

  it('shows a first passage in which the name is written differently', () => {
    const entry = { key: 'geneva-2021:russia', count: 1, firstPassage: 'Out of RUSSIAA came' };
    const rows = [rowOfEntry(entry, undescribed('russia'))];
    const { root } = shown({ roster: { state: 'running', rows, partial: false } });
    expect(textOf(root.querySelector('small'))).toBe('Out of RUSSIAA came');
  });

  it('does nothing on Enter until a row is chosen, then jumps', async () => {
    const { on, press } = shown({ roster: { state: 'running', rows, partial: false } });
    await press('Enter');
    expect(on.jump).not.toHaveBeenCalled();
    await press('ArrowDown');
    await press('Enter');
    expect(on.jump).toHaveBeenCalledExactlyOnceWith('a:1');
  });

  it.each([
    ['off', 'Marks are turned off'],
    ['site-off', 'Turned off for this site'],
    ['unreadable', 'Sidelight can’t read this page'],
    ['withheld', 'Sidelight has no access to this page'],
    ['unreached', 'This page was opened before Sidelight started'],
    ['loading', 'Reading this page…'],
    ['running', 'No cards for this page'],
  ] as const)('explains why it is empty: %s', (state, reason) => {
    const { root } = shown({ roster: { state, rows: [], partial: state === 'loading' } });
    expect(textOf(root.querySelector('main h2'))).toBe(reason);
  });

  it.each([
    ['off', 'Turn on', 'switchOn'],
    ['site-off', 'Turn on', 'setSite'],
    ['withheld', 'Allow on all sites', 'allow'],
    ['unreached', 'Reload the page', 'reload'],
  ] as const)('offers a solution: %s', async (state, label, callback) => {
    const { root, on } = shown({ roster: { state, rows: [], partial: false } });
    await doing(() => button(root, label).click());
    expect(on[callback]).toHaveBeenCalledOnce();
  });
});

describe('the rest', () => {
  it('says how many cards are hidden on this site, and leads to them', async () => {
    expect(textOf(shown().root.querySelector('footer'))).not.toContain('hidden');
    const { root, on } = shown({ hidden: 2 });
    await pressButton(root, '2 hidden here · Show');
    expect(on.hidden).toHaveBeenCalledOnce();
  });

  it('leads to the story by a word, where no card is open', async () => {
    const { root, on } = shown();
    await pressButton(root, 'Story');
    expect(on.story).toHaveBeenCalledExactlyOnceWith();
  });

  it('switches the site', async () => {
    const { root, on } = shown();
    const control = root.querySelector('footer input') as HTMLInputElement;
    expect(textOf(control.closest('label'))).toMatch(/^Mark names on ?news\.example$/);
    await doing(() => control.click());
    expect(on.setSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('has no switch if there is no site', () => {
    expect(shown({ site: undefined }).root.querySelector('footer input')).toBeNull();
  });

  it('shows a card with its name focused, and goes back with the button or Escape', async () => {
    const { root, on } = shown({ card: answerFor('russia') });
    expect(textOf(document.activeElement)).toBe('Russia');
    await doing(() => button(root, 'Back').click());
    await doing(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      ),
    );
    expect(on.back).toHaveBeenCalledTimes(2);
  });

  it('reports errors', () => {
    const { root } = shown({ problem: 'Sidelight does not answer.' });
    expect(textOf(root.querySelector('[role=alert]'))).toBe('Sidelight does not answer.');
  });
});

describe('going back to the previous position', () => {
  const name = 'Back to where you were';
  const there = (root: HTMLElement) => [...root.querySelectorAll('button')].map(textOf).includes(name);

  it('is offered after a jump, even if the roster is empty', async () => {
    const { root, on } = shown({ away: true });
    await doing(() => button(root, name).click());
    expect(on.goBack).toHaveBeenCalledOnce();
  });

  it('is not shown before a jump, during a search or with a card', () => {
    expect(there(shown().root)).toBe(false);
    expect(there(shown({ away: true, query: 'x', hits: [] }).root)).toBe(false);
    expect(there(shown({ away: true, card: answerFor('joe-biden') }).root)).toBe(false);
  });
});

describe('where there is no context menu, no side panel and no keyboard, as in Firefox for Android', () => {
  it('the popup leads to everything that these offer about a page', async () => {
    const draft = vi.fn();
    const { root, on } = shown({
      roster: { state: 'running', rows: [row('a:1')], partial: false },
      on: { draft },
    });
    await pressButton(root, 'Make a card');
    expect(on.panel).toHaveBeenLastCalledWith({ what: 'make', name: '', tabId: 7 });
    await pressButton(root, 'Open in the side panel');
    expect(on.panel).toHaveBeenLastCalledWith({ what: 'list' });
    await pressButton(root, 'Draft cards from this article');
    expect(draft).toHaveBeenCalledOnce();
    await pressButton(root, 'Read a document');
    expect(on.read).toHaveBeenCalledOnce();
    await pressButton(root, 'Print or copy');
    expect(on.pageCards).toHaveBeenCalledOnce();
    await doing(() => root.querySelector<HTMLElement>('[role=option]')?.click());
    expect(on.jump).toHaveBeenCalledExactlyOnceWith('a:1');
  });

  it('and about a name and a card', async () => {
    const none = shown({ query: 'Rhoda Moss', hits: [] });
    await pressButton(none.root, 'Make a card of “Rhoda Moss”');
    expect(none.on.panel).toHaveBeenLastCalledWith({ what: 'make', name: 'Rhoda Moss', tabId: 7 });
    await pressButton(none.root, 'It’s another name for a card');
    expect(none.on.panel).toHaveBeenLastCalledWith({ what: 'name', text: 'Rhoda Moss', tabId: 7 });
    const card = answerFor('nord-stream-2');
    const { root, on } = shown({ card });
    await pressButton(root, 'Add or exclude a name');
    expect(on.panel).toHaveBeenLastCalledWith({ what: 'name', key: card.key, text: '' });
    await pressButton(root.querySelector('.card') as HTMLElement, 'Story');
    expect(on.story).toHaveBeenCalledExactlyOnceWith(card.key);
  });
});
