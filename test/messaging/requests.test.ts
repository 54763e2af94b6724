import { describe, expect, it } from 'vitest';
import { emptyDraft, parseDraft } from '../../components/core/own-cards/draft.ts';
import { packColours } from '../../components/core/settings/pack-colours.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { type BackgroundCalls, limits, type Sender } from '../../components/messaging/protocol.ts';
import { createRouter, originOf } from '../../components/messaging/requests.ts';
import { marksCss } from '../../components/page/paint/mark-css.ts';
import fc from '../properties.ts';

const self = { id: 'sidelight', base: 'chrome-extension://sidelight/' };
const tab = { id: 7, url: 'https://example.org/', incognito: false, windowId: 1 };
const script: Sender = { id: self.id, url: 'https://example.org/', frameId: 0, tab };
const popup: Sender = { id: self.id, url: `${self.base}popup.html` };
const optionsTab: Sender = { id: self.id, url: `${self.base}options.html`, frameId: 0, tab };

type Call = keyof BackgroundCalls;

const parsed = parseDraft({ ...emptyDraft, name: 'Rashida Tlaib' });
const tlaib = parsed.ok && parsed.card;

const painted = { looks: ['1', 'a3'], tags: ['p', 'x-item', '*'] };

/** Rules for every look, on as many of the longest tags as pages send. */
const longestCss = marksCss(
  'a1b2c3',
  {
    ...defaults,
    markStyle: 'both',
    markColour: 'kind',
    packColours: packColours.map((colour) => `${colour}-pack ${colour}`),
  },
  {
    looks: Array.from({ length: 200 }, (_, at) => at.toString(36)),
    tags: Array.from({ length: 16 }, (_, at) => `x-${String(at).padStart(30, '0')}`),
  },
);

/** A request of each call that is in order, and who may make it. */
const good: Record<Call, { request: unknown; script: boolean; own: boolean }> = {
  hello: { request: undefined, script: true, own: false },
  lookForNames: { request: { text: 'Putin', isPart: false }, script: true, own: false },
  findCandidates: { request: { passages: [{ id: 0, text: 'Putin' }] }, script: true, own: true },
  paintRule: { request: { name: 'a1b2c3', painted }, script: true, own: false },
  getCards: { request: { keys: ['geneva-2021:geneva'] }, script: true, own: true },
  searchCards: { request: { query: 'russia', limit: 20 }, script: false, own: true },
  getStory: { request: { pack: 'geneva-2021' }, script: false, own: true },
  openCard: { request: { what: 'story', key: 'geneva-2021:joe-biden' }, script: true, own: true },
  takeLookUp: { request: undefined, script: false, own: true },
  listPacks: { request: { check: true }, script: false, own: true },
  tryCard: {
    request: { card: tlaib, passages: [{ id: 0, text: 'Tlaib' }] },
    script: false,
    own: true,
  },
  guessKind: { request: { name: 'Rashida Tlaib', before: 'Rep.' }, script: false, own: true },
  hide: { request: { what: 'card', key: 'geneva-2021:geneva', alias: 'Geneva' }, script: true, own: true },
  setSitePrivately: { request: { windowId: 1, host: 'news.example', on: false }, script: false, own: true },
};
const calls = Object.keys(good) as Call[];

/** A router whose handlers only note that they ran. */
function router() {
  const ran: { type: string; request: unknown; sender: Sender }[] = [];
  const note = (type: Call) => (request: unknown, sender: Sender) => {
    ran.push({ type, request, sender });
    return {} as never;
  };
  const route = createRouter(
    {
      hello: note('hello'),
      lookForNames: note('lookForNames'),
      findCandidates: note('findCandidates'),
      paintRule: note('paintRule'),
      getCards: note('getCards'),
      searchCards: note('searchCards'),
      getStory: note('getStory'),
      openCard: note('openCard'),
      takeLookUp: note('takeLookUp'),
      listPacks: note('listPacks'),
      tryCard: note('tryCard'),
      guessKind: note('guessKind'),
      hide: note('hide'),
      setSitePrivately: note('setSitePrivately'),
    },
    self,
  );
  return { route, ran };
}

