/** One interface to drive the extension in both browsers; their differences are hidden behind it. */
import type { Browser, Page } from 'puppeteer-core';

/** Keys by the names of `KeyboardEvent.key`. */
export type PageKey = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight';

/** A page of the extension (popup, options) in a tab. */
export interface ExtensionPage {
  /** Runs a function with JSON arguments in the page. */
  evaluate<Args extends unknown[], Result>(body: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /**
   * Adds a script to the page's own ones, whatever its policy says. Firefox runs what a test evaluates in a world of its own, where
   * each look at the page costs several times as much.
   */
  addScript(source: string): Promise<void>;
  /** Presses the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types into the first element that a selector finds; `\n` is Enter. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: PageKey): Promise<void>;
  /** Brings the tab to the front and moves the pointer there, in two steps; px in the window. */
  point(x: number, y: number): Promise<void>;
  /** Runs a function on the closed shadow root of a card on this page; undefined if there is none. */
  inCard<Result>(body: (root: ShadowRoot) => Result): Promise<Result | undefined>;
  screenshot(path: string): Promise<void>;
  /** Kills the process of the page, as the system does when memory runs out. Chromium only. */
  crash?(): Promise<void>;
  close(): Promise<void>;
}

/** What the reader or their system has chosen, as pages see it. */
export interface Look {
  dark?: boolean;
  forced?: boolean;
  /** Of the pages, in px. Chromium only: Firefox makes no window narrower than 500 px. */
  width?: number;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  /** Hosts that the browser itself contacts, with or without an extension, and that cannot be switched off. */
  ownHosts: readonly string[];
  /** Changes how pages look that are opened from now on; what is not given is as usual. */
  setLook(look: Look): Promise<void>;
  /** Opens a tab in the foreground and waits for its load event; `prepare` has the tab before it goes anywhere. */
  open(url: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** Runs a function on the closed shadow root that the extension has added to a page; undefined if there is none. */
  inCard<Result>(page: Page, body: (root: ShadowRoot) => Result): Promise<Result | undefined>;
  /**
   * Opens `popup.html` or `options.html` in a background tab, so that the popup finds the page it is about as the
   * active tab, as it would under the toolbar button.
   */
  openExtensionPage(file: string): Promise<ExtensionPage>;
  /**
   * Triggers a command of the manifest in the active tab, as its shortcut would; shortcuts themselves cannot be sent
   * from here.
   */
  giveCommand(name: string): Promise<void>;
  /** Chooses an item of ours in the context menu with this text selected, as far as a browser allows it. */
  chooseInMenu(page: Page, item: 'look-up' | 'make-card' | 'name-card', selection: string): Promise<void>;
  /** The URL of the popup under the toolbar button, or of its page in a tab; undefined if neither is open. */
  openPopupAddress(): Promise<string | undefined>;
  /** Stops the service worker or event page, as the browser does after half a minute. */
  killBackground(): Promise<void>;
  /** Bytes of the background's JavaScript heap after garbage collection; 0 in Firefox, which does not report it. */
  backgroundHeap(): Promise<number>;
  /** Switches the extension off, as the user can. */
  disableExtension(): Promise<void>;
  /** Adds another copy of an extension; its first page is closed. */
  install(folder: string): Promise<void>;
  /** Revokes the access to all sites, or grants it again, as the user can. */
  withholdSites(withheld: boolean): Promise<void>;
  /** Presses the toolbar button over a page. Chromium only. */
  pressAction?(page: Page): Promise<void>;
  /** Allows the extension in private windows, which is off by default. The extension restarts. */
  allowPrivately(): Promise<void>;
  /** Opens a page in a private window of its own. */
  openPrivately(url: string): Promise<Page>;
  /** What an update does: the extension restarts, open pages stay. */
  reloadExtension(): Promise<void>;
  /** Errors and warnings of pages and of the extension since the start, in no order. */
  faults(): Promise<string[]>;
  /**
   * Closes all pages, removes the extension with all that it has stored, and installs it again from a folder, if there is one, as if
   * the browser had just been started with it.
   * @param whenClosed is called when the pages are closed.
   */
  startOver(extension: string | undefined, whenClosed: () => void): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser has gone, closed by us or by a person. */
  closed: Promise<void>;
}

export interface LaunchSettings {
  /** Folder of the browser's profile, which stays; without one it is made and deleted. */
  profile?: string;
  /** Folder of the built extension; without one the browser runs bare, for comparison. */
  extension?: string;
  /** Port of a proxy on 127.0.0.1 that all requests go through. */
  proxy?: number;
  /** A window on the screen instead of headless. */
  headed?: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
  /** The system's colour preferences, for the extension's own pages. */
  forced?: boolean;
  /** Language of the browser's interface, and so of ours; BCP 47. Chromium only. */
  language?: string;
  /** Device pixels to a CSS pixel; 2 is also a zoom of 200 percent. */
  scale?: number;
  /** The font size that the reader has chosen in the browser's settings, in px; 16 is the default. Chromium only. */
  fontSize?: number;
}

/**
 * Longest wait for a page to load, in ms: the largest of the gallery takes more than a minute on a very busy machine.
 */
export const openPatience = 150_000;

/** Longest wait for a browser to start, in ms: two starting at once on a busy machine take a minute. */
export const startPatience = 120_000;

/** Keeps the errors and warnings of a page's console. */
export function listenForFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) =>
    faults.push(`page error: ${error instanceof Error ? error.message : error}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn')
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
}

/** Resolves when the browser has gone. */
export function goneOf(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
