/**
 * Reads, checks and saves a pack in a worker, so that the page stays responsive however large the file is. To cancel,
 * the page terminates the worker; the database undoes an unfinished save.
 */

import { savePacks } from '../../components/backup/save-packs.ts';
import { bundledIds } from '../../components/core/pack/bundled-ids.ts';
import { tooLarge } from '../../components/core/pack/files/read-pack.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { prepareImport } from '../../components/import/prepare-import.ts';
import type { FromWorker, ToWorker } from '../../components/import/worker-messages.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

/** The worker's global scope, as far as it is used here. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

const own = createOwnPacks();
let ready: Pack | undefined;
/** Size of the file that was read, in bytes. */
let size = 0;

scope.onmessage = ({ data }) => {
  const done = 'file' in data ? read(data.file) : save();
  done.catch(async (error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'StorageFull')
      return scope.postMessage({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    const { quota = 0, usage = 0 } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
    scope.postMessage({ is: 'failed', needs: size, free: Math.max(0, quota - usage) });
  });
};

async function read(file: File): Promise<void> {
  const large = tooLarge(file.size);
  if (large !== undefined)
    return scope.postMessage({ is: 'refused', problems: [{ message: large }], more: 0 });
  size = file.size;
  const bytes = await bytesOf(file);
  scope.postMessage({ is: 'working', doing: 'checking' });
  const prepared = await prepareImport(file.name, bytes, bundledIds, async (id) => {
    return (await own.list()).some((pack) => pack.id === id) ? own.read(id) : undefined;
  });
  if (!prepared.ok)
    return scope.postMessage({ is: 'refused', problems: prepared.problems, more: prepared.more });
  ready = prepared.pack;
  scope.postMessage({ is: 'ready', summary: prepared.summary });
}

async function bytesOf(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > bytes.length) throw new Error('The file grew while it was read');
    bytes.set(part.value, at);
    at += part.value.length;
    scope.postMessage({ is: 'working', doing: 'reading', share: at / bytes.length });
  }
  if (at < bytes.length) throw new Error('The file shrank while it was read');
  return bytes;
}

async function save(): Promise<void> {
  if (!ready) throw new Error('No file has been read');
  await savePacks(own, [ready], {
    progress: (share) => scope.postMessage({ is: 'working', doing: 'saving', share }),
  });
  scope.postMessage({ is: 'saved' });
}
