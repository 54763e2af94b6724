import { browser } from 'wxt/browser';
import { leaveTask, type PanelTask } from '../../components/stores/panel-tasks-store.ts';

/** What the browsers have of a panel beside the page; the polyfill has types for neither. */
interface Panels {
  /** Chromium. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox, where it opens in the window that the reader is in. */
  sidebarAction?: { open(): Promise<void> };
}

/** The window and the tab that a panel is opened for. */
export interface PanelPlace {
  windowId: number | undefined;
  tabId: number | undefined;
}

/**
 * Shows something in the side panel; where the browser has none, or does not let us open it now, in a tab. To be called in the
 * same turn as what the reader did, since browsers open a panel for nothing else.
 */
export async function openPanel(
  task: PanelTask | Promise<PanelTask>,
  { windowId, tabId }: PanelPlace,
): Promise<void> {
  const opening = openIn(windowId);
  const here = windowId ?? (await browser.tabs.getCurrent())?.windowId ?? 0;
  await leaveTask(here, await task);
  await opening.catch(() =>
    browser.tabs.create({
      url: `${location.origin}/sidepanel.html${tabId === undefined ? '' : `?tab=${tabId}`}`,
    }),
  );
}

async function openIn(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no side panel');
}
