/** The page from which the reader came to the options, so that a pack can be tried on it before it is added. */
import { browser } from 'wxt/browser';
import type { PageText } from '../../core/pack-quality/density.ts';
import { hostOf, isSiteOn } from '../../core/settings/site-rules.ts';
import { readSettings } from '../../stores/settings-store.ts';
import { inPage } from './in-page.ts';

/** Maximum length read of a page, in UTF-16 units: ten times a long article. */
const mostText = 300_000;

/**
 * The text of the last page seen in this window; undefined if there is none that Sidelight may read. It is sent to the import
 * worker and not stored.
 */
export async function pageInFront(): Promise<PageText | undefined> {
  const [tabs, settings] = await Promise.all([browser.tabs.query({ currentWindow: true }), readSettings()]);
  const [last] = tabs
    .filter(({ url = '', incognito, discarded }) => /^(?:https?|file):/.test(url) && !incognito && !discarded)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined || !isSiteOn(settings, hostOf(last.url))) return undefined;
  const read = await inPage(last.id, mostText, (most) =>
    JSON.stringify({
      title: document.title.slice(0, 200),
      language: document.documentElement.lang,
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not marked.
      text: (document.body?.innerText ?? '').slice(0, most),
    }),
  );
  const page = JSON.parse(read || '{}') as Partial<PageText>;
  return page.text ? { title: page.title ?? '', language: page.language ?? '', text: page.text } : undefined;
}
