// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../../components/core/text/model.ts';
import { CardView, type CardViewProps } from '../../../components/views/card/CardView.tsx';
import { answerFor, cards, info, madeUp } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const walk = () => {};

function shown(props: Omit<CardViewProps, 'on'> & { on?: Partial<CardViewProps['on']> }) {
  const root = show(<CardView {...props} on={{ walk, ...props.on }} />);
  return { root, headings: [...root.querySelectorAll('h2, h3')].map(textOf), text: textOf(root) };
}

const mention = (parts: Partial<Mention> = {}): Mention => ({
  passage: 0,
  start: 0,
  end: 8,
  text: 'Mr Putin',
  card: 'geneva-2021:vladimir-putin',
  kind: 'person',
  others: [],
  alias: 'Putin',
  how: 'exact',
  score: 0,
  evidence: { kind: 'alone' },
  ...parts,
});

describe('the cards of the bundled pack', () => {
  it.each(cards.map(({ id }) => id))('%s', (id) => {
    const answer = answerFor(id);
    const { root, headings, text } = shown({ answer });
    expect(headings[0]).toBe(answer.card.name);
    expect(text).toContain(answer.card.description);
    expect(headings).toContain('In The Biden–Putin summit of June 2021');
    expect(headings).toContain('Sources');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    // A fact has a date only where the pack has one.
    const facts = [...root.querySelectorAll('.card-facts > li')];
    expect(facts.length).toBeGreaterThanOrEqual(Math.min(answer.card.facts.length, 12));
    facts.forEach((fact, index) => {
      expect(fact.querySelector('time') !== null).toBe(answer.card.facts[index]?.date !== undefined);
    });
  });

  it('give the paragraph of a statement only if a link leads to where it is', () => {
    const { key, card, pack } = answerFor('joe-biden');
    expect(pack.source?.url).toBeUndefined();
    expect(shown({ answer: answerFor('joe-biden') }).root.querySelector('.card-par')).toBeNull();
    const source = { title: 'An article', url: 'https://news.example/' };
    const { root } = shown({ answer: { ...answerFor('joe-biden'), key, card, pack: { ...pack, source } } });
    const paragraphs = [...root.querySelectorAll('.card-facts > li, .card-quotations > li')].map((item) =>
      textOf(item.querySelector('.card-par')),
    );
    expect(paragraphs).toHaveLength(14);
    expect(paragraphs.filter((text) => !/^Paragraphs? [\d, ]+$/.test(text))).toEqual([]);
  });
});

describe('order', () => {
  it('shows later events first, then the date, the article, relations on this page, other relations', () => {
    const answer = answerFor('nord-stream-2');
    const here = answer.card.relations[0]?.to;
    const { headings } = shown({ answer, onPage: new Set([`geneva-2021:${here}`]) });
    expect(headings.slice(0, 4)).toEqual([
      'Nord Stream 2',
      'Since then',
      'In The Biden–Putin summit of June 2021',
      'From the report (15 June 2021)',
    ]);
    expect(headings.indexOf('On this page')).toBeLessThan(headings.indexOf('Other relations'));
    expect(headings.at(-1)).toBe('Sources');
  });
});

describe('what the story says', () => {
  it.each([
    ['the date after a title that does not name it', 'Harbours', '2021-06-15', 'In Harbours · 15 June 2021'],
    ['a title that names the year alone', 'Harbours of 2021', '2021-06-15', 'In Harbours of 2021'],
    ['no heading where the pack has no date', 'Harbours', undefined, undefined],
  ])('has %s', (_what, title, asOf, heading) => {
    const { root } = shown({ answer: madeUp({ summary: 'It has a port.' }, { title, asOf }) });
    expect(root.querySelector('.card-summary')?.parentElement?.querySelector('h3')?.textContent).toBe(
      heading,
    );
  });
});

