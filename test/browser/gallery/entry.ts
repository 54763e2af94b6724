/** One page of the gallery: what is served, what is done on it, and which of its words are marked. */
import type { Page } from 'puppeteer-core';
import type { Answer } from '../harness/site.ts';
import type { BrowserName, Worlds } from './world.ts';

/** Waits until exactly these texts are marked; in the bare browser there is nothing to wait for. */
export type See = (...marks: string[]) => Promise<void>;

export interface Entry {
  /** The entry of the catalogue that it stands for, as `A4`; `ordinary` for pages that mean no harm. */
  of: string;
  title: string;
  /** Path of the page, a file of test/browser/pages or one of `answers`. */
  path: string;
  answers?: () => Record<string, Answer> | Promise<Record<string, Answer>>;
  /**
   * The texts that are marked in the end: those of the page in their order, open shadow trees after it, then those of its
   * frames. Undefined for a page of which nobody knows, as one that somebody saved.
   */
  marks: readonly string[] | undefined;
  /** No document for us: not even a greeting is sent from it. */
  unread?: boolean;
  /** Something is done on the page in both browsers; what it answers is compared. */
  act?: (page: Page, see: See, browser: BrowserName) => Promise<unknown>;
  /** What holds of the page with Sidelight alone, whose marks, cards and messages it may look at. Throws where it does not. */
  check?: (page: Page, worlds: Worlds) => Promise<void>;
  /** The page works by timers: how often it changes is a matter of luck, so only what kinds of change there were is compared. */
  restless?: boolean;
  /** Too large to be copied and to be looked at twice. */
  large?: boolean;
  /** Aspects that differ by what the browser is, each with the reason; shown by `check` where it can be. */
  differs?: Partial<Record<Aspect, string>>;
  /** Part of `npm test`. */
  chosen?: boolean;
}

/** What is compared. */
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

/** What was found to differ from what it should be. */
export interface Difference {
  what: Aspect | 'marks' | 'quiet' | 'messages' | 'markup after';
  with: string;
  bare: string;
}
