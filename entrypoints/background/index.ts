/**
 * The background: connects events and messages to their handlers. All listeners are registered synchronously when the
 * script starts, since a browser that wakes it for an event only delivers to listeners registered by then.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import geneva from '../../assets/packs/geneva-2021.json' with { type: 'json' };
import { createBadge } from '../../components/brain/badge.ts';
import { runCommand } from '../../components/brain/commands.ts';
import { createHandlers, type Frame } from '../../components/brain/handlers.ts';
import { createLookUp } from '../../components/brain/look-up.ts';
import { createMakeCardMenu } from '../../components/brain/make-card-menu.ts';
import { createGivenPacks, loadAllPacks } from '../../components/brain/packs/load-all-packs.ts';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { createPageMenu } from '../../components/brain/page-menu.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { callPage, isGone } from '../../components/messaging/messenger.ts';
import { draftAddress, readingAddress, storyAddress } from '../../components/messaging/own-addresses.ts';
import type { Sender } from '../../components/messaging/protocol.ts';
import { parseRosterReport } from '../../components/messaging/reports.ts';
import { createRouter, originOf, showsPages } from '../../components/messaging/requests.ts';
import { marksCss } from '../../components/page/paint/mark-css.ts';
import { createIndexStore } from '../../components/stores/index-store.ts';
import { createNotes } from '../../components/stores/notes-store.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';
import { announcePacks, watchPacks } from '../../components/stores/pack-changes-store.ts';
import { policy } from '../../components/stores/policy-store.ts';
import { createPrivateStore } from '../../components/stores/private-window-store.ts';
import { changeSettings, readSettings, watchSettings } from '../../components/stores/settings-store.ts';
import { openPanel } from '../../components/surfaces/open-panel.ts';
import { selectionIn } from '../../components/surfaces/page/selection-in.ts';
import { followAccess, mayRead } from './access.ts';
import { createRestart, startInstalled } from './open-tabs.ts';
import { showCount } from './show-count.ts';

export default defineBackground({
  type: 'module',
  main() {
    const self = { id: browser.runtime.id, base: `${location.origin}/` };
    const ownPacks = createOwnPacks();
    const sources = [{ name: 'geneva-2021.json', content: geneva }];
    const indexes = createIndexStore();
    const given = createGivenPacks(sources, policy.read);
    const loadedPacks = createPacksInMemory(
      async () => loadAllPacks((await given.read()).sources, ownPacks),
      {
        given: given.read,
        own: ownPacks,
        indexes,
        version: browser.runtime.getManifest().version,
      },
    );
    const privately = createPrivateStore();
    const restartPages = createRestart();
    const badge = createBadge({
      wanted: async () => (await readSettings().catch(() => defaults)).badge,
      show: showCount,
      askTab: (tabId) => callPage(tabId)('reportRoster'),
      tabs: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
    });
    // The item may already exist, which is fine.
    const createMenu = (item: { id: string; contexts: ['selection'] | ['page']; title: string }) =>
      void browser.contextMenus?.create(item, () => void browser.runtime.lastError);
    const lookUp = createLookUp({
      createMenu,
      // Not every browser lets an extension open its popup; the call may throw or reject.
      openPopup: async () => browser.action.openPopup(),
      openTab: () => browser.tabs.create({ url: `${self.base}popup.html` }),
    });
    const makeCard = createMakeCardMenu({ createMenu, openPanel, selectionIn });
    const draftMenu = createPageMenu('draft-cards', {
      createMenu,
      open: (tabId) => browser.tabs.create({ url: draftAddress(tabId) }),
    });
    const readingMenu = createPageMenu('reading', {
      createMenu,
      open: () => browser.tabs.create({ url: readingAddress() }),
    });
    const panelMenu = createPageMenu('open-panel', {
      createMenu,
      open: (tabId, windowId) => openPanel({ what: 'list' }, { windowId, tabId }),
    });
    const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });

    const calls = createHandlers(loadedPacks, {
      self,
      readSettings,
      changeSettings,
      privately,
      insertCss: (frame, css) =>
        browser.scripting.insertCSS({ target: targetOf(frame), origin: 'AUTHOR', css }),
      removeCss: (frame, css) =>
        browser.scripting.removeCSS({ target: targetOf(frame), origin: 'AUTHOR', css }),
      async runScript(frame, script) {
        const target = targetOf(frame);
        const files = [script === 'content' ? '/content.js' : '/popover.js'] as const;
        await browser.scripting.executeScript({ target, files: [...files], injectImmediately: true });
      },
      marksCss,
      restartPages,
      openStory: (key, tabId) => browser.tabs.create({ url: storyAddress(key, tabId) }),
      openPanel,
      takeLookUp: lookUp.take,
      mayRead,
      notes: createNotes().list,
    });
    browser.runtime.onMessage.addListener(createRouter(calls, self));
    const forever = new AbortController().signal;
    /** There may be no window to show an error in, and the caller may have gone. */
    const logError = (error: unknown) => console.warn(String(error));
    watchSettings(() => {
      restartPages();
      badge.refresh().catch(logError);
    }, forever);
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
      const report = showsPages(originOf(sender, self)) ? parseRosterReport(message) : undefined;
      if (report && sender.tab?.id !== undefined && sender.frameId !== undefined)
        badge.report(sender.tab.id, sender.frameId, report);
      return undefined;
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'loading') badge.left(tabId);
      if (status === 'complete') badge.loaded(tabId);
    });
    browser.tabs.onRemoved.addListener(badge.forget);
    // Firefox for Android has no context menus.
    browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
      lookUp.chosen(menuItemId, selectionText).catch(logError);
      makeCard.chosen(menuItemId, selectionText, tab).catch(logError);
      panelMenu.chosen(menuItemId, tab).catch(logError);
      draftMenu.chosen(menuItemId, tab).catch(logError);
      readingMenu.chosen(menuItemId, tab).catch(logError);
    });
    followAccess(restartPages);
    const packsChanged = () => {
      loadedPacks.forget();
      restartPages();
    };
    watchPacks(packsChanged, forever);
    policy.watch(() => {
      given.forget();
      loadedPacks.forget();
      // The options page learns of the change as well, perhaps before this does, and would get the old packs.
      announcePacks().catch(packsChanged);
    }, forever);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      lookUp.install(browser.i18n.getMessage('menuLookUp'));
      makeCard.install((key) => browser.i18n.getMessage(key));
      panelMenu.install(browser.i18n.getMessage('commandOpenPanel'));
      draftMenu.install(browser.i18n.getMessage('popupDraft'));
      readingMenu.install(browser.i18n.getMessage('popupReading'));
      // During development, the same version is built many times.
      void indexes.clear();
      if (reason === 'install' || reason === 'update') startInstalled();
      if (reason === 'install') browser.tabs.create({ url: `${self.base}welcome.html` }).catch(logError);
    });
    const world = {
      changeSettings,
      openPanel,
      step: (tabId: number, { back }: { back: boolean }) => callPage(tabId)('step', { back }),
    };
    // Firefox for Android has no commands. Pages that cannot be read have no mentions to go to.
    browser.commands?.onCommand.addListener((command, tab) => {
      makeCard.pressed(command, tab).catch(logError);
      runCommand(command, tab, world).catch((error) => {
        if (!isGone(error) && error.name !== 'SettingsFixed') throw error;
      });
    });
    // Firefox for Android has no windows.
    browser.windows?.onRemoved.addListener(privately.forget);
    // Prevents page processes from reading the storage, where supported (Chromium 140 and later).
    browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  },
});
