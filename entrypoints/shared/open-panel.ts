import { browser } from 'wxt/browser';
import { leaveTask, type PanelPlace, type PanelTask } from '../../components/stores/panel-tasks-store.ts';

/** What the browsers have of a panel beside the page; the polyfill has types for neither. */
interface Panels {
  /** Chromium. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox, where it opens in the window that the reader is in. */
  sidebarAction?: { open(): Promise<void>; isOpen(where: { windowId?: number }): Promise<boolean> };
  runtime: {
    getContexts?(filter: { contextTypes: string[]; windowIds: number[] }): Promise<unknown[]>;
  };
}

const panels = browser as unknown as Panels;

/**
 * Shows something in the side panel; where the browser has none, or does not let us open it now, in a tab. To be called in the
 * same turn as what the reader did, since browsers open a panel for nothing else.
 * @param must false where nothing is to happen unless the panel is open or opens.
 * @returns whether it is shown.
 */
export async function openPanel(
  task: PanelTask | Promise<PanelTask>,
  { windowId, tabId }: PanelPlace,
  must = true,
): Promise<boolean> {
  const opening = openIn(windowId).then(
    () => true,
    () => isOpenIn(windowId),
  );
  const here = windowId ?? (await browser.tabs.getCurrent())?.windowId ?? 0;
  const shown = await task;
  const isOpen = await opening;
  if (!isOpen && !must) return false;
  await leaveTask(here, shown);
  if (!isOpen)
    await browser.tabs.create({
      url: `${location.origin}/sidepanel.html${tabId === undefined ? '' : `?tab=${tabId}`}`,
    });
  return true;
}

async function openIn(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = panels;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no side panel');
}

/** Whether the panel is open already; then a task reaches it without opening it. */
async function isOpenIn(windowId: number | undefined): Promise<boolean> {
  const { sidebarAction, runtime } = panels;
  if (sidebarAction)
    return sidebarAction.isOpen(windowId === undefined ? {} : { windowId }).catch(() => false);
  if (windowId === undefined) return false;
  const filter = { contextTypes: ['SIDE_PANEL'], windowIds: [windowId] };
  return ((await runtime.getContexts?.(filter).catch(() => [])) ?? []).length > 0;
}
