import { useEffect, useState } from 'preact/hooks';
import { createBackupReminder } from '../../stores/backup-reminder-store.ts';

/** The number of changes since the last backup, if the reader should be reminded to make one. */
export function useBackupReminder(): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const reminder = createBackupReminder();
    const closing = new AbortController();
    const look = () => void reminder.due().then(setCount, () => {});
    reminder.watch(look, closing.signal);
    look();
    return () => closing.abort();
  }, []);
  return count;
}
