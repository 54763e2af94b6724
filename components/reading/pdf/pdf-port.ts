/** The worker that reads PDFs, started before the rest of what reads them is loaded: it takes the longest to start. */
import { ReadingProblem } from '../document/readable-document.ts';

/** The part of a `Worker` that is used. */
export type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'>;

export interface PdfPort {
  port: Port;
  /** Rejects when the worker fails, is ended, or the signal aborts; pdf.js would wait for ever. */
  ended: Promise<never>;
  /** Ends the worker. */
  end(): void;
}

/** @param signal ends the worker, whatever it is doing. */
export function startPort(
  signal: AbortSignal,
  make: () => Port = () => new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }),
): PdfPort {
  signal.throwIfAborted();
  const port = make();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  ended.catch(() => port.terminate());
  port.addEventListener('error', ({ message }) =>
    reject(new ReadingProblem('broken', message || 'the PDF reader could not be started')),
  );
  signal.addEventListener('abort', () => reject(signal.reason));
  return { port, ended, end: () => reject(new ReadingProblem('broken', 'closed')) };
}
