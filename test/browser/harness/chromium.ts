/** Chromium, Chrome or Edge through the DevTools protocol. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import {
  type Driver,
  type ExtensionPage,
  goneOf,
  type LaunchSettings,
  type Look,
  listenForFaults,
  openPatience,
  startPatience,
} from './driver.ts';
import { knowFrames } from './know-frames.ts';
import { patience, until } from './reader.ts';
import { clickSurely } from './sure-click.ts';

/** No background requests, so that the list of requests has only the pages' own. */
const silence = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=AutofillServerCommunication,DialMediaRouteProvider,NetworkTimeServiceQuerying',
];

/** Starts Chromium with the extension, or bare, with pipes instead of a port. */
export async function launchChromiumBrowser(settings: LaunchSettings): Promise<Browser> {
  const {
    extension,
    proxy,
    headed,
    width = 1100,
    height = 800,
    dark,
    language,
    scale = 1,
    fontSize,
    profile,
  } = settings;
  const blink = [
    ...(dark ? ['preferredColorScheme=0'] : []),
    ...(fontSize === undefined ? [] : [`defaultFontSize=${fontSize}`]),
  ];
  const old = profile !== undefined && existsSync(join(profile, 'Default'));
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: !headed,
    pipe: true,
    timeout: startPatience,
    ...(profile !== undefined && { userDataDir: profile }),
    enableExtensions: extension ? [extension] : true,
    defaultViewport: headed ? null : { width, height, deviceScaleFactor: scale },
    // Linux's Chromium takes its language from the environment.
    env: { ...process.env, ...(language && { LANGUAGE: language }) },
    args: [
      ...silence,
      `--window-size=${width},${height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(dark ? ['--force-dark-mode'] : []),
      ...(blink.length > 0 ? [`--blink-settings=${blink.join()}`] : []),
    ],
  });
  if (extension && !old) await closeWelcome(browser);
  return browser;
}

/** Closes the first-run page, which opens in front at every start. @throws if it does not open. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), {
    timeout: startPatience,
  });
  await (await until('the page of the first run is there', () => welcome.page())).close();
}

/** The part of `chrome://extensions` that is pressed here. */
interface Management {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    incognitoAccess?: boolean;
    hostAccess?: 'ON_ALL_SITES' | 'ON_CLICK';
  }): Promise<void>;
}

/** Changes an extension's settings on the browser's extensions page. */
async function manage(
  browser: Browser,
  change: Parameters<Management['updateExtensionConfiguration']>[0],
): Promise<void> {
  const page = await browser.newPage({ background: true });
  await page.goto('chrome://extensions');
  await page.evaluate(async (wanted) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Management } })
      .chrome;
    // What is loaded from a folder is off without it, from the first change on.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration(wanted);
  }, change);
  await page.close();
}

/** The closed shadow roots of the document, frames included, as remote objects. */
async function closedRoots(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const queue = [root];
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const shadow of node.shadowRoots ?? [])
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
    queue.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    if (node.contentDocument) queue.push(node.contentDocument);
  }
  const objects = found.map((backendNodeId) =>
    // It may have been removed since.
    session.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined),
  );
  return (await Promise.all(objects)).flatMap((answer) => answer?.object.objectId ?? []);
}

