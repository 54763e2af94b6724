/** One import at a time: hands a file to a worker and tells how it goes. */
import type { ImportFailure, ImportState } from './import-state.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The part of a worker that an import needs. */
export interface ImportWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

const startWorker = (): ImportWorker =>
  new Worker(new URL('../../entrypoints/options/import-worker.ts', import.meta.url), {
    type: 'module',
  }) as ImportWorker;

/**
 * @param tell is called at each step, with undefined when the import is over.
 * @param saved is called when a pack was saved, before the last `tell`.
 */
export function createImport(
  tell: (state: ImportState | undefined) => void,
  saved: (id: string) => void,
  start: () => ImportWorker = startWorker,
) {
  let worker: ImportWorker | undefined;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    /** Reads a file, in place of the one before; changes nothing yet. */
    read(file: File): void {
      stop();
      const mine = start();
      worker = mine;
      let id = '';
      const fail = (failure: ImportFailure) => {
        stop();
        tell({ step: 'failed', file: file.name, ...failure });
      };
      mine.onmessage = ({ data }) => {
        if (worker !== mine) return;
        switch (data.is) {
          case 'working':
            return tell({ ...data, step: 'working', file: file.name });
          case 'ready':
            id = data.summary.id;
            return tell({ step: 'ready', file: file.name, summary: data.summary });
          case 'refused':
            stop();
            return tell({ step: 'refused', file: file.name, problems: data.problems, more: data.more });
          case 'failed':
            return fail('why' in data ? { why: data.why } : { needs: data.needs, free: data.free });
          case 'saved':
            stop();
            saved(id);
            return tell(undefined);
        }
      };
      // Out of memory, most likely.
      mine.onerror = ({ message }) => fail({ why: message ?? '' });
      tell({ step: 'working', file: file.name, doing: 'reading', share: 0 });
      mine.postMessage({ file });
    },
    /** Saves what was read. */
    save(): void {
      worker?.postMessage({ save: true });
    },
    /** Stops, and leaves everything as it was. */
    cancel(): void {
      stop();
      tell(undefined);
    },
  };
}
