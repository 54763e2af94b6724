import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../components/core/settings/parse-settings.ts';
import { defaults, type Settings } from '../../components/core/settings/settings.ts';
import { createPolicy } from '../../components/stores/policy-store.ts';
import {
  changeSettings,
  readSettings,
  resetSettings,
  type SettingsChange,
  watchSettings,
} from '../../components/stores/settings-store.ts';
import fc from '../properties.ts';
import { memoryArea, memoryLocks } from './memory-area.ts';

describe('stored settings', () => {
  it.each<[string, Record<string, unknown>, SettingsChange, Record<string, unknown>]>([
    ['a choice', {}, { strictness: 'strict' }, { 'setting:strictness': 'strict' }],
    ['nothing for a default', {}, { strictness: 'balanced', siteHosts: [] }, {}],
    ['nothing any more once the default is chosen', { 'setting:openDelay': 200 }, { openDelay: 500 }, {}],
    [
      'a list that is empty again not at all',
      { 'setting:hiddenCards': ['a:b'] },
      ({ hiddenCards }) => ({ hiddenCards: hiddenCards.filter((key) => key !== 'a:b') }),
      {},
    ],
    [
      'a change beside earlier choices',
      { 'setting:enabled': false },
      { markStyle: 'none', closeDelay: defaults.closeDelay },
      { 'setting:enabled': false, 'setting:markStyle': 'none' },
    ],
    [
      'only what differs, also where all settings are handed in',
      { 'setting:enabled': false },
      (now) => ({ ...now, markStyle: 'none' }),
      { 'setting:enabled': false, 'setting:markStyle': 'none' },
    ],
    [
      'the value of a newer version as it is',
      { 'setting:strictness': 'ultra' },
      (now) => ({ ...now, openDelay: 200 }),
      { 'setting:strictness': 'ultra', 'setting:openDelay': 200 },
    ],
    [
      'the settings of a newer version and what is no setting as they are',
      { 'setting:fromTomorrow': 1, 'pack:geneva-2021': {} },
      { enabled: false },
      { 'setting:fromTomorrow': 1, 'pack:geneva-2021': {}, 'setting:enabled': false },
    ],
  ])('%s', async (_name, before, change, after) => {
    const { area, content } = memoryArea({ ...before });
    const settings = await changeSettings(change, area, memoryLocks());
    expect(content).toEqual(after);
    expect(settings).toEqual(await readSettings(area));
  });

  it('are not written for a change without effect', async () => {
    const { area, calls } = memoryArea({ 'setting:enabled': false });
    await changeSettings({ enabled: false, openDelay: 500 }, area, memoryLocks());
    expect(calls).toEqual(['get']);
  });

  it('are never defaults and always read back, whatever the order of changes', async () => {
    const change = fc
      .record(
        {
          enabled: fc.boolean(),
          strictness: fc.constantFrom<Settings['strictness']>('strict', 'balanced', 'generous'),
          openDelay: fc.constantFrom<Settings['openDelay']>(200, 500, 750),
          siteHosts: fc.array(fc.domain(), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      )
      .map((partial): Partial<Settings> => partial);
    await fc.assert(
      fc.asyncProperty(fc.array(change), async (changes) => {
        const { area, content } = memoryArea();
        const locks = memoryLocks();
        await Promise.all(changes.map((one) => changeSettings(one, area, locks)));
        const expected = Object.assign({ ...defaults }, ...changes);
        expect(await readSettings(area)).toEqual(expected);
        for (const [key, value] of Object.entries(content)) {
          expect(value).not.toEqual(defaults[key.slice('setting:'.length) as keyof Settings]);
        }
      }),
    );
  });
});

describe('several concurrent pages', () => {
  it('loses none of a hundred interleaved changes to one list', async () => {
    const { area } = memoryArea();
    const locks = memoryLocks();
    const cards = Array.from({ length: 100 }, (_, index) => `pack:card-${index}`);
    const hide = (card: string) =>
      changeSettings(({ hiddenCards }) => ({ hiddenCards: [...hiddenCards, card] }), area, locks);
    await Promise.all(cards.map(hide));
    expect((await readSettings(area)).hiddenCards).toEqual(cards);
  });

  it('loses no change to another setting, even without locks', async () => {
    const { area } = memoryArea();
    await Promise.all([
      changeSettings({ enabled: false }, area, undefined),
      changeSettings({ openDelay: 200 }, area, undefined),
    ]);
    expect(await readSettings(area)).toEqual({ ...defaults, enabled: false, openDelay: 200 });
  });

  it('continues after a failed change', async () => {
    const { area, failing } = memoryArea();
    const locks = memoryLocks();
    failing.set('set', 'disk on fire');
    await expect(changeSettings({ enabled: false }, area, locks)).rejects.toThrow('disk on fire');
    failing.clear();
    expect((await changeSettings({ enabled: false }, area, locks)).enabled).toBe(false);
  });
});

describe('a failing storage', () => {
  it.each([
    ['get', 'corrupt', 'SettingsNotRead', 'The settings could not be read: corrupt'],
    ['set', 'no disk', 'SettingsNotSaved', 'The settings could not be saved: no disk'],
    ['set', 'Resource::kQuotaBytes quota exceeded', 'StorageFull', /quota exceeded/],
    ['set', 'QuotaExceededError: storage.local API call exceeded', 'StorageFull', /QuotaExceededError/],
    ['remove', 'no disk', 'SettingsNotSaved', 'The settings could not be saved: no disk'],
  ] as const)(
    'during %s with "%s" is reported as %s and leaves the old values',
    async (call, says, name, message) => {
      const before = { 'setting:enabled': false, 'setting:openDelay': 200 };
      const { area, content, failing } = memoryArea({ ...before });
      failing.set(call, says);
      const change = { enabled: true, openDelay: 750, markStyle: 'none' } as const;
      const failed = await changeSettings(change, area, memoryLocks()).catch((error: unknown) => error);
      expect(failed).toMatchObject({ name, message: expect.stringMatching(message) });
      // Where removing fails, putting back what had been set can need removing as well; values that were there come first.
      expect(content).toMatchObject(before);
    },
  );

  it('undoes a change if removing its other keys fails', async () => {
    const { area, content, failing } = memoryArea({ 'setting:enabled': false, 'setting:openDelay': 200 });
    const remove = area.remove;
    let failures = 1;
    area.remove = (keys) => (failures-- > 0 ? Promise.reject(new Error('once')) : remove(keys));
    await expect(
      changeSettings({ enabled: true, openDelay: 750, markStyle: 'none' }, area, memoryLocks()),
    ).rejects.toThrow('once');
    expect(failing.size).toBe(0);
    expect(content).toEqual({ 'setting:enabled': false, 'setting:openDelay': 200 });
  });

  it('reports a failed reset', async () => {
    const { area, failing } = memoryArea({ 'setting:enabled': false });
    failing.set('remove', 'no disk');
    await expect(resetSettings(area, memoryLocks())).rejects.toMatchObject({ name: 'SettingsNotSaved' });
  });
});

describe('resetSettings', () => {
  it('restores every default and touches nothing else', async () => {
    const { area, content } = memoryArea({
      'setting:enabled': 'junk',
      'setting:openDelay': 200,
      'setting:fromTomorrow': 1,
      'pack:own': {},
    });
    expect(await resetSettings(area, memoryLocks())).toEqual(defaults);
    expect(content).toEqual({ 'setting:fromTomorrow': 1, 'pack:own': {} });
  });
});

describe('watchSettings', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('reports the settings after a change, only the latest of several at once', async () => {
    const { area } = memoryArea();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), new AbortController().signal, area);
    await area.set({ 'setting:openDelay': 200 });
    await settled();
    expect(heard).toEqual([parseSettings({ openDelay: 200 })]);
    await Promise.all([area.set({ 'setting:openDelay': 750 }), area.set({ 'setting:enabled': false })]);
    await settled();
    expect(heard.at(-1)).toEqual(parseSettings({ openDelay: 750, enabled: false }));
  });

  it('ignores keys that are not settings', async () => {
    const { area, calls } = memoryArea();
    watchSettings(() => {}, new AbortController().signal, area);
    await area.set({ 'pack:own': {}, 'setting:fromTomorrow': 1 });
    await settled();
    expect(calls).toEqual(['set']);
  });

  it('ignores storage that cannot be read, and continues afterwards', async () => {
    const { area, failing } = memoryArea();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), new AbortController().signal, area);
    failing.set('get', 'corrupt');
    await area.set({ 'setting:enabled': false });
    await settled();
    expect(heard).toEqual([]);
    failing.clear();
    await area.set({ 'setting:openDelay': 200 });
    await settled();
    expect(heard).toEqual([parseSettings({ openDelay: 200, enabled: false })]);
  });

  it('reports nothing once aborted, not even a pending read', async () => {
    const { area, listeners } = memoryArea();
    const heard: Settings[] = [];
    const controller = new AbortController();
    watchSettings((settings) => heard.push(settings), controller.signal, area);
    await area.set({ 'setting:enabled': false });
    controller.abort();
    await settled();
    expect(heard).toEqual([]);
    expect(listeners.size).toBe(0);
    watchSettings((settings) => heard.push(settings), controller.signal, area);
    expect(listeners.size).toBe(0);
  });
});

