/** Firefox through WebDriver BiDi, and through Marionette for what BiDi refuses. */
import { ensureBrowser } from '../../../scripts/browsers.ts';
import {
  type Driver,
  goneOf,
  type LaunchSettings,
  type Look,
  listenForFaults,
  openPatience,
  startPatience,
} from './driver.ts';
import { createExtensionPage, inCardAt } from './firefox-extension-page.ts';
import { geckoId, preferencesFor, uuid } from './firefox-preferences.ts';
import { backgroundRuns, chooseMenuItem, openPrivateWindow, type Privileged } from './firefox-privileged.ts';
import { startFirefox } from './firefox-session.ts';
import type { Marionette } from './marionette.ts';
import { until } from './reader.ts';

/** Closes the first-run page, which opens in front at every start. @throws if it does not open. */
async function closeWelcome(marionette: Marionette): Promise<void> {
  await until(
    'Firefox opens the page of the first run',
    () =>
      marionette.run('chrome', () => {
        const { gBrowser } = globalThis as unknown as Privileged;
        const tab = gBrowser.tabs.find(({ linkedBrowser }) =>
          linkedBrowser.currentURI.spec.endsWith('/welcome.html'),
        );
        if (tab) gBrowser.removeTab(tab);
        return tab !== undefined;
      }),
    startPatience,
  );
}

