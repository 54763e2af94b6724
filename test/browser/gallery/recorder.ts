/**
 * Records the messages that pages send to the background. Any page of the extension receives every message from content
 * scripts, so one in its own tab can record them in either browser, without test hooks in the extension.
 */
import type { Driver, ExtensionPage } from '../harness/driver.ts';

/** A recorded message, with what the tests need. */
interface Heard {
  type: string;
  /** URL of the document that sent it. */
  url: string;
  request: string;
}

export interface Recorder {
  /** All messages recorded since it was opened or cleared, from documents whose URL contains this. */
  heard(from?: string): Promise<Heard[]>;
  empty(): Promise<void>;
  /** The extension's whole storage, as JSON. */
  stored(): Promise<string>;
  /** Deletes what a page has tricked the user into storing. */
  forget(): Promise<void>;
  /** The extension's base URL. */
  origin: string;
  /** The extension's id, which its manifest or folder determines. */
  id: string;
}

interface Api {
  runtime: {
    id: string;
    onMessage: {
      addListener(
        listener: (message: { type: string; request?: unknown }, sender: { url?: string }) => undefined,
      ): void;
    };
  };
  storage: Record<'local' | 'session', { get(keys: null): Promise<object>; clear(): Promise<void> }>;
}
type Own = { browser?: Api; chrome: Api; heard: Heard[] };

/** Longer texts are cut: a page of 10 MB is sent in pieces, and only the start of each matters. */
const longest = 20_000;

/** Opens a recorder in a browser; it stays open until the browser closes. */
export async function openRecorder(driver: Driver): Promise<Recorder> {
  const page: ExtensionPage = await driver.openExtensionPage('options.html');
  const { origin, id } = await page.evaluate((cut: number) => {
    const own = window as unknown as Own;
    own.heard = [];
    const { runtime } = own.browser ?? own.chrome;
    runtime.onMessage.addListener(({ type, request }, { url = '' }) => {
      own.heard.push({ type, url, request: JSON.stringify(request ?? null).slice(0, cut) });
      return undefined;
    });
    return { origin: location.origin, id: runtime.id };
  }, longest);
  return {
    origin,
    id,
    heard: async (from = '') => {
      const all = await page.evaluate(
        (wanted: string) => (window as unknown as Own).heard.filter(({ url }) => url.includes(wanted)),
        from,
      );
      return all;
    },
    empty: () =>
      page.evaluate(() => {
        (window as unknown as Own).heard = [];
      }),
    stored: () =>
      page.evaluate(async () => {
        const own = window as unknown as Own;
        const { local, session } = (own.browser ?? own.chrome).storage;
        return JSON.stringify([await local?.get(null), await session?.get(null)]);
      }) as unknown as Promise<string>,
    async forget() {
      await page.evaluate(async () => {
        const own = window as unknown as Own;
        await (own.browser ?? own.chrome).storage.local?.clear();
      });
    },
  };
}
