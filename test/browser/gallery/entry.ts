/** One page of the gallery: what is served, what is done on it, and which of its words are marked. */
import type { Page } from 'puppeteer-core';
import type { Answer } from '../harness/site.ts';
import type { BrowserName, Worlds } from './world.ts';

/** Waits until exactly these texts are marked; in the bare browser there is nothing to wait for. */
export type See = (...marks: string[]) => Promise<void>;

export interface Entry {
  /** Its number, such as `A4`, after which tests and messages call it; `ordinary` for harmless pages. */
  of: string;
  title: string;
  /** Path of the page, a file of test/browser/pages or one of `answers`. */
  path: string;
  answers?: () => Record<string, Answer> | Promise<Record<string, Answer>>;
  /**
   * The texts that are marked in the end: the page's in order, then open shadow trees, then frames. Undefined if
   * unknown, as for a saved page.
   */
  marks: readonly string[] | undefined;
  /** Not scanned: the content script sends no message from it. */
  unread?: boolean;
  /** What is done on the page in both browsers; its results are compared. */
  act?: (page: Page, see: See, browser: BrowserName) => Promise<unknown>;
  /** Checks for the page with Sidelight only, with access to marks, cards and messages. Throws if one fails. */
  check?: (page: Page, worlds: Worlds) => Promise<void>;
  /** The page uses timers, so the number of changes varies and only their kinds are compared. */
  restless?: boolean;
  /** Too large to be copied and inspected twice. */
  large?: boolean;
  /** Aspects that inevitably differ in a browser, each with the reason; verified by `check` if possible. */
  differs?: Partial<Record<Aspect, string>>;
  /** Part of `npm test`. */
  chosen?: boolean;
}

/** The aspects that are compared. */
export type Aspect =
  | 'act'
  | 'markup'
  | 'sheets'
  | 'globals'
  | 'resources'
  | 'mutations'
  | 'events'
  | 'typing'
  | 'copy'
  | 'console'
  | 'requests';

/** A difference that was found. */
export interface Difference {
  what: Aspect | 'marks' | 'quiet' | 'messages' | 'markup after';
  with: string;
  bare: string;
}