describe('on a page that has nothing else of the story', () => {
  const { key, ...answer } = answerFor('vladimir-putin');
  const alone = new Set([key]);

  it('folds what the story says, until the reader asks for it', async () => {
    const { root, headings } = shown({ answer: { key, ...answer }, mention: mention(), onPage: alone });
    expect(headings).toEqual(['Vladimir Putin', 'Since then', 'In The Biden–Putin summit of June 2021']);
    const unfold = root.querySelector<HTMLElement>('h3 > button');
    expect(unfold?.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('.card-summary')).toBeNull();
    await doing(() => unfold?.click());
    expect(unfold?.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(root.querySelector('.card-summary'))).toContain(answer.card.summary);
    expect(root.querySelectorAll('.card-facts > li').length).toBeGreaterThan(0);
  });

  const other = 'geneva-2021:joe-biden';
  const plain = madeUp({ summary: 'It has a port.' }, { asOf: '2021-06-15' });
  const undated = madeUp({ description: 'Harbour', summary: 'It has a port.' }, { asOf: undefined });
  it.each<[string, Omit<CardViewProps, 'on'>]>([
    [
      'with another card of it on the page',
      { answer: answerFor('vladimir-putin'), mention: mention(), onPage: new Set([key, other]) },
    ],
    ['in the popup, which shows no mention', { answer: answerFor('vladimir-putin'), onPage: alone }],
    ['with nothing else to read', { answer: plain, mention: mention(), onPage: new Set([plain.key]) }],
    ['of a pack without a date', { answer: undated, mention: mention(), onPage: new Set([undated.key]) }],
  ])('shows all of a card %s', (_what, props) => {
    const { root } = shown(props);
    expect(root.querySelector('.card-summary')).not.toBeNull();
    expect(root.querySelector('h3 > button')).toBeNull();
  });
});

describe('since then', () => {
  const note = (text: string, date: string, certainty = 'established', references: string[] = []) =>
    ({ text, date, certainty, references }) as CardViewProps['answer']['card']['since'][number];

  it('leads with the newest undisputed note', () => {
    const since = [
      note('Older.', '2022'),
      note('Newest undisputed.', '2024-02-16'),
      note('Disputed.', '2026', 'contested'),
    ];
    const { root } = shown({ answer: madeUp({ since }) });
    expect(textOf(root.querySelector('.card-since'))).toBe(
      'Since then 16 February 2024: Newest undisputed. 3 updates',
    );
  });

  it('leads with the key note, however old, and puts the newest after it', async () => {
    const since = [
      note('First.', '2021-07'),
      { ...note('To be known.', '2022-02-24'), key: true as const },
      note('Newest.', '2025-08-15'),
      note('Undated.', ''),
    ];
    const { root } = shown({ answer: madeUp({ since }) });
    expect(textOf(root.querySelector('.card-since'))).toMatch(/^Since then 24 February 2022: To be known\./);
    await doing(() => button(root, '4 updates').click());
    expect([...root.querySelectorAll('.card-since li > p:last-of-type')].map(textOf)).toEqual([
      'To be known.',
      'Newest.',
      'First.',
      'Undated.',
    ]);
  });

  it('says that a note is contested', () => {
    const { root } = shown({ answer: madeUp({ since: [note('So they say.', '2026', 'contested')] }) });
    expect(textOf(root.querySelector('.card-since'))).toContain('Contested');
  });

  it('shows all notes with dates and sources on request', async () => {
    const answer = answerFor('alexei-navalny');
    const { root } = shown({ answer });
    const toggle = button(root, `${answer.card.since.length} updates`);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await doing(() => toggle.click());
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const notes = [...root.querySelectorAll('.card-since .card-notes > li')];
    expect(notes).toHaveLength(answer.card.since.length);
    for (const one of notes) {
      expect(one.querySelector('time')).not.toBeNull();
      expect(textOf(one.querySelector('.card-src'))).toMatch(/^Sources?: ./);
    }
  });

  it('shows the source of a single note at once', () => {
    const references = [{ id: 'a', title: 'A paper', url: 'https://paper.example/1' }];
    const { root } = shown({
      answer: madeUp({ since: [note('It ended.', '2022', undefined, ['a'])] }, { references }),
    });
    expect(root.querySelector('.card-since a')?.getAttribute('href')).toBe('https://paper.example/1');
    expect(root.querySelector('.card-since button')).toBeNull();
  });

  const sourcesOf = (references: { title: string; url?: string; publisher?: string }[]) => {
    const ids = references.map((_, at) => `r${at}`);
    const { root } = shown({
      answer: madeUp(
        { since: [note('It ended.', '2022', undefined, ids)] },
        { references: references.map((reference, at) => ({ ...reference, id: `r${at}` })) },
      ),
    });
    return root;
  };

  it('names each publisher once, with a link for each of its texts that says which it is', () => {
    const root = sourcesOf([
      { title: 'The strike, 3 May', publisher: 'Reuters', url: 'https://reuters.example/1' },
      { title: 'The court', publisher: 'AP', url: 'https://ap.example/1' },
      { title: 'The talks, 9 May', publisher: 'Reuters', url: 'https://reuters.example/2' },
    ]);
    const shownAs = (part: string) =>
      [...root.querySelectorAll('.card-publishers li')].map((publisher) =>
        [...publisher.querySelectorAll(part)].map(textOf),
      );
    expect(shownAs('.card-publisher')).toEqual([['Reuters', '2'], ['AP']]);
    expect(shownAs('.card-title')).toEqual([['The strike, 3 May', 'The talks, 9 May'], ['The court']]);
    expect(
      [...root.querySelectorAll('.card-publishers a')].map((link) => link.getAttribute('title')),
    ).toEqual([
      'The strike, 3 May\nOpens in a new tab',
      'The talks, 9 May\nOpens in a new tab',
      'The court\nOpens in a new tab',
    ]);
    expect(textOf(root.querySelector('.card-src'))).toMatch(/^Sources: Reuters/);
  });

  it('shows two of many publishers, and all on request', async () => {
    const names = ['Reuters', 'AP', 'AFP', 'dpa'];
    const root = sourcesOf(
      names.map((publisher) => ({ title: publisher, publisher, url: `https://${publisher}.example/` })),
    );
    const list = () => [...root.querySelectorAll('.card-publishers li')].map(textOf);
    expect(list()).toEqual(['Reuters', 'AP']);
    await doing(() => button(root, 'Show all 4').click());
    expect(list()).toEqual(names);
  });

  it('shows the title where no publisher is given, and where no link leads to the text', () => {
    const root = sourcesOf([
      { title: 'An older pack’s source', url: 'https://old.example/' },
      { title: 'A book without an address', publisher: 'A press' },
    ]);
    expect([...root.querySelectorAll('.card-publishers li')].map(textOf)).toEqual([
      'An older pack’s source',
      'A book without an address',
    ]);
  });
});

