/** What reads PDFs, in this process: unit tests have no workers. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** What the worker's script adds to the globals. */
interface PdfWorker {
  pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: MessagePort): void } };
}

/** A port like that of a worker. */
export function localPort() {
  const { port1, port2 } = new MessageChannel();
  (globalThis as unknown as PdfWorker).pdfjsWorker.WorkerMessageHandler.initializeFromPort(port2);
  port1.start();
  port2.start();
  return Object.assign(port1, {
    terminate: () => {
      port1.close();
      port2.close();
    },
  });
}
