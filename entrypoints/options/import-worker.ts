/**
 * Reads, checks and saves a pack in a worker, so that the page stays responsive however large the file is. To cancel,
 * the page terminates the worker; the database undoes an unfinished save.
 */

import { createImportJob } from '../../components/import/import-job.ts';
import type { FromWorker, ToWorker } from '../../components/import/worker-messages.ts';
import { createImportChoices } from '../../components/stores/import-choices-store.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

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
