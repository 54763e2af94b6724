/**
 * Handles the manifest's commands, except the one that opens the popup, which browsers handle themselves, and the one that makes a
 * card of the selected text.
 */
import type { PageCalls } from '../messaging/protocol.ts';
import type { PanelPlace, PanelTask } from '../stores/panel-tasks-store.ts';
import type { SettingsChange } from '../stores/settings-store.ts';
import type { TabInWindow } from './page-menu.ts';

export interface CommandWorld {
  changeSettings(change: SettingsChange): Promise<unknown>;
  /** Asks the frames of a tab; rejects if no content script is there. */
  step(tabId: number, request: Parameters<PageCalls['step']>[0]): Promise<unknown>;
  /** Called in the same turn as the command, because browsers open a panel only then. */
  openPanel(task: PanelTask, place: PanelPlace): Promise<unknown>;
}

/** Runs a command in a tab. Rejects if the tab cannot do it. */
export async function runCommand(
  command: string,
  tab: TabInWindow | undefined,
  world: CommandWorld,
): Promise<void> {
  const tabId = tab?.id;
  if (command === 'open-panel') await world.openPanel({ what: 'list' }, { windowId: tab?.windowId, tabId });
  else if (command === 'toggle-marks') await world.changeSettings(({ enabled }) => ({ enabled: !enabled }));
  else if (tabId !== undefined && /^(next|previous)-mention$/.test(command))
    await world.step(tabId, { back: command === 'previous-mention' });
}
