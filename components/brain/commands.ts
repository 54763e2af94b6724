/** Handles the manifest's commands, except the one that opens the popup, which browsers handle themselves. */
import type { PageCalls } from '../messaging/protocol.ts';
import type { SettingsChange } from '../stores/settings-store.ts';

export interface CommandWorld {
  changeSettings(change: SettingsChange): Promise<unknown>;
  /** Asks the frames of a tab; rejects if no content script is there. */
  step(tabId: number, request: Parameters<PageCalls['step']>[0]): Promise<unknown>;
}

/** Runs a command in a tab. Rejects if the tab cannot do it. */
export async function runCommand(
  command: string,
  tabId: number | undefined,
  world: CommandWorld,
): Promise<void> {
  if (command === 'toggle-marks') await world.changeSettings(({ enabled }) => ({ enabled: !enabled }));
  else if (tabId !== undefined && /^(next|previous)-mention$/.test(command))
    await world.step(tabId, { back: command === 'previous-mention' });
}