/** Starts Firefox with the extension. */
export async function launchFirefox(settings: LaunchSettings): Promise<Driver> {
  const { extension, headed, width = 1100, height = 800 } = settings;
  const session = await startFirefox({
    executablePath: await ensureBrowser('firefox'),
    preferences: preferencesFor(settings),
    profile: settings.profile,
    headed: headed ?? false,
    width,
    height,
  });
  const { browser, marionette } = session;
  const installExtension = async (folder: string) => {
    await browser.installExtension(folder);
    await marionette.run(
      'chrome',
      async (id: string) => {
        await (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id).readyPromise;
      },
      geckoId,
    );
    if (!session.old) await closeWelcome(marionette);
  };
  try {
    if (extension) await installExtension(extension);
  } catch (error) {
    await session.close();
    throw error;
  }
  const setLook = ({ dark = false, forced = false }: Look) =>
    marionette.run(
      'chrome',
      (scheme: number, colours: number) => {
        const { prefs } = (globalThis as unknown as Privileged).Services;
        prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
        prefs.setIntPref('browser.display.document_color_use', colours);
      },
      dark ? 0 : 1,
      forced ? 2 : 0,
    );
  const faults: string[] = [];

  return {
    name: 'firefox',
    ownHosts: [],
    setLook,
    async open(url, prepare) {
      const page = await browser.newPage();
      listenForFaults(page, faults);
      await prepare?.(page);
      await page.goto(url, { timeout: openPatience });
      return page;
    },
    inCard(page, body) {
      // The id of a browsing context is the handle of its window, by the WebDriver standard; puppeteer keeps it to itself.
      const handle = (page.mainFrame() as unknown as { _id: string })._id;
      return inCardAt(marionette, handle, body);
    },
    async openExtensionPage(file) {
      const before = new Set(await marionette.handles());
      await marionette.run(
        'chrome',
        (url: string) => {
          const { gBrowser, Services } = globalThis as unknown as Privileged;
          gBrowser.addTab(url, {
            triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
            inBackground: true,
          });
        },
        `moz-extension://${uuid}/${file}`,
      );
      const handle = await until(`Firefox opens ${file}`, async () =>
        (await marionette.handles()).find((one) => !before.has(one)),
      );
      const page = createExtensionPage(marionette, handle);
      const loaded = () => document.URL !== 'about:blank' && document.readyState === 'complete';
      await until(`${file} is loaded`, () => page.evaluate(loaded).catch(() => false));
      // A browser error page has the URL that was requested.
      const shown = await page.evaluate(() => document.documentURI);
      if (shown.startsWith('about:')) throw new Error(`Firefox shows ${shown} for ${file}.`);
      return page;
    },
    giveCommand: (command) =>
      marionette.run(
        'chrome',
        async (id: string, name: string) => {
          // Firefox keeps an extension's commands as keys of its window, in the manifest's order.
          const { extension } = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id);
          const keys = document.getElementById(`ext-keyset-id-${id.replace(/\W/g, '_')}`);
          const key = keys?.children[[...(await extension.shortcuts.commands).keys()].indexOf(name)];
          if (!key) throw new Error(`Firefox has no key for ${name}.`);
          (key as unknown as { doCommand(): void }).doCommand();
        },
        geckoId,
        command,
      ),
    async chooseInMenu(page, item) {
      await page.mouse.click(30, 30, { button: 'right' });
      await until('Firefox opens a menu with our item', () =>
        marionette.run('chrome', chooseMenuItem, geckoId, item),
      );
    },
    openPopupAddress: () =>
      marionette.run('chrome', () => {
        const { gBrowser } = globalThis as unknown as Privileged;
        const panel = document.querySelector<HTMLElement>('browser.webextension-popup-browser');
        const inPanel = (panel as unknown as { currentURI?: { spec: string } } | null)?.currentURI?.spec;
        const inTab = gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);
        return [inPanel, ...inTab].find((url) => url?.endsWith('/popup.html'));
      }),
    killBackground: () =>
      marionette.run(
        'chrome',
        (id: string) =>
          (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(
            id,
          ).extension.terminateBackground(),
        geckoId,
      ),
    backgroundHeap: async () => 0,
    disableExtension: () =>
      marionette.run(
        'chrome',
        async (id: string) =>
          (await (globalThis as unknown as Privileged).AddonManager.getAddonByID(id)).disable(),
        geckoId,
      ),
    async install(folder) {
      await browser.installExtension(folder);
      await closeWelcome(marionette);
    },
    async withholdSites(withheld) {
      await marionette.run(
        'chrome',
        async (id: string, add: boolean) => {
          const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as Privileged;
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          const all = { permissions: [], origins: ['<all_urls>'] };
          await ExtensionPermissions[add ? 'add' : 'remove'](
            id,
            all,
            WebExtensionPolicy.getByID(id).extension,
          );
        },
        geckoId,
        !withheld,
      );
    },
    async allowPrivately() {
      await marionette.run(
        'chrome',
        async (id: string) => {
          const { AddonManager, WebExtensionPolicy, ChromeUtils } = globalThis as unknown as Privileged;
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          await ExtensionPermissions.add(
            id,
            { permissions: ['internal:privateBrowsingAllowed'], origins: [] },
            WebExtensionPolicy.getByID(id).extension,
          );
          await (await AddonManager.getAddonByID(id)).reload();
        },
        geckoId,
      );
      await marionette.run('chrome', backgroundRuns, geckoId);
    },
    async openPrivately(url) {
      const before = new Set(await browser.pages());
      await marionette.run('chrome', openPrivateWindow);
      // Its page is reported after it is there.
      const page = await until('the private window has a page', async () =>
        (await browser.pages()).find((one) => !before.has(one) && one.url() === 'about:privatebrowsing'),
      );
      listenForFaults(page, faults);
      await page.goto(url);
      return page;
    },
    async reloadExtension() {
      await marionette.run(
        'chrome',
        async (id: string) =>
          (await (globalThis as unknown as Privileged).AddonManager.getAddonByID(id)).reload(),
        geckoId,
      );
      await marionette.run('chrome', backgroundRuns, geckoId);
    },
    faults: async () => [...faults, ...session.complaints],
    async startOver(folder, whenClosed) {
      await marionette.run('chrome', () => {
        const { gBrowser, Services } = globalThis as unknown as Privileged;
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.removeAllTabsBut(gBrowser.addTab('about:blank', { triggeringPrincipal }));
      });
      if (folder) await browser.uninstallExtension(geckoId);
      await setLook(settings);
      faults.length = 0;
      session.complaints.length = 0;
      whenClosed();
      if (folder) await installExtension(folder);
    },
    close: () => session.close(),
    closed: goneOf(browser),
  };
}
