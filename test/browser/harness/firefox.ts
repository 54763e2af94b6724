/** Firefox through WebDriver BiDi, and through Marionette for what BiDi refuses. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { type Driver, goneOf, type LaunchSettings, listenForFaults, openPatience } from './driver.ts';
import { createExtensionPage } from './firefox-extension-page.ts';
import { geckoId, preferencesFor, uuid } from './firefox-preferences.ts';
import { chooseLookUp, closedRoot, openPrivateWindow, type Privileged } from './firefox-privileged.ts';
import { startFirefox } from './firefox-session.ts';
import type { Marionette } from './marionette.ts';

/** The page of the first run comes in front of everything, and here it comes each time. @throws where it does not come. */
async function closeWelcome(marionette: Marionette): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const closed = await marionette.run('chrome', () => {
      const { gBrowser } = globalThis as unknown as Privileged;
      const tab = gBrowser.tabs.find(({ linkedBrowser }) =>
        linkedBrowser.currentURI.spec.endsWith('/welcome.html'),
      );
      if (tab) gBrowser.removeTab(tab);
      return tab !== undefined;
    });
    if (closed) return;
    await sleep(50);
  }
  throw new Error('Firefox did not open the page of the first run.');
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
  if (extension) {
    await browser.installExtension(extension);
    await marionette.run(
      'chrome',
      async (id: string) => {
        await (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id).readyPromise;
      },
      geckoId,
    );
    if (!session.old) await closeWelcome(marionette);
  }
  const faults: string[] = [];

  return {
    name: 'firefox',
    ownHosts: [],
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
      const source = `() => { const root = (${closedRoot})(document); return root && (${body})(root); }`;
      return marionette.runSource({ handle, privileged: true }, source, []) as Promise<never>;
    },
    async openExtensionPage(file) {
      const handles = async () => {
        await marionette.send('Marionette:SetContext', { value: 'content' });
        return (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      };
      const before = new Set(await handles());
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
      for (let tries = 0; tries < 100; tries++) {
        const handle = (await handles()).find((one) => !before.has(one));
        if (handle) {
          const page = createExtensionPage(marionette, handle);
          const loaded = () => document.URL !== 'about:blank' && document.readyState === 'complete';
          while (!(await page.evaluate(loaded).catch(() => false))) await sleep(20);
          // An error of the browser's own has the address that was asked for.
          const shown = await page.evaluate(() => document.documentURI);
          if (shown.startsWith('about:')) throw new Error(`Firefox shows ${shown} for ${file}.`);
          return page;
        }
        await sleep(50);
      }
      throw new Error(`Firefox did not open ${file}.`);
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
    async lookUp(page) {
      await page.mouse.click(30, 30, { button: 'right' });
      for (let tries = 0; !(await marionette.run('chrome', chooseLookUp, geckoId)); tries++) {
        if (tries > 100) throw new Error('Firefox opened no menu with our item.');
        await sleep(50);
      }
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
      await sleep(500);
    },
    async openPrivately(url) {
      await marionette.run('chrome', openPrivateWindow);
      const page = (await browser.pages()).find((one) => one.url() === 'about:privatebrowsing');
      if (!page) throw new Error('The private window has no page.');
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
      await sleep(500);
    },
    faults: async () => [...faults, ...session.complaints],
    close: () => session.close(),
    closed: goneOf(browser),
  };
}