describe('the page’s date', () => {
  const answer = madeUp({}, { asOf: '2021-06-15' });
  const dated = madeUp(
    { since: [{ text: 'Later.', date: '2026-01-15', certainty: 'established', references: [] }] },
    { asOf: '2021-06-15' },
  );
  it.each([
    ['a page of the same day', answer, '2021-06-15', false],
    ['a page within a year', answer, '2022-06-14', false],
    ['a page more than a year younger', answer, '2022-07', true],
    ['a page younger than the card but not than its newest note', dated, '2026-12', false],
    ['a page more than a year younger than its newest note', dated, '2027-02', true],
    ['a page without a date', answer, undefined, false],
    ['a page with an invalid date', answer, 'yesterday', false],
  ])('%s', (_what, card, pageDate, warns) => {
    expect(shown({ answer: card, pageDate }).text.includes('may be out of date')).toBe(warns);
  });
});

describe('relations', () => {
  it('goes to a related card', async () => {
    const walks = vi.fn();
    const { root } = shown({
      answer: madeUp({ relations: [{ to: 'russia', text: 'concerns' }] }),
      on: { walk: walks },
    });
    await doing(() => button(root, 'Russia · concerns').click());
    expect(walks).toHaveBeenCalledExactlyOnceWith('test:russia');
  });

  it('lists another card once, with all relations to it', () => {
    const relations = [
      { to: 'russia', text: 'left' },
      { to: 'ukraine', text: 'wrote to' },
      { to: 'russia', text: 'came back to', claimedBy: 'a neighbour' },
    ];
    const { root } = shown({ answer: madeUp({ relations }) });
    expect([...root.querySelectorAll('button.card-row')].map(textOf)).toEqual([
      'Russia · left · came back to according to a neighbour',
      'Ukraine · wrote to',
    ]);
  });

  it('says if the related card is missing, and does not link to it', () => {
    const { root, text } = shown({ answer: madeUp({ relations: [{ to: 'gone-card', text: 'leads to' }] }) });
    expect(text).toContain('gone card · leads to');
    expect(root.querySelector('button.card-row')).toBeNull();
  });

  it('says who claims a relation', () => {
    const relations = [{ to: 'russia', text: 'is said to threaten', claimedBy: 'the Kremlin' }];
    expect(shown({ answer: madeUp({ relations }) }).text).toContain('according to the Kremlin');
  });

  it('moves the focus to the name of the card that was opened', async () => {
    const root = show(null);
    const put = (key: string) => {
      const answer = answerFor(key.slice(key.indexOf(':') + 1));
      show(<CardView answer={answer} on={{ walk: put }} />, root);
    };
    put('geneva-2021:nord-stream-2');
    expect(document.activeElement).toBe(document.body);
    await doing(() => root.querySelector<HTMLButtonElement>('button.card-row')?.click());
    expect(document.activeElement?.localName).toBe('h2');
    expect(textOf(document.activeElement)).not.toBe('Nord Stream 2');
  });
});

