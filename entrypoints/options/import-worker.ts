/**
 * Reads, checks and saves a pack in a worker, so that the page stays responsive however large the file is. To cancel,
 * the page terminates the worker; the database undoes an unfinished save.
 */

import { savePacks } from '../../components/backup/save-packs.ts';
import { bundledIds } from '../../components/core/pack/bundled-ids.ts';
import { parseChoices } from '../../components/core/pack/files/columns/parse-choices.ts';
import { tooLarge } from '../../components/core/pack/files/read-pack.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import type { ImportChoices } from '../../components/import/import-state.ts';
import { prepareImport } from '../../components/import/prepare-import.ts';
import type { FromWorker, ToWorker } from '../../components/import/worker-messages.ts';
import { createImportChoices } from '../../components/stores/import-choices-store.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

/** The worker's global scope, as far as it is used here. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

const own = createOwnPacks();
const remembered = createImportChoices();
/** The file, and what was last made of it. */
let file: { name: string; bytes: Uint8Array; address?: string | undefined } = {
  name: '',
  bytes: new Uint8Array(),
};
/** Counts the readings, so that only the last one answers. */
let latest = 0;
let ready: { pack: Pack; choices: ImportChoices; columns: string[] } | undefined;

scope.onmessage = ({ data }) => {
  const done =
    'file' in data ? read(data.file, data.address) : 'choices' in data ? prepare(data.choices) : save();
  done.catch(async (error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'StorageFull')
      return scope.postMessage({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    const { quota = 0, usage = 0 } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
    scope.postMessage({ is: 'failed', needs: file.bytes.length, free: Math.max(0, quota - usage) });
  });
};

async function read(chosen: File, address?: string): Promise<void> {
  const large = tooLarge(chosen.size);
  if (large !== undefined)
    return scope.postMessage({ is: 'refused', problems: [{ message: large }], more: 0 });
  file = { name: chosen.name, bytes: await bytesOf(chosen), address };
  await prepare();
}

/** Reads the file by what is chosen; at first, by what was chosen for a sheet like it. */
async function prepare(choices?: ImportChoices): Promise<void> {
  ready = undefined;
  const mine = ++latest;
  scope.postMessage({ is: 'working', doing: 'checking' });
  const now = choices ?? { table: {}, target: { into: 'new' } };
  const list = () => own.list();
  const stored = async (id: string) =>
    (await list()).some((pack) => pack.id === id) ? own.read(id) : undefined;
  const prepared = await prepareImport(file.name, file.bytes, bundledIds, stored, {
    list,
    choices: now,
    mayReplace: async (id) =>
      file.address === undefined || (await remembered.addresses()).get(id) === file.address,
  });
  const { table } = (prepared.ok ? prepared.summary.reading : prepared.reading) ?? {};
  const columns = table?.columns.map(({ key }) => key) ?? [];
  const before = choices || columns.length === 0 ? undefined : await remembered.find(columns);
  // Something else was chosen meanwhile.
  if (mine !== latest) return;
  if (before !== undefined) return prepare({ ...now, table: parseChoices(before) });
  if (!prepared.ok) return scope.postMessage({ ...prepared, is: 'refused' });
  ready = { pack: prepared.pack, choices: now, columns };
  scope.postMessage({ is: 'ready', summary: prepared.summary });
}

async function bytesOf(chosen: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(chosen.size);
  let at = 0;
  const reader = chosen.stream().getReader();
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
  const { pack, choices, columns } = ready;
  await savePacks(own, [pack], {
    progress: (share) => scope.postMessage({ is: 'working', doing: 'saving', share }),
  });
  if (Object.keys(choices.table).length > 0) await remembered.remember(columns, choices.table);
  // Cards that were added do not make the page the source of the pack.
  if (choices.target.into !== 'add') await remembered.setAddress(pack.id, file.address);
  scope.postMessage({ is: 'saved' });
}
