/** Runs one import at a time in a worker and reports its progress. */
import type { ImportChoices, ImportFailure, ImportState } from './import-state.ts';
import type { FromWorker, ImportSource, ToWorker } from './worker-messages.ts';

/** The part of a worker that an import needs. */
export interface ImportWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

const startWorker = (): ImportWorker =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }) as ImportWorker;

/**
 * @param report is called at each step, with undefined when the import is over.
 * @param saved is called after a pack was saved, before the last `report`.
 */
export function createImport(
  report: (state: ImportState | undefined) => void,
  saved: (id: string) => void,
  start: () => ImportWorker = startWorker,
) {
  let worker: ImportWorker | undefined;
  let id = '';
  let shown: Extract<ImportState, { step: 'ready' }> | undefined;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
    shown = undefined;
  };
  return {
    /** Reads a file and replaces any previous one; changes nothing yet. */
    read(file: File, source?: ImportSource): void {
      stop();
      const current = start();
      worker = current;
      const fail = (failure: ImportFailure) => {
        stop();
        report({ step: 'failed', file: file.name, ...failure });
      };
      current.onmessage = ({ data }) => {
        if (worker !== current) return;
        switch (data.is) {
          case 'working':
            // Keeps the choices visible while the file is read again.
            if (shown && data.doing !== 'saving') return report({ ...shown, busy: true });
            return report({ ...data, step: 'working', file: file.name });
          case 'ready':
            id = data.summary.id;
            shown = { step: 'ready', file: file.name, summary: data.summary };
            return report(shown);
          case 'refused': {
            const { problems, more, reading } = data;
            shown = undefined;
            // Choices can change as long as the worker has the file.
            if (!reading?.table) stop();
            return report({ step: 'refused', file: file.name, problems, more, reading });
          }
          case 'failed':
            return fail('why' in data ? { why: data.why } : { needs: data.needs, free: data.free });
          case 'saved':
            stop();
            saved(id);
            return report(undefined);
        }
      };
      // Most likely out of memory.
      current.onerror = ({ message }) => fail({ why: message ?? '' });
      report({ step: 'working', file: file.name, doing: 'reading', share: 0 });
      current.postMessage({ file, ...(source && { source }) });
    },
    /** Reads the same file again with other choices; changes nothing yet. */
    decide(choices: ImportChoices): void {
      worker?.postMessage({ choices });
    },
    /** Reports why there is nothing to read. */
    fail(file: string, why: string): void {
      stop();
      report({ step: 'failed', file, why });
    },
    /** Stops if the cards would be added to this pack, which was just removed: a review must not restore it. */
    removed(pack: string): void {
      if (id !== pack || !worker) return;
      stop();
      report(undefined);
    },
    /** Saves the pack that was read. */
    save(): void {
      worker?.postMessage({ save: true });
    },
    /** Stops and leaves everything unchanged. */
    cancel(): void {
      stop();
      report(undefined);
    },
  };
}