describe('in the same passage', () => {
  const answer = answerFor('vladimir-putin');
  const beside = new Set(['geneva-2021:joe-biden']);

  it('shows the relation of two names right after what has happened since, and only once', () => {
    const { headings, text } = shown({ answer, beside, onPage: beside });
    expect(headings.slice(0, 3)).toEqual(['Vladimir Putin', 'Since then', 'In this passage']);
    expect(headings).not.toContain('On this page');
    expect(text.match(/Joe Biden · was to meet/g)).toHaveLength(1);
  });

  it('shows nothing if the names are not related', () => {
    const { headings } = shown({ answer, beside: new Set(['geneva-2021:abc-news']) });
    expect(headings).not.toContain('In this passage');
  });

  it('shows a relation that only the other card states, and links to that card', async () => {
    const walks = vi.fn();
    const incoming = [
      { key: 'test:putin', name: 'Vladimir Putin', kind: 'person' as const, text: 'kept up a threat to' },
      {
        key: 'test:putin',
        name: 'Vladimir Putin',
        kind: 'person' as const,
        text: 'was told to leave',
        claimedBy: 'diplomats',
      },
    ];
    const { root } = shown({
      answer: { ...madeUp({ name: 'Ukraine' }), incoming },
      beside: new Set(['test:putin']),
      on: { walk: walks },
    });
    await doing(() =>
      button(
        root,
        'Vladimir Putin kept up a threat to Ukraine · was told to leave Ukraine according to diplomats',
      ).click(),
    );
    expect(walks).toHaveBeenCalledExactlyOnceWith('test:putin');
  });
});

describe('a source', () => {
  it.each([
    ['https://www.news.example/a?b=1', 'news.example'],
    ['https://%/', '%'],
  ])('is a link labelled with its host: %s', (url, host) => {
    const { root } = shown({
      answer: madeUp({
        facts: [{ text: 'A.', url }],
        quotations: [{ text: 'B.', speaker: 'C', url }],
        since: [{ text: 'D.', certainty: 'established', references: [], url }],
      }),
    });
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a')].filter(
      (a) => a.getAttribute('href') === url,
    );
    expect(links.map(textOf)).toEqual([host, host, host]);
  });
});

