/**
 * A page can carry a pack: in `<script type="application/json" id="sidelight-pack">`, or by being a JSON or CSV document itself. We
 * look for it only when the reader opens the popup on the page, and read it only when the reader asks to review it.
 */
import { browser } from 'wxt/browser';
import { inPage } from './in-page.ts';

/** Maximum length read, in UTF-16 units: what a message between a page and the extension can hold, with room to spare. */
const mostText = 20_000_000;

/** Whether the page in a tab carries a pack, as far as that shows without reading it. */
export async function carriesPack(tabId: number): Promise<boolean> {
  return (
    (await inPage(tabId, mostText, (most) => {
      const { contentType } = document;
      const element = document.getElementById('sidelight-pack');
      if (element instanceof HTMLScriptElement && element.type === 'application/json') return 'element';
      const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(contentType);
      const isTable =
        contentType === 'text/csv' ||
        (contentType === 'text/plain' && /\.(?:csv|tsv)$/i.test(location.pathname));
      const text = isJson || isTable ? (document.body?.textContent ?? '') : '';
      // The page may be any JSON; a pack says that it has cards.
      return text.length <= most && (isTable ? text !== '' : text.includes('"cards"')) ? 'document' : '';
    })) !== ''
  );
}

/** A pack from a page as an importable file, with the page's address. */
export interface CarriedPack {
  file: File;
  address: string;
}

/** The pack of the page in a tab; undefined if it has none, or if it is in a private window, from which nothing is kept. */
export async function carriedPack(tabId: number): Promise<CarriedPack | undefined> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return undefined;
  const read = await inPage(tabId, mostText, (most) => {
    const element = document.getElementById('sidelight-pack');
    const isElement = element instanceof HTMLScriptElement && element.type === 'application/json';
    const source = isElement ? element : (document.querySelector('pre') ?? document.body);
    const text = source?.textContent ?? '';
    const last = location.pathname.split('/').pop() ?? '';
    const isJson = isElement || /json$/.test(document.contentType);
    // Every page has text; it counts only if the document itself is a pack.
    const isDocument = isJson || /^text\/(?:csv|plain)$/.test(document.contentType);
    return JSON.stringify({
      text: isDocument && text.length <= most ? text : '',
      name: isJson ? `${last.replace(/\.\w+$/, '') || 'pack'}.json` : last || 'pack.csv',
      address: location.href.replace(/#.*$/, ''),
    });
  });
  const { text, name, address } = JSON.parse(read || '{}') as Record<
    'text' | 'name' | 'address',
    string | undefined
  >;
  return text && name && address ? { file: new File([text], name), address } : undefined;
}

/** Opens a page in the background, waits until the browser has loaded it, and gives the pack that it carries. */
export async function packAt(address: string): Promise<CarriedPack | undefined> {
  const tab = await browser.tabs.create({ url: address, active: false });
  const { id } = tab;
  if (id === undefined) return undefined;
  await fetched(id);
  return carriedPack(id).catch(() => undefined);
}

/** Longest wait in milliseconds: some addresses never become a page, such as a download or a server that does not answer. */
const patience = 30_000;

/** Resolves once a tab has loaded its page, is closed, or the wait is over. */
function fetched(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const timer = setTimeout(done, patience);
    // Firefox first reports the empty page that precedes the requested one.
    const isThere = ({ status, url = '' }: { status?: string | undefined; url?: string | undefined }) =>
      status === 'complete' && !/^(?:about:blank)?$/.test(url);
    const onUpdated = (id: number, _change: unknown, now: Parameters<typeof isThere>[0]) => {
      if (id === tab && isThere(now)) done();
    };
    const onRemoved = (id: number) => {
      if (id === tab) done();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // It may have loaded before the listeners were added.
    browser.tabs.get(tab).then((now) => isThere(now) && done(), done);
  });
}

/** The part of the options page's address that names the tab with the pack. */
const takeFrom = '#packs-from-tab-';

/** The address of the options page for reviewing the pack of a tab. */
export const reviewAddress = (tabId: number): string => `${location.origin}/options.html${takeFrom}${tabId}`;

/** The tab whose pack the options page was opened for, once: reloading the options page does not review it again. */
export function takeReviewedTab(): number | undefined {
  if (!location.hash.startsWith(takeFrom)) return undefined;
  const tabId = Number(location.hash.slice(takeFrom.length));
  history.replaceState(null, '', '#packs');
  return Number.isInteger(tabId) ? tabId : undefined;
}
