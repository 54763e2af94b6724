import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostOf } from '../../core/settings/site-rules.ts';
import { callPage } from '../../messaging/messenger.ts';
import { parseRosterReport } from '../../messaging/reports.ts';
import { callReading } from './call-reading.ts';
import { addUpRosters, type FrameReport, type PageRoster } from './sum-rosters.ts';

export interface Page {
  /** Undefined until known. */
  tabId: number | undefined;
  /** Undefined until known. */
  windowId: number | undefined;
  /** As given by `hostOf`; '' for pages without one. */
  host: string;
  /** The private window that it is in, about which nothing may be stored; undefined in an ordinary window. */
  privateWindow: number | undefined;
  /** Whether it is our own reading page, to which no site rules apply. */
  isReading: boolean;
  roster: PageRoster;
  /** Changes with each document that the tab has shown. */
  visit: number;
}

/** How often a loaded page without a script of ours is asked again, and how long after, in ms. */
const mostAttempts = 5;
const betweenAttempts = 500;
/** Schemes that extensions may read. */
const readable = /^(https?|file):/i;
const unknown: PageRoster = { state: 'loading', partial: true, away: false, entries: [] };

/**
 * The page in a tab, or in this window's active tab: asks its frames for their rosters, and listens while the popup or
 * story is open.
 */
export function usePage(ofTab?: number): Page {
  const [tab, setTab] = useState<
    Pick<Page, 'privateWindow' | 'windowId'> & { id: number | undefined; url: string }
  >();
  const [roster, setRoster] = useState(unknown);
  const [visit, setVisit] = useState(0);
  const [isReading, setReading] = useState(false);

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const reports = new Map<number, FrameReport>();
    // Reports of the previous tab do not apply to this one.
    setRoster(unknown);
    setReading(false);
    let tabId: number | undefined;
    let hasEnded = false;
    let attempts = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMessage = (message: unknown, sender: { tab?: { id?: number | undefined }; frameId?: number }) => {
      const report = parseRosterReport(message);
      if (!report || tabId === undefined || sender.tab?.id !== tabId) return undefined;
      reports.set(sender.frameId ?? 0, report);
      setRoster(addUpRosters(reports));
      return undefined;
    };
    const start = async () => {
      // The tab may have been closed.
      const active = await (ofTab === undefined
        ? browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab)
        : browser.tabs.get(ofTab).catch(() => undefined));
      tabId = active?.id;
      const url = active?.url ?? '';
      const windowId = active?.windowId;
      setTab({ id: tabId, url, windowId, privateWindow: active?.incognito ? windowId : undefined });
      // Browsers do not always reveal the URL of our own pages, and scripts of ours also run in frames of other pages.
      const own =
        tabId !== undefined &&
        !readable.test(url) &&
        (await callReading(tabId)('isReading').catch(() => undefined)) !== undefined;
      if (hasEnded) return;
      setReading(own);
      if (tabId === undefined || (!own && !readable.test(url))) {
        // A hidden URL may be that of any page.
        const withheld = url === '' && !(await browser.permissions.contains({ origins: ['<all_urls>'] }));
        return setRoster({ ...unknown, state: withheld ? 'withheld' : 'unreadable' });
      }
      try {
        await callPage(tabId)('reportRoster');
      } catch {
        // A page that is still loading has no script of ours yet, and one that has just loaded may have none either.
        if (reports.size > 0 || active?.status !== 'complete' || hasEnded) return;
        setRoster({ ...unknown, state: 'unreached', partial: false });
        if (attempts++ < mostAttempts) timer = setTimeout(start, betweenAttempts);
      }
    };
    const onUpdated = (id: number, { status }: { status?: string | undefined }) => {
      if (id !== tabId || status !== 'complete') return;
      setVisit((count) => count + 1);
      // Frames of the previous page would never withdraw their reports.
      reports.clear();
      attempts = 0;
      clearTimeout(timer);
      start();
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.tabs.onUpdated.addListener(onUpdated);
    start();
    return () => {
      hasEnded = true;
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [ofTab]);

  return {
    tabId: tab?.id,
    windowId: tab?.windowId,
    host: tab && readable.test(tab.url) ? hostOf(tab.url) : '',
    privateWindow: tab?.privateWindow,
    isReading,
    roster,
    visit,
  };
}
