/**
 * A page can carry a pack: in `<script type="application/json" id="sidelight-pack">`, or by being a JSON or CSV document itself. It
 * is looked for only when the reader opens the popup on the page, and read only when the reader asks to review it.
 */
import { browser } from 'wxt/browser';

/** The most that is read, in UTF-16 units: what a message between a page and the extension takes with room to spare. */
const mostText = 20_000_000;

/** Whether the page in a tab carries a pack, as far as can be told without reading it. */
export async function carriesPack(tabId: number): Promise<boolean> {
  return (
    (await inPage(tabId, (most) => {
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

/** The pack of the page in a tab, as a file that can be imported. @throws where the page has none any more. */
export async function carriedPack(tabId: number): Promise<{ file: File; address: string }> {
  const read = await inPage(tabId, (most) => {
    const element = document.getElementById('sidelight-pack');
    const isElement = element instanceof HTMLScriptElement && element.type === 'application/json';
    const source = isElement ? element : (document.querySelector('pre') ?? document.body);
    const text = source?.textContent ?? '';
    const last = location.pathname.split('/').pop() ?? '';
    const isJson = isElement || /json$/.test(document.contentType);
    return JSON.stringify({
      text: text.length <= most ? text : '',
      name: isJson ? `${last.replace(/\.\w+$/, '') || 'pack'}.json` : last || 'pack.csv',
      address: location.href.replace(/#.*$/, ''),
    });
  });
  const { text, name, address } = JSON.parse(read || '{}') as Record<
    'text' | 'name' | 'address',
    string | undefined
  >;
  if (!text || !name || !address) throw new Error('The page has no pack any more');
  return { file: new File([text], name), address };
}

/** Runs a function in the top document of a tab, apart from the page's own scripts; '' where it cannot. */
async function inPage(tabId: number, func: (most: number) => string): Promise<string> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func, args: [mostText] })
    .catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : '';
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
