import { browser } from 'wxt/browser';
import type { Article } from '../../core/draft/article/article.ts';
import { parseDocument } from '../../core/draft/article/collected-document.ts';
import { parseCollected } from '../../core/draft/article/collected-page.ts';
import { articleOfPage } from '../../page/read/article-of-page.ts';
import { collectArticle } from '../../page/read/collect-article.ts';
import { callReading } from '../page/call-reading.ts';
import { inPage } from '../page/in-page.ts';

/** The most text that is taken from a page, in UTF-16 units: a long book. */
const mostText = 5_000_000;

/** Longest wait for the text of a document in ms: all pages of a long PDF are read for it. */
const patience = 120_000;

export type ReadTab =
  | { ok: true; article: Article; isPart: boolean }
  | { ok: false; why: 'noTab' | 'unreadable' | 'private' | 'empty' };

/** The article in a tab. Nothing of a private window is read, since a draft is stored. */
export async function readTab(tabId: number, everything: boolean): Promise<ReadTab> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { ok: false, why: 'noTab' };
  if (tab.incognito) return { ok: false, why: 'private' };
  if (!/^(?:https?|file):/.test(tab.url ?? '')) {
    const answer = await callReading(tabId, patience)('readDocument', { everything }).catch(() => undefined);
    const document = parseDocument(answer, mostText);
    if (document)
      return document.article
        ? { ok: true, article: document.article, isPart: document.isPart }
        : { ok: false, why: 'empty' };
  }
  const page = parseCollected(await inPage(tabId, mostText, collectArticle));
  if (!page) return { ok: false, why: 'unreadable' };
  const read = articleOfPage(page, everything);
  return read ? { ok: true, ...read } : { ok: false, why: 'empty' };
}
