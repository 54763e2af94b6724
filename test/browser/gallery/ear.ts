/**
 * Hears what pages say to the background. A page of the extension gets every message that content scripts send, so one of
 * them in a tab of its own is an ear in either browser, and the extension needs no door for tests.
 */
import type { Driver, ExtensionPage } from '../harness/driver.ts';

/** One message, as far as the tests look at it. */
interface Heard {
  type: string;
  /** Address of the document that sent it. */
  url: string;
  request: string;
}

export interface Ear {
  /** All messages since the ear was opened or emptied, from documents whose address contains this. */
  heard(from?: string): Promise<Heard[]>;
  empty(): Promise<void>;
  /** All that is in the extension's storage, as JSON. */
  stored(): Promise<string>;
  /** Takes away what a page has led the reader to store. */
  forget(): Promise<void>;
  /** Where the extension's files are. */
  origin: string;
  /** The extension's id: what its manifest or its folder make it. */
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

/** Texts longer than this are cut: a page of 10 MB is sent in pieces, and only what it begins with is looked at. */
const longest = 20_000;

/** Opens an ear in a browser; it stays until the browser closes. */
export async function openEar(driver: Driver): Promise<Ear> {
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
