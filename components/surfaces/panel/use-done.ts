/** What was just done to cards, with its undo, and what failed. */
import { useState } from 'preact/hooks';
import { storageError } from '../../strings/storage-error.ts';
import type { Strings } from '../../strings/strings.ts';
import type { DoneNotice } from '../../views/card-form/form-props.ts';

export function useDone(strings: Strings) {
  const [done, setDone] = useState<DoneNotice & { undo: () => void }>();
  const [failed, setFailed] = useState<string>();
  /** Why something could not be stored, as text for the reader. */
  const explain = (error: unknown): string => storageError(error, strings);
  return {
    done,
    failed,
    explain,
    setFailed,
    fail: (error: unknown) => setFailed(explain(error)),
    /** @param undo reverts it; if that fails, the error is shown. */
    tell(notice: DoneNotice, undo: () => Promise<unknown>): void {
      setFailed(undefined);
      const takeBack = () =>
        void undo().then(
          () => setDone(undefined),
          (error) => setFailed(explain(error)),
        );
      setDone({ ...notice, undo: takeBack });
    },
    clear: () => setDone(undefined),
  };
}
