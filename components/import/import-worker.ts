/**
 * Reads, checks and saves a pack in a worker, so that the page stays responsive however large the file is. To cancel,
 * the page terminates the worker; the database undoes an unfinished save.
 */

import { createImportChoices } from '../stores/import-choices-store.ts';
import { createOwnPacks } from '../stores/own-packs-store.ts';
import { createImportJob } from './import-job.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The worker's global scope, as far as it is used here. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

const take = createImportJob({
  own: createOwnPacks(),
  remembered: createImportChoices(),
  post: (message) => scope.postMessage(message),
  estimate: () => navigator.storage.estimate(),
});
scope.onmessage = ({ data }) => void take(data);
