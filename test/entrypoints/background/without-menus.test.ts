/** The background in a browser with neither context menus nor commands, windows or a panel, as Firefox for Android is. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

const world = vi.hoisted(() => {
  const listeners: Record<string, ((...args: unknown[]) => unknown)[]> = {};
  const tabs: string[] = [];
  /** Runs before the modules that read the address of the extension. */
  Object.assign(globalThis, { location: { origin: 'moz-extension://own', protocol: 'moz-extension:' } });
  return { listeners, tabs };
});
vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      world.listeners[name] = [...(world.listeners[name] ?? []), listener];
    },
    removeListener() {},
  });
  const area = {
    get: async () => ({}),
    set: async () => {},
    remove: async () => {},
    onChanged: event('storage.onChanged'),
  };
  return {
    browser: {
      runtime: {
        id: 'sidelight',
        getManifest: () => ({ version: '1' }),
        onMessage: event('runtime.onMessage'),
        onInstalled: event('runtime.onInstalled'),
      },
      tabs: {
        query: async () => [],
        create: async ({ url }: { url: string }) => void world.tabs.push(url),
        onUpdated: event('tabs.onUpdated'),
        onRemoved: event('tabs.onRemoved'),
      },
      storage: { local: area, session: area, managed: area, onChanged: event('storage.onChanged') },
      permissions: { onAdded: event('permissions.onAdded'), onRemoved: event('permissions.onRemoved') },
      i18n: { getMessage: (key: string) => key },
      action: {},
      scripting: {},
    },
  };
});

it('starts, answers and opens the welcome page without menus, commands, windows or a panel', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  background.main();
  for (const listener of world.listeners['runtime.onInstalled'] ?? []) listener({ reason: 'install' });
  await vi.waitFor(() => expect(world.tabs).toEqual(['moz-extension://own/welcome.html']));
  const sender = { id: 'sidelight', url: 'moz-extension://own/popup.html' };
  const answers = (world.listeners['runtime.onMessage'] ?? []).map((listener) =>
    listener({ type: 'searchCards', request: { query: 'putin', limit: 3 } }, sender),
  );
  expect(JSON.stringify(await Promise.all(answers))).toContain('Vladimir Putin');
  expect(warn).not.toHaveBeenCalled();
});