describe('settings under a policy', () => {
  const policyOf = (stored: Record<string, unknown>) => createPolicy(() => ({ get: async () => stored }));
  const strict = policyOf({ strictness: 'strict', badge: false, fixed: ['badge'] });

  it('have the organisation’s values until the reader chooses, even if that is our default', async () => {
    const { area, content } = memoryArea();
    expect(await readSettings(area, strict)).toMatchObject({ strictness: 'strict', badge: false });
    const settings = await changeSettings({ strictness: 'balanced' }, area, memoryLocks(), strict);
    expect(settings.strictness).toBe('balanced');
    expect(content).toEqual({ 'setting:strictness': 'balanced' });
    await changeSettings({ strictness: 'strict' }, area, memoryLocks(), strict);
    expect(content).toEqual({});
    await changeSettings({ strictness: 'generous' }, area, memoryLocks(), strict);
    expect(await resetSettings(area, memoryLocks(), strict)).toMatchObject({ strictness: 'strict' });
  });

  it('cannot be changed if fixed; other changes in the same call apply', async () => {
    const { area, content } = memoryArea();
    await expect(changeSettings({ badge: true }, area, memoryLocks(), strict)).rejects.toMatchObject({
      name: 'SettingsFixed',
    });
    const settings = await changeSettings({ badge: true, openDelay: 200 }, area, memoryLocks(), strict);
    expect(settings).toMatchObject({ badge: false, openDelay: 200 });
    expect(content).toEqual({ 'setting:openDelay': 200 });
  });

  it('are read again when the policy changes, and stay as they are without managed storage', async () => {
    const { area } = memoryArea();
    const listeners = new Set<() => void>();
    const stored: Record<string, unknown> = { badge: false };
    const policy = createPolicy(() => ({
      get: async () => ({ ...stored }),
      onChanged: {
        addListener: (listener) => void listeners.add(listener),
        removeListener: (listener) => void listeners.delete(listener),
      },
    }));
    expect((await readSettings(area, policy)).badge).toBe(false);
    const closing = new AbortController();
    const heard = new Promise<Settings>((resolve) => watchSettings(resolve, closing.signal, area, policy));
    stored.badge = true;
    for (const listener of listeners) listener();
    expect((await heard).badge).toBe(true);
    closing.abort();
    const none = createPolicy(() => {
      throw new Error('Managed storage manifest not found');
    });
    expect(await readSettings(area, none)).toEqual(defaults);
  });
});
