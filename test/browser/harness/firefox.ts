/** Firefox through WebDriver BiDi, and through Marionette for what BiDi refuses. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import {
  type Driver,
  type ExtensionPage,
  goneOf,
  type LaunchSettings,
  listenForFaults,
  openPatience,
  type PageKey,
} from './driver.ts';
import { startFirefox } from './firefox-session.ts';
import type { Marionette } from './marionette.ts';

/** As in wxt.config.ts. */
const geckoId = 'sidelight@sidelight.example';
/** Any fixed value: it makes the address of the extension's pages known. */
const uuid = '5d1e1194-0000-4000-8000-51de11947000';

/** The parts of Firefox's privileged world that are used here; it has no published types. */
interface Privileged {
  gBrowser: {
    addTab(url: string, options: object): { linkedBrowser: unknown };
    tabs: { linkedBrowser: { currentURI: { spec: string } } }[];
    removeTab(tab: unknown): void;
    selectedTab: unknown;
  };
  OpenBrowserWindow(options: { private: boolean }): PrivilegedWindow;
  ChromeUtils: {
    importESModule(address: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, what: { permissions: string[]; origins: string[] }, extension: unknown) => Promise<void>
      >;
    };
  };
  Services: {
    scriptSecurityManager: { getSystemPrincipal(): unknown };
  };
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        terminateBackground(): Promise<void>;
        shortcuts: { commands: Promise<Map<string, unknown>> };
      };
    };
  };
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void>; disable(): Promise<void> }> };
}

/** A window of the browser, which is there before it is ready. */
interface PrivilegedWindow {
  gBrowserInit?: { delayedStartupFinished: boolean };
  gBrowser?: {
    selectedBrowser: { currentURI: { spec: string }; webProgress: { isLoadingDocument: boolean } };
  };
}

/** Opens a private window; resolves once its first page is there, which may come late and take the place of another. */
async function openPrivateWindow(): Promise<void> {
  const opened = (globalThis as unknown as Privileged).OpenBrowserWindow({ private: true });
  const isReady = () => {
    const tab = opened.gBrowser?.selectedBrowser;
    return (
      opened.gBrowserInit?.delayedStartupFinished &&
      tab?.currentURI.spec === 'about:privatebrowsing' &&
      !tab.webProgress.isLoadingDocument
    );
  };
  while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Firefox's own menu. */
interface Menu extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
}

/** Chooses our item once the menu is open. Runs with the browser's rights. */
function chooseLookUp(id: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
  const item = menu?.querySelector(`[id^="${id.replace(/\W/g, '_')}-menuitem-"]`);
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

function prefs({ proxy, dark, forced, profile }: LaunchSettings): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    ...(forced && { 'browser.display.document_color_use': 2 }),
    // What an extension stores goes with it, and one that is loaded for a session goes with the session.
    ...(profile !== undefined && {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    }),
    // No question that nobody answers: what the extension asks for by a press is given.
    'extensions.webextOptionalPermissionPrompts': false,
    // Nothing is asked for in the background, so that the list of requests is the pages' alone.
    'browser.chrome.site_icons': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.region.network.url': '',
    'browser.aboutHomeSnippets.updateUrl': '',
    'extensions.systemAddon.update.enabled': false,
    'dom.push.serverURL': '',
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** The first closed shadow root of a document, frames included. Runs in the page with the browser's rights. */
function closedRoot(scope: Document): ShadowRoot | undefined {
  for (const element of scope.querySelectorAll('*')) {
    const root = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    // Firefox's own widgets (video controls) are closed roots as well.
    if (root?.mode === 'closed' && !(root as ShadowRoot & { isUAWidget(): boolean }).isUAWidget())
      return root;
    const inner = (element as HTMLIFrameElement).contentDocument;
    const found = inner ? closedRoot(inner) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** WebDriver's codes for keys that write nothing. */
const keyCodes: Record<PageKey, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

function createExtensionPage(marionette: Marionette, handle: string): ExtensionPage {
  const toPage = async () => {
    await marionette.run({ handle }, () => {});
  };
  const find = async (selector: string) => {
    await toPage();
    const { value } = (await marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    })) as { value: Record<string, string> };
    return Object.values(value)[0] ?? '';
  };
  return {
    evaluate: (body, ...args) => marionette.run({ handle }, body, ...args) as Promise<never>,
    async click(selector) {
      await marionette.send('WebDriver:ElementClick', { id: await find(selector) });
    },
    async type(selector, text) {
      const keys = text.replaceAll('\n', keyCodes.Enter);
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text: keys });
    },
    async press(key) {
      await toPage();
      if (key === 'Tab') {
        // Keys that are sent to an element do not leave it.
        const actions = (['keyDown', 'keyUp'] as const).map((type) => ({ type, value: keyCodes[key] }));
        await marionette.send('WebDriver:PerformActions', {
          actions: [{ type: 'key', id: 'keys', actions }],
        });
      } else {
        const { value } = (await marionette.send('WebDriver:GetActiveElement')) as {
          value: Record<string, string>;
        };
        const id = Object.values(value)[0] ?? '';
        await marionette.send('WebDriver:ElementSendKeys', { id, text: keyCodes[key] });
      }
    },
    async screenshot(path) {
      await toPage();
      const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as {
        value: string;
      };
      await writeFile(path, Buffer.from(value, 'base64'));
    },
    async close() {
      await toPage();
      await marionette.send('WebDriver:CloseWindow');
    },
  };
}

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
    preferences: prefs(settings),
    profile: settings.profile,
    headed: headed ?? false,
    width,
    height,
  });
  const { browser, marionette } = session;
  if (extension) {
    await browser.installExtension(extension);
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
