import { describe, expect, it, vi } from 'vitest';
import { changesToRemind, createBackupReminder } from '../../components/stores/backup-reminder-store.ts';
import { memoryArea, memoryLocks } from './memory-area.ts';

describe('the reminder to make a backup', () => {
  it('is due after twenty changes, however many windows make them at once, and not after a backup', async () => {
    const { area } = memoryArea();
    const locks = memoryLocks();
    const windows = [createBackupReminder(area, locks), createBackupReminder(area, locks)];
    const [one, other] = windows;
    if (!one || !other) throw new Error('There are two windows.');
    for (let change = 1; change < changesToRemind; change++) await windows[change % 2]?.changed();
    expect(await one.due()).toBeUndefined();
    await Promise.all([one.changed(), other.changed(), one.changed()]);
    expect(await other.due()).toBe(22);
    await one.backedUp();
    expect(await other.due()).toBeUndefined();
  });

  it('notifies open panels until they close', async () => {
    const { area, listeners } = memoryArea();
    const reminder = createBackupReminder(area, memoryLocks());
    const closing = new AbortController();
    const listener = vi.fn();
    reminder.watch(listener, closing.signal);
    await reminder.changed();
    await area.set({ other: 1 });
    expect(listener).toHaveBeenCalledTimes(1);
    closing.abort();
    expect(listeners.size).toBe(0);
  });

  it.each([['text'], [-3], [null], [1.5]])('starts from nothing if %j is stored', async (stored) => {
    const { area, content } = memoryArea({ 'changes-without-backup': stored });
    await createBackupReminder(area, memoryLocks()).changed();
    expect(content['changes-without-backup']).toBe(1);
  });

  it('never lets a change fail because it cannot be counted', async () => {
    const { area, failing } = memoryArea();
    failing.set('set', 'QuotaExceededError');
    failing.set('remove', 'QuotaExceededError');
    const reminder = createBackupReminder(area, memoryLocks());
    await expect(reminder.changed()).resolves.toBeUndefined();
    await expect(reminder.backedUp()).resolves.toBeUndefined();
  });
});
