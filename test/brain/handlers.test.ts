import { describe, expect, it } from 'vitest';
import { createHandlers, siteOf, type World } from '../../components/brain/handlers.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { loadPacks } from '../../components/core/pack/load-packs.ts';
import { defaults, privateSettings, type Settings } from '../../components/core/settings/settings.ts';
import { limits, type Sender } from '../../components/messaging/protocol.ts';
import { createPrivateStore } from '../../components/stores/private-window-store.ts';
import { changeSettings, readSettings } from '../../components/stores/settings-store.ts';
import { memoryArea, memoryLocks } from '../stores/memory-area.ts';

const self = { id: 'sidelight', base: 'chrome-extension://sidelight/' };
const tab = { id: 7, url: 'https://news.example.org/', incognito: false, windowId: 1 };
const script: Sender = { id: self.id, url: 'https://news.example.org/', frameId: 0, tab };
const withheld: Sender = { ...script, url: 'https://withheld.example/' };
const privately: Sender = { ...script, tab: { ...tab, incognito: true } };
const popup: Sender = { id: self.id, url: `${self.base}popup.html` };
const pack = {
  id: 'geneva-2021',
  title: 'Geneva',
  cards: [
    { name: 'Vladimir Putin', kind: 'person', aliases: ['Vladimir Putin'] },
    { name: 'Nord Stream 2', kind: 'project', aliases: ['Nord Stream 2'] },
  ],
};
const putin = 'geneva-2021:vladimir-putin';
const text = 'Vladimir Putin spoke of Nord Stream 2.';

/** The handlers with an in-memory browser that records what it was asked to do. */
function background(settings: Partial<Settings> = {}, content: unknown = pack) {
  const stored = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`setting:${key}`, value]),
  );
  const { area, content: storage, failing } = memoryArea(stored);
  const session: Record<string, unknown> = {};
  const locks = memoryLocks();
  const did: unknown[] = [];
  const world: World = {
    self,
    readSettings: () => readSettings(area),
    changeSettings: (change) => changeSettings(change, area, locks),
    privately: createPrivateStore({
      get: async (key) => ({ [key]: session[key] }),
      set: async (items) => void Object.assign(session, items),
      remove: async (key) => void delete session[key],
    }),
    insertCss: async (frame, css) => void did.push(['insert', frame, css]),
    removeCss: async (frame, css) => void did.push(['remove', frame, css]),
    runScript: async (frame, script) => void did.push([script, frame]),
    marksCss: (name, { markStyle }, { tags }) => `${tags} ${name} ${markStyle}`,
    openStory: async (key, tabId) => void did.push(`story ${key} ${tabId}`),
    async openPanel(task, place, must) {
      did.push(['panel', task, place, must]);
      return must;
    },
    takeLookUp: () => 'Putin',
    mayRead: async (host, tabId) => host !== 'withheld.example' || tabId === 8,
    notes: async () => [{ key: putin, text: 'Seen in Geneva' }],
    restartPages: () => void did.push('restart'),
  };
  const loadedPacks = createPacksInMemory(() => loadPacks([{ name: 'pack.json', content }]));
  return { calls: createHandlers(loadedPacks, world), storage, session, failing, did };
}

describe('the reading page', () => {
  const reading: Sender = { ...script, url: `${self.base}reading.html` };

  it('is marked whatever the rules for sites are, unless Sidelight is off', async () => {
    const only: Partial<Settings> = { siteRule: 'only', siteHosts: [] };
    expect((await background(only).calls.hello(undefined, reading)).state).toBe('running');
    expect((await background({ enabled: false }).calls.hello(undefined, reading)).state).toBe('off');
  });

  it('gets what a page gets, and nothing is injected into it', async () => {
    const { calls, did } = background({ hiddenCards: [putin] });
    const { candidates, entities } = await calls.findCandidates({ passages: [{ id: 1, text }] }, reading);
    expect(entities).toBeUndefined();
    expect(candidates.filter(({ choices }) => choices.length > 0)).toHaveLength(1);
    const painted = { looks: ['1'], tags: ['p'] };
    expect(await calls.paintRule({ name: 'x', painted }, reading)).toEqual({
      css: `p x ${defaults.markStyle}`,
    });
    expect(did).toEqual([]);
  });
});