describe('allowed senders', () => {
  it.each<[string, Sender, ReturnType<typeof originOf>]>([
    ['a content script', script, 'content'],
    ['a content script of a frame', { ...script, frameId: 9, url: 'about:srcdoc' }, 'content'],
    [
      'a content script of a sandboxed frame',
      { ...script, origin: 'null', url: 'data:text/html,' },
      'content',
    ],
    ['the popup', popup, 'own'],
    ['options in a tab', optionsTab, 'own'],
    ['the reading page', { ...optionsTab, url: `${self.base}reading.html` }, 'reading'],
    ['another extension', { ...script, id: 'other' }, undefined],
    ['another extension’s page', { id: 'other', url: `${self.base}popup.html` }, undefined],
    ['nobody', {}, undefined],
    [
      'a page whose address begins like ours',
      { ...script, url: 'chrome-extension://sidelight.evil/' },
      'content',
    ],
    ['a page that carries our address', { ...script, url: `https://evil.test/${self.base}` }, 'content'],
    ['a worker of ours', { id: self.id, url: 'https://example.org/' }, undefined],
  ])('%s', (_name, sender, origin) => {
    expect(originOf(sender, self)).toBe(origin);
  });

  it.each(calls)('%s runs for its allowed senders, and is refused to others', async (type) => {
    const { request, ...mayRun } = good[type];
    for (const [sender, may] of [
      [script, mayRun.script],
      [popup, mayRun.own],
      [optionsTab, mayRun.own],
      // It shows what comes from anywhere, so it may do what a content script may.
      [{ ...optionsTab, url: `${self.base}reading.html` }, mayRun.script],
      [{ ...popup, id: 'other' }, false],
    ] as const) {
      const { route, ran } = router();
      const reply = await route({ type, request }, sender);
      expect(ran).toEqual(may ? [{ type, request, sender }] : []);
      expect(reply).toEqual(
        may ? { value: {} } : { error: { name: 'NotAllowed', message: expect.any(String) } },
      );
    }
  });
});

