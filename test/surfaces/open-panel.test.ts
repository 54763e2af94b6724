/** Where a card, form or list is shown: in the panel beside the page if the browser has one and opens it, otherwise in a tab. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanel } from '../../components/surfaces/open-panel.ts';

const world = vi.hoisted(() => ({
  opened: [] as unknown[],
  tabs: [] as string[],
  tasks: [] as unknown[],
  browser: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, name: string) => world.browser[name] }),
}));
vi.mock('../../components/stores/panel-tasks-store.ts', () => ({
  leaveTask: async (...task: unknown[]) => void world.tasks.push(task),
}));

const tabs = {
  getCurrent: async () => ({ windowId: 5 }),
  create: async ({ url }: { url: string }) => void world.tabs.push(url),
};
const opens = async (where?: unknown) => void world.opened.push(where);
const refuses = async () => {
  throw new Error('may only be called in response to a user gesture');
};
const runtime = (...open: unknown[]) => ({ getContexts: async () => open });

const list = { what: 'list' } as const;
const place = { windowId: 3, tabId: 7 };
const tab = 'moz-extension://own/sidepanel.html?tab=7';

beforeEach(() => {
  Object.assign(world, { opened: [], tabs: [], tasks: [] });
  vi.stubGlobal('location', { origin: 'moz-extension://own' });
});

describe('the panel', () => {
  it.each([
    ['in Chromium', { sidePanel: { open: opens }, runtime: runtime() }, [{ windowId: 3 }]],
    ['in Firefox', { sidebarAction: { open: opens, isOpen: async () => false }, runtime: {} }, [undefined]],
  ])('opens %s, with what to show', async (_where, apis, opened) => {
    world.browser = { tabs, ...apis };
    expect(await openPanel(list, place)).toBe(true);
    expect(world).toMatchObject({ opened, tabs: [], tasks: [[3, list]] });
  });

  it.each([
    ['in Chromium', { sidePanel: { open: refuses }, runtime: runtime({}) }],
    ['in Firefox', { sidebarAction: { open: refuses, isOpen: async () => true }, runtime: {} }],
  ])('that is open already needs no opening %s', async (_where, apis) => {
    world.browser = { tabs, ...apis };
    expect(await openPanel(list, place)).toBe(true);
    expect(world).toMatchObject({ tabs: [], tasks: [[3, list]] });
  });
});

describe('a tab', () => {
  const without = [
    ['there is no panel, as in Firefox for Android', { runtime: {} }],
    ['Chromium does not let it open now', { sidePanel: { open: refuses }, runtime: runtime() }],
    ['Firefox does not', { sidebarAction: { open: refuses, isOpen: async () => false }, runtime: {} }],
    ['Firefox does not say', { sidebarAction: { open: refuses, isOpen: refuses }, runtime: {} }],
  ] as const;

  it.each(without)('takes the panel’s place where %s', async (_why, apis) => {
    world.browser = { tabs, ...apis };
    expect(await openPanel(Promise.resolve(list), place)).toBe(true);
    expect(world).toMatchObject({ tabs: [tab], tasks: [[3, list]] });
  });

  it.each(without)('is not opened unasked where %s', async (_why, apis) => {
    world.browser = { tabs, ...apis };
    expect(await openPanel(list, place, false)).toBe(false);
    expect(world).toMatchObject({ tabs: [], tasks: [] });
  });

  it('finds its task where neither window nor tab is known', async () => {
    world.browser = { tabs, runtime: {} };
    await openPanel(list, { windowId: undefined, tabId: undefined });
    expect(world).toMatchObject({ tabs: ['moz-extension://own/sidepanel.html'], tasks: [[5, list]] });
  });
});