describe('looking for names', () => {
  const look = (text: string) => ({ text, isPart: false });

  it('brings the page script to a frame that may name something', async () => {
    const { calls, did } = background();
    expect(await calls.lookForNames(look(text), { ...script, frameId: 3 })).toEqual({
      named: true,
      state: 'running',
    });
    expect(did).toEqual([['content', { tabId: 7, frameId: 3 }]]);
  });

  it.each<[string, string, Partial<Settings>, string]>([
    ['names nothing', 'It rained.', {}, 'running'],
    ['is on a site that is off', text, { siteHosts: ['example.org'] }, 'site-off'],
    ['is read while Sidelight is off', text, { enabled: false }, 'off'],
    [
      'names only cards of a pack that is not used there',
      text,
      { packSites: ['geneva-2021 except news.example.org'] },
      'running',
    ],
  ])('brings nothing to one that %s', async (_what, asked, settings, state) => {
    const { calls, did } = background(settings);
    expect(await calls.lookForNames(look(asked), script)).toEqual({ named: false, state });
    expect(did).toEqual([]);
  });

  it('brings it for a name that the reader has added', async () => {
    const { calls, did } = background({ addedAliases: [`${putin}:Vova`] });
    expect(await calls.lookForNames(look('Then Vova left.'), script)).toMatchObject({ named: true });
    expect(did).toHaveLength(1);
  });

  it('gives a page of more text than it is asked about to the page script', async () => {
    const { calls, did } = background();
    expect(
      await calls.lookForNames(look('It rained. '.repeat(100_000).slice(0, limits.roughText)), script),
    ).toMatchObject({ named: true });
    expect(did).toHaveLength(1);
  });
});

