import { browser } from 'wxt/browser';
import { panelAddress } from '../messaging/own-addresses.ts';
import { leaveTask, type PanelPlace, type PanelTask } from '../stores/panel-tasks-store.ts';

/** The browsers' APIs for a panel beside the page; the polyfill has types for neither. */
interface Panels {
  /** Chromium. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox, where it opens in the current window. */
  sidebarAction?: { open(): Promise<void>; isOpen(where: { windowId?: number }): Promise<boolean> };
  runtime: {
    getContexts?(filter: { contextTypes: string[]; windowIds: number[] }): Promise<unknown[]>;
  };
}

const panels = browser as unknown as Panels;

/**
 * Shows something in the side panel or, if the browser has none or does not allow it to open now, in a tab. Call it in the same
 * turn as the user's action, because browsers open a panel only then.
 * @param must false to do nothing unless the panel is open or opens.
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
      url: panelAddress(tabId),
    });
  return true;
}

async function openIn(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = panels;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no side panel');
}

/** Whether the panel is already open, so that it receives a task without being opened. */
async function isOpenIn(windowId: number | undefined): Promise<boolean> {
  const { sidebarAction, runtime } = panels;
  if (sidebarAction)
    return sidebarAction.isOpen(windowId === undefined ? {} : { windowId }).catch(() => false);
  if (windowId === undefined) return false;
  const filter = { contextTypes: ['SIDE_PANEL'], windowIds: [windowId] };
  return ((await runtime.getContexts?.(filter).catch(() => [])) ?? []).length > 0;
}
