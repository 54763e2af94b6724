/**
 * A page can carry a pack: in `<script type="application/json" id="sidelight-pack">`, or by being a JSON or CSV document itself. It
 * is looked for only when the reader opens the popup on the page, and read only when the reader asks to review it.
 */
import { browser } from 'wxt/browser';
import { inPage } from './in-page.ts';

/** The most that is read, in UTF-16 units: what a message between a page and the extension takes with room to spare. */
const mostText = 20_000_000;

/** Whether the page in a tab carries a pack, as far as can be told without reading it. */
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
      // Any JSON may be in front; a pack says that it has cards.
      return text.length <= most && (isTable ? text !== '' : text.includes('"cards"')) ? 'document' : '';
    })) !== ''
  );
}

/** A pack that a page carries, as a file that can be imported, with the page's address. */
export interface CarriedPack {
  file: File;
  address: string;
}

/** The pack of the page in a tab; undefined where it has none, or is in a private window, of which nothing is kept. */
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
    // Any page has text; only a document that is a pack, or has one, is one.
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

/** Opens a page behind this one, waits until the browser has fetched it, and gives the pack that it carries. */
export async function packAt(address: string): Promise<CarriedPack | undefined> {
  const tab = await browser.tabs.create({ url: address, active: false });
  const { id } = tab;
  if (id === undefined) return undefined;
  await fetched(id);
  return carriedPack(id).catch(() => undefined);
}

/** Some addresses never become a page: a download, a server that does not answer; in milliseconds. */
const patience = 30_000;

/** Resolves once a tab has its page, is closed, or has had its time. */
function fetched(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const timer = setTimeout(done, patience);
    // Firefox reports the empty page that is there before the one that was asked for.
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
    // It may have been there before anyone listened.
    browser.tabs.get(tab).then((now) => isThere(now) && done(), done);
  });
}

/** Where the options page is told to take a pack from a tab. */
const takeFrom = '#packs-from-tab-';

/** The address of the options page that reviews the pack of a tab. */
export const reviewAddress = (tabId: number): string => `${location.origin}/options.html${takeFrom}${tabId}`;

/** The tab whose pack the options page was opened for, once: reloading the page does not take it again. */
export function takeReviewedTab(): number | undefined {
  if (!location.hash.startsWith(takeFrom)) return undefined;
  const tabId = Number(location.hash.slice(takeFrom.length));
  history.replaceState(null, '', '#packs');
  return Number.isInteger(tabId) ? tabId : undefined;
}