describe('hello', () => {
  it.each<[Partial<Settings>, Sender, string]>([
    [{}, script, 'running'],
    [{ enabled: false }, script, 'off'],
    [{ enabled: false, siteHosts: ['example.org'] }, script, 'off'],
    [{ siteHosts: ['example.org'] }, script, 'site-off'],
    [{ siteHosts: ['ample.org'] }, script, 'running'],
    [{ siteRule: 'only', siteHosts: ['example.org'] }, script, 'running'],
    [{ siteRule: 'only', siteHosts: ['example.com'] }, script, 'site-off'],
    [{ siteHosts: ['ads.test'] }, { ...script, url: 'https://ads.test/', frameId: 3 }, 'running'],
    [{ siteHosts: ['example.org'] }, { ...script, url: 'about:srcdoc', frameId: 3 }, 'site-off'],
    [{}, withheld, 'withheld'],
    [{}, { ...withheld, tab: { ...tab, id: 8 } }, 'running'],
    [{ siteHosts: ['withheld.example'] }, withheld, 'site-off'],
    [{ enabled: false }, withheld, 'off'],
  ])('with %j', async (settings, sender, state) => {
    const answer = await background(settings).calls.hello(undefined, sender);
    expect(answer).toMatchObject({ active: state === 'running', state });
  });

  it('follows the site switch of a private window, only there, and stores nothing', async () => {
    const { calls, storage, session, did } = background();
    const before = { ...storage };
    const stateOf = async (sender: Sender) => (await calls.hello(undefined, sender)).state;
    const site = { windowId: 1, host: 'news.example.org' };
    await calls.setSitePrivately({ ...site, on: false }, popup);
    expect([await stateOf(privately), await stateOf(script)]).toEqual(['site-off', 'running']);
    expect(did).toEqual(['restart']);
    await calls.setSitePrivately({ ...site, on: true }, popup);
    expect(await stateOf(privately)).toBe('running');
    expect(storage).toEqual(before);
    expect(Object.keys(session)).toEqual(['private-window:1']);
  });

  it('lets a private window switch on a site that is off elsewhere', async () => {
    const { calls } = background({ siteHosts: ['example.org'] });
    await calls.setSitePrivately({ windowId: 1, host: 'news.example.org', on: true }, popup);
    expect((await calls.hello(undefined, privately)).state).toBe('running');
    expect((await calls.hello(undefined, script)).state).toBe('site-off');
  });

  it('gives a page the settings for marking, but none that reveal sites or hidden items', async () => {
    const secrets = Object.fromEntries(privateSettings.map((key) => [key, ['secret.test secret:card']]));
    const answer = await background({ markStyle: 'none', ...secrets }).calls.hello(undefined, script);
    expect(answer.settings.markStyle).toBe('none');
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('uses the defaults if the storage cannot be read', async () => {
    const { calls, failing } = background({ enabled: false });
    failing.set('get', 'corrupt');
    expect(await calls.hello(undefined, script)).toEqual({
      active: true,
      state: 'running',
      settings: defaults,
    });
  });
});

describe('siteOf', () => {
  it.each<[string, Sender, string]>([
    [
      'the top page',
      { url: 'https://a.test/', frameId: 0, tab: { ...tab, url: 'https://b.test/' } },
      'a.test',
    ],
    ['a frame', { url: 'https://ads.test/', frameId: 3, tab }, 'news.example.org'],
    ['a frame without an address', { url: 'about:blank', frameId: 3, tab }, 'news.example.org'],
    [
      'a frame of a tab with unknown address',
      { url: 'about:srcdoc', origin: 'https://a.test', frameId: 3 },
      'a.test',
    ],
    ['an empty page', { url: 'about:blank', frameId: 0, tab: { ...tab, url: 'about:blank' } }, ''],
    [
      'a page on disk',
      { url: 'file:///home/a.html', frameId: 0, tab: { ...tab, url: 'file:///home/a.html' } },
      'file:',
    ],
    ['nobody', {}, ''],
  ])('%s', (_who, sender, site) => {
    expect(siteOf(sender)).toBe(site);
  });
});

describe('findCandidates', () => {
  const cardsFor = async (settings: Partial<Settings>, sender: Sender = script) => {
    const { calls } = background(settings);
    const { candidates } = await calls.findCandidates({ passages: [{ id: 0, text }] }, sender);
    return candidates.flatMap(({ choices }) => choices.map(({ card }) => card.replace(/.*:/, '')));
  };

  it('gives own pages hidden candidates too, so that they can explain them', async () => {
    const hidden = { hiddenCards: [putin], hiddenAliases: ['geneva-2021:nord-stream-2:Nord Stream 2'] };
    expect(await cardsFor(hidden)).toEqual([]);
    expect(await cardsFor(hidden, popup)).toEqual(['vladimir-putin', 'nord-stream-2']);
  });

  it.each<[string, Partial<Settings>, string[]]>([
    ['all', {}, ['vladimir-putin', 'nord-stream-2']],
    [
      'kinds that are not to be marked, since they are evidence',
      { kindsOff: ['person'] },
      ['vladimir-putin', 'nord-stream-2'],
    ],
    ['no card that is hidden', { hiddenCards: [putin] }, ['nord-stream-2']],
    ['no alias that is hidden', { hiddenAliases: [`${putin}:Vladimir Putin`] }, ['nord-stream-2']],
    ['other aliases', { hiddenAliases: [`${putin}:Putin`] }, ['vladimir-putin', 'nord-stream-2']],
    ['no card that is hidden here', { hiddenHere: [`news.example.org ${putin}`] }, ['nord-stream-2']],
    [
      'a card hidden elsewhere',
      { hiddenHere: [`example.com ${putin}`] },
      ['vladimir-putin', 'nord-stream-2'],
    ],
    ['nothing of a pack that is off', { packsOff: ['geneva-2021'] }, []],
    ['nothing of a pack that stays off pages', { packsSearchOnly: ['geneva-2021'] }, []],
  ])('finds %s', async (_what, settings, cards) => {
    expect(await cardsFor(settings)).toEqual(cards);
  });

  it('finds nothing without a readable pack, and does not fail', async () => {
    const { calls } = background({}, { broken: true });
    expect(await calls.findCandidates({ passages: [{ id: 0, text }] }, script)).toEqual({ candidates: [] });
    expect(await calls.listPacks({ check: true }, popup)).toEqual({
      packs: [],
      problem: expect.stringContaining('pack.json'),
    });
  });
});

describe('paintRule', () => {
  const frame = { tabId: 7, frameId: 0 };
  const painted = { looks: ['1'], tags: ['p'] };

  it('inserts the rule into the frame that asks', async () => {
    const { calls, did } = background();
    expect(await calls.paintRule({ name: 'x', painted }, script)).toEqual({ css: 'p x underline' });
    expect(did).toEqual([['insert', frame, 'p x underline']]);
  });

  it('removes the previous rule, unless it is the same', async () => {
    const { calls, did } = background({ markStyle: 'none' });
    await calls.paintRule({ name: 'x', painted, previous: 'p x underline' }, script);
    await calls.paintRule({ name: 'x', painted, previous: 'p x none' }, script);
    expect(did).toEqual([
      ['remove', frame, 'p x underline'],
      ['insert', frame, 'p x none'],
    ]);
  });
});

describe('getCards', () => {
  it('runs the popover’s script only in the frame that asks for it', async () => {
    const { calls, did } = background();
    await calls.getCards({ keys: [putin] }, script);
    await calls.getCards({ keys: [putin], popover: true }, popup);
    expect(did).toEqual([]);
    const { cards } = await calls.getCards({ keys: [putin], popover: true }, { ...script, frameId: 4 });
    expect(cards.map(({ key }) => key)).toEqual([putin]);
    expect(did).toEqual([['popover', { tabId: 7, frameId: 4 }]]);
  });
});

describe('searchCards and listPacks', () => {
  it('search includes search-only packs, and the list includes packs that are off', async () => {
    const { calls } = background({ packsSearchOnly: ['geneva-2021'] });
    const { hits } = await calls.searchCards({ query: 'putin', limit: 5 }, popup);
    expect(hits.map(({ key }) => key)).toEqual([putin]);
    const off = background({ packsOff: ['geneva-2021'] });
    expect(await off.calls.searchCards({ query: 'putin', limit: 5 }, popup)).toEqual({ hits: [] });
    expect(await off.calls.listPacks({ check: true }, popup)).toMatchObject({
      packs: [{ id: 'geneva-2021', cards: 2 }],
    });
  });
});

describe('hide', () => {
  it.each([
    ['card', { 'setting:hiddenCards': [putin] }],
    ['alias', { 'setting:hiddenAliases': [`${putin}:Vladimir Putin`] }],
    ['here', { 'setting:hiddenHere': [`news.example.org ${putin}`] }],
  ] as const)('%s is stored and can be undone', async (what, stored) => {
    const { calls, storage } = background();
    await calls.hide({ what, key: putin, alias: 'Vladimir Putin' }, script);
    expect(storage).toEqual(stored);
    await calls.hide({ what, key: putin, alias: 'Vladimir Putin', undo: true }, script);
    expect(storage).toEqual({});
  });

  it('hiding here in a private window is not stored, applies to that window, and can be undone', async () => {
    const { calls, storage, session, did } = background();
    const choices = async (sender: Sender) => {
      const { candidates } = await calls.findCandidates({ passages: [{ id: 0, text }] }, sender);
      return candidates.flatMap((candidate) => candidate.choices).length;
    };
    await calls.hide({ what: 'here', key: putin, alias: '' }, privately);
    expect(storage).toEqual({});
    expect(did).toEqual(['restart']);
    expect(await choices(privately)).toBe(1);
    expect(await choices(script)).toBe(2);
    await calls.hide({ what: 'here', key: putin, alias: '', undo: true }, privately);
    expect(await choices(privately)).toBe(2);
    expect(Object.values(session).flat()).toEqual([]);
  });

  it('a story opens with its card, but without it in a private window, because browsers keep URLs', async () => {
    const { calls, did } = background();
    await calls.openCard({ what: 'story', key: putin }, script);
    await calls.openCard({ what: 'story', key: putin }, privately);
    expect(did).toEqual([`story ${putin} 7`, 'story geneva-2021: 7']);
  });

  it('a card, its form and its names open in the side panel in the turn of the request', async () => {
    const { calls, did } = background();
    const answers = [
      calls.openCard({ what: 'edit', key: putin }, script),
      calls.openCard({ what: 'name', key: putin, text: ' “Mr Putin” ' }, script),
      calls.openCard({ what: 'show', key: putin }, script),
    ];
    const place = { tabId: 7, windowId: 1 };
    expect(did).toEqual([
      ['panel', { what: 'edit', key: putin }, place, true],
      ['panel', { what: 'name', key: putin, text: 'Mr Putin', tabId: 7 }, place, true],
      ['panel', { what: 'show', key: putin }, place, false],
    ]);
    expect(await Promise.all(answers)).toEqual([{ done: true }, { done: true }, { done: false }]);
  });

  it('a pack is left out where it is not used, and its cards are not shown there', async () => {
    const { calls } = background({ packSites: ['geneva-2021 except example.org'] });
    const passages = [{ id: 0, text }];
    expect((await calls.findCandidates({ passages }, script)).candidates).toEqual([]);
    expect((await calls.getCards({ keys: [putin] }, script)).cards).toEqual([]);
    const elsewhere = {
      ...script,
      url: 'https://other.example/',
      tab: { ...tab, url: 'https://other.example/' },
    };
    expect((await calls.findCandidates({ passages }, elsewhere)).candidates).toHaveLength(2);
    expect((await calls.getCards({ keys: [putin] }, popup)).cards).toHaveLength(1);
  });

  it('marks of a pack have the colour that the reader gave it', async () => {
    const { calls } = background({ packColours: ['geneva-2021 place', 'other event'] });
    const { candidates } = await calls.findCandidates({ passages: [{ id: 0, text }] }, script);
    const colours = candidates.flatMap(({ choices }) => choices.map(({ colour }) => colour));
    expect(colours).toEqual(['place', 'place']);
  });

  it('notes are sent to pages only if the reader switched that on, and never with cards for own pages', async () => {
    const noteFor = async (settings: Partial<Settings>, sender: Sender) =>
      (await background(settings).calls.getCards({ keys: [putin] }, sender)).cards[0]?.note;
    expect(await noteFor({}, script)).toBeUndefined();
    expect(await noteFor({ notesOnPages: true }, script)).toBe('Seen in Geneva');
    expect(await noteFor({ notesOnPages: true }, popup)).toBeUndefined();
  });

  it('if cards open in the panel, pages open them only on a click', async () => {
    const { calls } = background({ openInPanel: true, openOn: 'rest' });
    const { settings } = await calls.hello(undefined, script);
    expect([settings.openOn, settings.openInPanel]).toEqual(['click', true]);
  });

  it('names are marked or unmarked as the reader corrected them', async () => {
    const { calls } = background({
      addedAliases: [`${putin}:Wolodja`],
      addedConfusables: [`${putin}:Vladimir Putin spoke`],
    });
    const passages = [{ id: 0, text: 'Vladimir Putin spoke. Then Wolodja came.' }];
    const { candidates } = await calls.findCandidates({ passages }, script);
    expect(
      candidates.flatMap(({ text: found, choices }) => choices.map(({ card }) => [found, card])),
    ).toEqual([['Wolodja', putin]]);
  });

  it.each([
    ['card', 'geneva-2021:nobody', ''],
    ['card', 'x'.repeat(500), ''],
    ['here', 'other:vladimir-putin', ''],
    ['alias', putin, 'Volodya'],
    ['alias', putin, 'x'.repeat(9_000)],
  ] as const)('stores nothing made up by a page’s process: %s of %s', async (what, key, alias) => {
    const { calls, storage } = background();
    await expect(calls.hide({ what, key, alias }, script)).rejects.toThrow(/no such/);
    expect(storage).toEqual({});
  });

  it('refuses to hide “here” from the extension’s own pages', async () => {
    const { calls, storage } = background();
    await expect(async () => calls.hide({ what: 'here', key: putin, alias: '' }, popup)).rejects.toThrow(
      'here',
    );
    expect(storage).toEqual({});
  });

  it('passes on a storage error with its name', async () => {
    const { calls, failing } = background();
    failing.set('set', 'Resource::kQuotaBytes quota exceeded');
    await expect(calls.hide({ what: 'card', key: putin, alias: '' }, script)).rejects.toMatchObject({
      name: 'StorageFull',
    });
  });
});
