/**
 * Counts the changes that a reader has made to cards and notes of their own since the last backup, so that a reminder comes before
 * they are lost. Only the number is stored.
 */
import { browser } from 'wxt/browser';
import type { Locks, SettingsArea } from './settings-store.ts';

const key = 'changes-without-backup';
const lockName = 'sidelight.changes-without-backup';

/** Number of changes after which a reminder is due: more than an evening's corrections, less than one wants to write again. */
export const changesToRemind = 20;

/** @param locks so that two windows which count at once do not lose a change. */
export function createBackupReminder(
  area: SettingsArea = browser.storage.local,
  locks: Locks | undefined = globalThis.navigator?.locks,
) {
  const read = async (): Promise<number> => {
    const { [key]: count } = await area.get([key]);
    return Number.isSafeInteger(count) && Number(count) > 0 ? Number(count) : 0;
  };
  const exclusively = <T>(run: () => Promise<T>): Promise<T> =>
    locks ? locks.request(lockName, run) : run();
  return {
    /** Counts one change. A change that cannot be counted is not an error: what it is about is saved. */
    changed: (): Promise<void> =>
      exclusively(async () => area.set({ [key]: (await read()) + 1 })).catch(() => {}),
    /** Starts from nothing, after a backup. */
    backedUp: (): Promise<void> => exclusively(() => area.remove([key])).catch(() => {}),
    /** The number of changes, if a reminder is due; otherwise undefined. */
    async due(): Promise<number | undefined> {
      const count = await read();
      return count >= changesToRemind ? count : undefined;
    },
    /** Calls `listener` after each change of the number, from any context, until `signal` aborts. */
    watch(listener: () => void, signal: AbortSignal): void {
      const onChanged = (changes: Record<string, unknown>) => {
        if (key in changes) listener();
      };
      area.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), { once: true });
    },
  };
}