describe('allowed requests', () => {
  const text = (length: number) => 'x'.repeat(length);
  const passages = (count: number, length: number) =>
    Array.from({ length: count }, (_, id) => ({ id, text: text(length) }));
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `pack:card-${index}`);

  it.each<[Call, string, unknown]>([
    ['hello', 'anything, unheard', { enabled: true }],
    ['findCandidates', 'no passage', { passages: [] }],
    ['findCandidates', 'the most passages', { passages: passages(limits.passages, 1) }],
    ['findCandidates', 'the most text', { passages: passages(2, limits.text / 2) }],
    ['findCandidates', 'a language', { passages: [{ id: 0, text: '', language: 'zh-Hans' }] }],
    ['findCandidates', 'lone surrogates', { passages: [{ id: 0, text: '\ud800' }] }],
    ['paintRule', 'a rule to take back', { name: 'x', painted, previous: '::highlight(x) {}' }],
    ['paintRule', 'the longest rule to take back', { name: 'x', painted, previous: longestCss }],
    ['getCards', 'the most keys, and the popover', { keys: keys(limits.keys), popover: true }],
    // Firefox clones messages, and with them what is there and undefined.
    ['paintRule', 'no rule to take back', { name: 'x', painted, previous: undefined }],
    ['getCards', 'popover left open', { keys: [], popover: undefined }],
    ['hide', 'undo left open', { what: 'card', key: 'a:b', alias: '', undo: undefined }],
    ['hide', 'an alias with anything in it', { what: 'alias', key: 'a:b', alias: '<b> : \n', undo: true }],
  ])('%s: %s', async (type, _what, request) => {
    const { route, ran } = router();
    expect(await route({ type, request }, script)).toEqual({ value: {} });
    expect(ran).toHaveLength(1);
  });

  it.each<[Call, string, unknown]>([
    ['findCandidates', 'nothing', undefined],
    ['findCandidates', 'no list', { passages: { length: 0 } }],
    ['findCandidates', 'too many passages', { passages: passages(limits.passages + 1, 0) }],
    ['findCandidates', 'too much text at once', { passages: passages(1, limits.text + 1) }],
    ['findCandidates', 'too much text in all', { passages: passages(3, limits.text / 2) }],
    ['findCandidates', 'an id that is no number', { passages: [{ id: '0', text: '' }] }],
    ['findCandidates', 'an id that is no index', { passages: [{ id: -1, text: '' }] }],
    ['findCandidates', 'a text that is not a string', { passages: [{ id: 0, text: ['Putin'] }] }],
    [
      'findCandidates',
      'an unknown edge',
      { passages: [{ id: 0, text: '', before: { edge: 'wall', text: '' } }] },
    ],
    [
      'findCandidates',
      'a neighbour without a text',
      { passages: [{ id: 0, text: '', after: { edge: 'cell' } }] },
    ],
    ['findCandidates', 'an invalid language', { passages: [{ id: 0, text: '', language: 7 }] }],
    ['paintRule', 'a name that leaves its place', { name: 'x){} *{display:none} ::highlight(y', painted }],
    ['paintRule', 'a tag that leaves its place', { name: 'x', painted: { looks: [], tags: ['p{}*'] } }],
    ['paintRule', 'a look that leaves its place', { name: 'x', painted: { looks: ['1)'], tags: [] } }],
    [
      'paintRule',
      'more tags than pages send',
      { name: 'x', painted: { looks: [], tags: Array(301).fill('p') } },
    ],
    ['paintRule', 'more to take back than a rule', { name: 'x', painted, previous: text(800_001) }],
    ['paintRule', 'an empty name', { name: '', painted }],
    ['paintRule', 'a name with a line break', { name: 'x\n', painted }],
    ['paintRule', 'a name of 65', { name: text(65), painted }],
    ['getCards', 'too many keys', { keys: keys(limits.keys + 1) }],
    ['getCards', 'a key without a pack', { keys: ['geneva'] }],
    ['getCards', 'a key of another alphabet', { keys: ['geneva-2021:женева'] }],
    ['getCards', 'a popover that is no yes or no', { keys: [], popover: 'yes' }],
    ['hide', 'what cannot be hidden', { what: 'everything', key: 'a:b', alias: '' }],
    ['hide', 'a key that is a prototype', { what: 'card', key: '__proto__', alias: '' }],
    ['hide', 'an endless alias', { what: 'alias', key: 'a:b', alias: text(10_001) }],
  ])('%s is refused %s', async (type, _what, request) => {
    const { route, ran } = router();
    expect(await route({ type, request }, script)).toMatchObject({ error: { name: 'BadRequest' } });
    expect(ran).toEqual([]);
  });

  it.each([
    { query: 'x'.repeat(limits.query + 1), limit: 1 },
    { query: 'x', limit: 0 },
    { query: 'x', limit: limits.hits + 1 },
    { query: 'x', limit: 1.5 },
    { query: ['x'], limit: 1 },
  ])('searchCards is refused %j', async (request) => {
    const { route } = router();
    expect(await route({ type: 'searchCards', request }, popup)).toMatchObject({
      error: { name: 'BadRequest' },
    });
  });

  it('cuts adjacent text to its limit', async () => {
    const { route, ran } = router();
    const passage = { id: 0, text: 'Putin' };
    const beside = (length: number) => ({ edge: 'cell', text: text(length), head: text(length) });
    await route(
      { type: 'findCandidates', request: { passages: [{ ...passage, before: beside(100_000) }] } },
      script,
    );
    expect(ran[0]?.request).toEqual({ passages: [{ ...passage, before: beside(64) }] });
  });

  it('cuts an overlong language tag, which a page may contain', async () => {
    const { route, ran } = router();
    const passage = { id: 0, text: 'Putin' };
    await route(
      { type: 'findCandidates', request: { passages: [{ ...passage, language: text(100_000) }] } },
      script,
    );
    expect(ran[0]?.request).toEqual({ passages: [{ ...passage, language: text(64) }] });
  });

  it('passes on no unknown fields', async () => {
    const { route, ran } = router();
    await route({ type: 'getCards', request: { keys: [], admin: true }, from: 'own' }, script);
    expect(ran[0]?.request).toEqual({ keys: [] });
  });

  it.each([
    undefined,
    null,
    7,
    'hello',
    [],
    {},
    { type: 'rosterReport' },
    { type: 'toString' },
    { type: ['hello'] },
  ])('leaves %j to others', (message) => {
    const { route, ran } = router();
    expect(route(message, script)).toBeUndefined();
    expect(ran).toEqual([]);
  });
});

