/** A browser of the gallery, with or without Sidelight, and the pages that stay open in it. */
import type { Page } from 'puppeteer-core';
import type { Answer } from '../harness/site.ts';
import { type browsers, type Started, startBrowser } from '../harness/start-browser.ts';
import { deskPage } from './fields.ts';
import { openRecorder, type Recorder } from './recorder.ts';

export type BrowserName = (typeof browsers)[number];

export interface World extends Started {
  /** Records the extension's messages; undefined in the bare browser. */
  recorder: Recorder | undefined;
  /** A page to paste into. */
  desk: Page;
}

/** The same browser twice. */
export interface Worlds {
  browser: BrowserName;
  with: World & { recorder: Recorder };
  bare: World;
  /** Serves something under a path of both. */
  serve(path: string, answer: Answer): void;
  close(): Promise<void>;
}

async function createWorld(browser: BrowserName, bare: boolean, folder: string): Promise<World> {
  const started = await startBrowser(browser, { bare, folder });
  // Chromium requests one if a document declares none, and reports a missing one.
  started.site.serve('/favicon.ico', {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  started.site.serve('/desk.html', { body: deskPage });
  const desk = await started.driver.open(started.site.url('/desk.html', 'desk.example'));
  return { ...started, desk, recorder: bare ? undefined : await openRecorder(started.driver) };
}

/**
 * Starts a browser with the extension and one without, over the same pages.
 * @param folder where the pages are that the site serves.
 */
export async function createWorlds(browser: BrowserName, folder: string): Promise<Worlds> {
  const [own, bare] = await Promise.all([
    createWorld(browser, false, folder),
    createWorld(browser, true, folder),
  ]);
  if (!own.recorder) throw new Error('The browser has no recorder.');
  return {
    browser,
    with: own as Worlds['with'],
    bare,
    serve(path, answer) {
      for (const { site } of [own, bare]) site.serve(path, answer);
    },
    async close() {
      await own.close();
      await bare.close();
    },
  };
}