describe('the timeline', () => {
  const slider = (root: HTMLElement) => root.querySelector<HTMLElement>('[role=slider]');
  const press = (root: HTMLElement, key: string) =>
    doing(() =>
      slider(root)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  const told = (root: HTMLElement) => slider(root)?.getAttribute('aria-valuetext');

  it('starts at the article, and explains its signs', () => {
    const { root } = shown({ answer: answerFor('nord-stream-2') });
    expect(told(root)).toBe('15 June 2021: the report');
    expect(root.querySelector('.card-moment')?.textContent).toMatch(/in the report.*the report.*since then/);
    expect(slider(root)?.getAttribute('aria-label')).toMatch(/^Timeline: \d+ dates, 19 May 2021 – /);
  });

  it('describes each moment by arrow key, as text and to a screen reader, and stops at the ends', async () => {
    const { root } = shown({ answer: answerFor('nord-stream-2') });
    await press(root, 'ArrowLeft');
    expect(told(root)).toMatch(/^19 May 2021: /);
    expect(root.querySelector('.card-moment')?.textContent).toContain('19 May 2021');
    await press(root, 'ArrowLeft');
    expect(told(root)).toMatch(/^19 May 2021: /);
    await press(root, 'End');
    const last = told(root);
    await press(root, 'ArrowRight');
    expect(told(root)).toBe(last);
    await press(root, 'Home');
    expect(told(root)).toMatch(/^19 May 2021: /);
  });

  it('is left out if there is nothing to draw', () => {
    expect(slider(shown({ answer: madeUp({}) }).root)).toBeNull();
    expect(slider(shown({ answer: madeUp({ facts: [{ text: 'x', date: '2021' }] }) }).root)).toBeNull();
  });
});

describe('why it is marked', () => {
  it.each([
    [mention(), 'Found Mr Putin: exact match for the alias “Putin”.'],
    [mention(), 'This name is clear on its own.'],
    [mention({ how: 'folded' }), 'ignoring case, accents and hyphens'],
    [mention({ how: 'inflected' }), 'inflected'],
    [mention({ how: 'fuzzy', score: 0.123 }), 'close to the alias “Putin” (score 0.12; 0 is exact)'],
    [
      mention({ evidence: { kind: 'named', text: 'Vladimir Putin' } }),
      'The page also mentions “Vladimir Putin”.',
    ],
    [
      mention({
        evidence: { kind: 'related', cards: ['geneva-2021:russia', 'geneva-2021:joe-biden', 'other:no-one'] },
      }),
      // A card that the answer does not know has no name to show.
      'The page also mentions Russia and Joe Biden.',
    ],
  ])('%#', async (one, text) => {
    const { root } = shown({ answer: answerFor('vladimir-putin'), mention: one });
    await doing(() => button(root, 'Why is this marked?').click());
    expect(textOf(root.querySelector('.card-panel'))).toContain(text);
  });

  it('offers the others if the text is ambiguous', async () => {
    const walks = vi.fn();
    const { root, text } = shown({
      answer: answerFor('vladimir-putin'),
      mention: mention({ others: ['geneva-2021:russia', 'other:no-one'] }),
      on: { walk: walks },
    });
    expect(text).toContain('doesn’t make clear who or what is meant');
    // A card that has not come has no name to show.
    expect(text).not.toContain('no-one');
    await doing(() => button(root, 'Russia').click());
    expect(walks).toHaveBeenCalledExactlyOnceWith('geneva-2021:russia');
  });
});

describe('not this', () => {
  const open = async (hide: (what: string, undo: boolean) => unknown, more: Partial<CardViewProps> = {}) => {
    const { root } = shown({
      answer: answerFor('vladimir-putin'),
      mention: mention(),
      host: 'news.example',
      on: { hide },
      ...more,
    });
    await doing(() => button(root, 'Hide').click());
    return root;
  };

  it.each([
    ['here', 'Don’t mark on news.example', 'No longer marked on news.example.'],
    ['alias', 'Never mark “Putin”', '“Putin” is no longer marked.'],
    ['card', 'Never mark this card’s names', 'This card’s names are no longer marked.'],
  ])('%s: hides it, with undo', async (what, label, feedback) => {
    const hide = vi.fn();
    const root = await open(hide);
    await doing(() => button(root, label).click());
    expect(hide).toHaveBeenLastCalledWith(what, false);
    expect(textOf(root.querySelector('[role=status]'))).toContain(feedback);
    const undo = button(root, 'Undo');
    expect(document.activeElement).toBe(undo);
    await doing(() => undo.click());
    expect(hide).toHaveBeenLastCalledWith(what, true);
    expect(button(root, label)).toBeDefined();
  });

  it('reports when it could not be saved', async () => {
    const root = await open(() => Promise.reject(new Error('full')));
    await doing(() => button(root, 'Never mark this card’s names').click());
    expect(textOf(root.querySelector('[role=status]'))).toBe('Couldn’t save the change.');
  });

  it('offers only the card if it was not opened from a mention', async () => {
    const root = await open(() => {}, { mention: undefined, host: undefined });
    expect([...root.querySelectorAll('.card-choices button')].map(textOf)).toEqual([
      'Never mark this card’s names',
    ]);
  });
});

describe('controls', () => {
  it('has no button without an action', () => {
    const { root } = shown({ answer: madeUp({}) });
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });

  it('pins, unpins and closes', async () => {
    const pin = vi.fn();
    const close = vi.fn();
    const { root } = shown({ answer: madeUp({}), pinned: true, on: { pin, close } });
    expect(button(root, 'Keep open').getAttribute('aria-pressed')).toBe('true');
    await doing(() => button(root, 'Keep open').click());
    await doing(() => button(root, 'Close').click());
    expect(pin).toHaveBeenCalledExactlyOnceWith(false);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('bad input', () => {
  it('shows a card with only a name', () => {
    const { headings, text } = shown({ answer: madeUp({ name: 'x' }) });
    expect(headings).toEqual(['x', 'Sources']);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('shows a few of 300 facts, and all on request', async () => {
    const facts = Array.from({ length: 300 }, (_, index) => ({ text: `Fact ${index}.` }));
    const { root } = shown({ answer: madeUp({ facts }) });
    expect(root.querySelectorAll('.card-facts > li').length).toBeLessThan(20);
    await doing(() => button(root, 'Show all 300').click());
    expect(root.querySelectorAll('.card-facts > li')).toHaveLength(300);
  });

  it('removes direction control characters from every text', () => {
    const evil = '\u202Eabc\u2066def\u2069\u202C';
    const { root } = shown({
      answer: madeUp(
        {
          name: evil,
          description: evil,
          summary: evil,
          facts: [{ text: evil, claimedBy: evil, date: '2021' }],
          quotations: [{ text: evil, speaker: evil }],
          relations: [{ to: 'gone', text: evil, claimedBy: evil }],
          since: [
            { text: evil, date: '2022', certainty: 'established', references: ['a'] },
            { text: evil, date: '2023', certainty: 'contested', references: ['a'] },
          ],
          background: [{ text: evil, certainty: 'reported', references: ['a'] }],
          links: [{ title: evil, url: 'https://a.example/' }],
        },
        { title: evil, source: { title: evil }, references: [{ id: 'a', title: evil }] },
      ),
      mention: mention({ text: evil, alias: evil, others: ['test:gone'] }),
    });
    expect(root.innerHTML).toContain('abcdef');
    expect(root.innerHTML).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('has the direction of its pack as a whole, and actions that of the interface', () => {
    const answer = madeUp({ name: 'اسم', summary: 'نص' }, { language: 'ar' });
    const { root } = shown({ answer, mention: mention() });
    expect(root.querySelector('article')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('footer')?.getAttribute('dir')).toBe('ltr');
    const summary = root.querySelector('.card-summary');
    expect([summary?.getAttribute('lang'), summary?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'ftp://a.example'])(
    'does not link %s',
    (url) => {
      const { root, text } = shown({ answer: madeUp({ links: [{ title: 'A link', url }] }) });
      expect(text).toContain('A link');
      expect(root.querySelector('a')).toBeNull();
    },
  );

  it('opens links in a new tab, without a referrer', () => {
    const { root } = shown({ answer: answerFor('vladimir-putin') });
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  it('renders text as text', () => {
    const { root } = shown({
      answer: madeUp({ name: '<img src=x onerror=alert(1)>', summary: '<b>bold</b>' }),
    });
    expect(root.querySelector('img, b')).toBeNull();
    expect(textOf(root.querySelector('h2'))).toBe('<img src=x onerror=alert(1)>');
  });
});

it('shows the pack’s title, licence and version', () => {
  const { text } = shown({ answer: answerFor('russia') });
  expect(text).toContain(info.title);
  expect(text).toContain(info.version);
});

describe('an entity in two packs', () => {
  it('has one card, with the other pack’s text below it, in that pack’s language', () => {
    const other = answerFor('joe-biden');
    const also = { ...other, pack: { ...other.pack, title: 'Meine Notizen', language: 'de' } };
    const { root, headings } = shown({ answer: { ...answerFor('vladimir-putin'), also: [also] } });
    expect(root.querySelectorAll('article')).toHaveLength(1);
    expect(headings[0]).toBe('Vladimir Putin');
    expect(headings).toContain('From another pack: Meine Notizen');
    expect(textOf(root.querySelector('.card-also'))).toContain(other.card.summary);
    expect(root.querySelector('.card-also .card-summary')?.getAttribute('lang')).toBe('de');
    expect(
      root.querySelectorAll('.card-body > .card-summary, .card-body > section > .card-summary'),
    ).toHaveLength(1);
  });
});