describe('a handler that fails', () => {
  it('is reported to the caller', async () => {
    const fails = () => Promise.reject(Object.assign(new Error('no room'), { name: 'StorageFull' }));
    const route = createRouter(
      {
        hello: fails,
        lookForNames: fails,
        findCandidates: fails,
        paintRule: fails,
        getCards: fails,
        searchCards: fails,
        getStory: fails,
        openCard: fails,
        takeLookUp: fails,
        listPacks: fails,
        tryCard: fails,
        guessKind: fails,
        hide: fails,
        setSitePrivately: fails,
      },
      self,
    );
    expect(await route({ type: 'hello' }, script)).toEqual({
      error: { name: 'StorageFull', message: 'no room' },
    });
  });
});

describe('a compromised page process', () => {
  const type = fc.oneof(
    fc.constantFrom<string>(...calls, 'rosterReport', '__proto__', 'constructor'),
    fc.anything(),
  );
  const nearly = fc.record(
    {
      passages: fc.oneof(
        fc.array(fc.oneof(fc.record({ id: fc.nat(), text: fc.string() }), fc.anything())),
        fc.anything(),
      ),
      name: fc.oneof(fc.string(), fc.anything()),
      keys: fc.oneof(fc.array(fc.oneof(fc.constant('pack:card'), fc.string())), fc.anything()),
      popover: fc.anything(),
      query: fc.oneof(fc.string(), fc.anything()),
      limit: fc.oneof(fc.integer(), fc.anything()),
      what: fc.oneof(fc.constantFrom('here', 'alias', 'card'), fc.anything()),
      key: fc.oneof(fc.constant('pack:card'), fc.anything()),
      alias: fc.oneof(fc.string(), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const right = fc.constantFrom(...calls).map((call) => ({ type: call, request: good[call].request }));
  const message = fc.oneof(
    right,
    fc.record({ type, request: fc.oneof(nearly, fc.anything()) }),
    fc.anything(),
  );
  const address = fc.constantFrom(
    'https://example.org/',
    'about:blank',
    `${self.base}options.html`,
    self.base.slice(0, -1),
    `https://example.org/?${self.base}`,
  );
  const sender: fc.Arbitrary<Sender> = fc.record(
    {
      id: fc.constantFrom(self.id, self.id, 'other', ''),
      url: address,
      origin: address,
      frameId: fc.nat(3),
      tab: fc.constant(tab),
    },
    { requiredKeys: [] },
  );

  it('causes no error in the background and runs nothing that it may not call', async () => {
    let ranAtAll = 0;
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent, from) => {
        const { route, ran } = router();
        const reply = await route(sent, from);
        if (reply !== undefined) expect(Object.keys(reply)).toHaveLength(1);
        const [call] = ran;
        if (!call) return;
        ranAtAll += 1;
        const may = good[call.type as Call];
        expect(from.id).toBe(self.id);
        expect(from.url?.startsWith(self.base) ? may.own : may.script).toBe(true);
        // What reached the handler was clean: asking for it again is in order as well.
        expect(await route(call, from)).toEqual({ value: {} });
      }),
      { numRuns: 10_000 },
    );
    expect(ranAtAll).toBeGreaterThan(100);
  });
});
