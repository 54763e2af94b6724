/** What the commands of the manifest do, beside the one that opens the popup, which browsers do themselves. */
import type { PageCalls } from '../messaging/protocol.ts';
import type { SettingsChange } from '../stores/settings-store.ts';

export interface CommandWorld {
  changeSettings(change: SettingsChange): Promise<unknown>;
  /** Asks the frames of a tab; rejects where nobody of ours is there. */
  step(tabId: number, request: Parameters<PageCalls['step']>[0]): Promise<unknown>;
}

/** Carries out a command that was given in a tab. Rejects where it cannot be done there. */
export async function runCommand(
  command: string,
  tabId: number | undefined,
  world: CommandWorld,
): Promise<void> {
  if (command === 'toggle-marks') await world.changeSettings(({ enabled }) => ({ enabled: !enabled }));
  else if (tabId !== undefined && /^(next|previous)-mention$/.test(command))
    await world.step(tabId, { back: command === 'previous-mention' });
}