/** Runs a function on the closed shadow root of a page's card, a card that fades out last; undefined if there is none. */
async function runInCard<Result>(
  session: CDPSession,
  body: (root: ShadowRoot) => Result,
): Promise<Result | undefined> {
  const roots = await closedRoots(session);
  for (const isLeaving of [false, true])
    for (const objectId of roots) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (isLeaving) {
          const isOne = this.isConnected && (this.querySelector('.leaving') !== null) === isLeaving;
          return isOne ? { value: (${body})(this) } : undefined;
        }`,
        arguments: [{ value: isLeaving }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      if (result.value) return result.value.value;
    }
  return undefined;
}

function createExtensionPage(page: Page): ExtensionPage {
  const evaluate: ExtensionPage['evaluate'] = (body, ...args) =>
    page.evaluate(body as (...all: unknown[]) => never, ...args);
  return {
    evaluate,
    async addScript(source) {
      await page.evaluate(source);
    },
    click: (selector) => clickSurely({ evaluate }, selector, () => page.click(selector)),
    async type(selector, text) {
      await page.focus(selector);
      for (const key of text) await (key === '\n' ? page.keyboard.press('Enter') : page.keyboard.type(key));
    },
    press: (key) => page.keyboard.press(key),
    async point(x, y) {
      await page.bringToFront();
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
    },
    inCard: async (body) => {
      const session = await page.createCDPSession();
      return runInCard(session, body).finally(() => session.detach());
    },
    async screenshot(path) {
      // Chromium does not draw background tabs.
      await page.bringToFront();
      await page.screenshot({ path: path as `${string}.png` });
    },
    async crash() {
      const session = await page.createCDPSession();
      // It cannot answer any more.
      session.send('Page.crash').catch(() => {});
      await new Promise((resolve) => page.once('error', resolve));
    },
    close: () => page.close(),
  };
}

/** Starts Chromium with the extension. */
export async function launchChromium(settings: LaunchSettings): Promise<Driver> {
  const browser = await launchChromiumBrowser(settings);
  const faults: string[] = [];
  let { extension } = settings;
  const workerTarget = () =>
    browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: patience });
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn')
        faults.push(`worker ${message.type()}: ${message.text()}`);
    });
  });
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page) => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };
  const extensionId = () =>
    until('the extension is installed', async () => [...(await browser.extensions()).keys()][0]);
  if (extension) await extensionId();
  const usual: Look = settings.forced ? { forced: true } : {};
  let look = usual;
  const dress = async (page: Page) => {
    const { dark, forced, width } = look;
    const features = [
      ...(dark ? [{ name: 'prefers-color-scheme', value: 'dark' }] : []),
      ...(forced ? [{ name: 'forced-colors', value: 'active' }] : []),
    ];
    if (features.length > 0) await page.emulateMediaFeatures(features);
    if (width !== undefined) await page.setViewport({ width, height: settings.height ?? 800 });
  };

  return {
    name: 'chromium',
    ownHosts: ['update.googleapis.com', 'accounts.google.com', 'redirector.gvt1.com'],
    async setLook(wanted) {
      look = { ...usual, ...wanted };
    },
    async open(url, prepare) {
      const page = await browser.newPage();
      listenForFaults(page, faults);
      knowFrames(page);
      await dress(page);
      await prepare?.(page);
      await page.goto(url, { timeout: openPatience });
      return page;
    },
    inCard: async (page, body) => runInCard(await sessionOf(page), body),
    async openExtensionPage(file) {
      const page = await browser.newPage({ background: true });
      listenForFaults(page, faults);
      // A tab behind has no focus of its own; under the toolbar button it would.
      await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await dress(page);
      await page.goto(`chrome-extension://${await extensionId()}/${file}`);
      return createExtensionPage(page);
    },
    async giveCommand(command) {
      const worker = await (await workerTarget()).worker();
      await worker?.evaluate(async (name) => {
        interface Commands {
          tabs: { query(which: object): Promise<unknown[]> };
          commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
        }
        const { tabs, commands } = (globalThis as unknown as { chrome: Commands }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(name, tab);
      }, command);
    },
    async chooseInMenu(_page, item, selection) {
      const worker = await (await workerTarget()).worker();
      await worker?.evaluate(
        async (menuItemId, selectionText) => {
          interface Menus {
            tabs: { query(which: object): Promise<unknown[]> };
            contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
          }
          const { tabs, contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
          const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
          contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
        },
        item,
        selection,
      );
    },
    async openPopupAddress() {
      return browser
        .targets()
        .map((target) => target.url())
        .find((url) => url.endsWith('/popup.html'));
    },
    async killBackground() {
      const worker = await (await workerTarget()).worker();
      // If it has stopped by itself, that is fine too.
      await worker?.close().catch((error: unknown) => {
        if (!/No session with given id|Target closed/.test(String(error))) throw error;
      });
    },
    async backgroundHeap() {
      const session = await (await workerTarget()).createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    },
    async disableExtension() {
      await browser.uninstallExtension(await extensionId());
    },
    async install(folder) {
      await browser.installExtension(folder);
      await closeWelcome(browser);
    },
    async withholdSites(withheld) {
      const hostAccess = withheld ? 'ON_CLICK' : 'ON_ALL_SITES';
      await manage(browser, { extensionId: await extensionId(), hostAccess });
    },
    async pressAction(page) {
      await page.bringToFront();
      const installed = (await browser.extensions()).get(await extensionId());
      if (installed) await page.triggerExtensionAction(installed);
    },
    async allowPrivately() {
      await manage(browser, { extensionId: await extensionId(), incognitoAccess: true });
    },
    async openPrivately(url) {
      const page = await browser.newPage({ background: true });
      await page.goto(`chrome-extension://${await extensionId()}/options.html`);
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => !before.has(target) && target.url() === url, {
        timeout: patience,
      });
      await page.evaluate((wanted) => {
        interface Windows {
          windows: { create(which: object): void };
        }
        (globalThis as unknown as { chrome: Windows }).chrome.windows.create({
          incognito: true,
          url: wanted,
        });
      }, url);
      await page.close();
      const target = await opened;
      const private_ = await until('the private window has a page', () => target.page());
      listenForFaults(private_, faults);
      await until('the private page is loaded', () =>
        private_.evaluate(() => document.readyState === 'complete').catch(() => false),
      );
      return private_;
    },
    async reloadExtension() {
      // Loading an unpacked extension again is what the reload button of chrome://extensions does.
      if (extension) await browser.installExtension(extension);
    },
    faults: async () => faults,
    async startOver(folder, whenClosed) {
      const pages = await browser.pages();
      await browser.newPage();
      await Promise.all(pages.map((page) => page.close()));
      for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
      faults.length = 0;
      look = usual;
      whenClosed();
      extension = folder;
      if (!folder) return;
      await browser.installExtension(folder);
      await closeWelcome(browser);
    },
    close: () => browser.close(),
    closed: goneOf(browser),
  };
}
