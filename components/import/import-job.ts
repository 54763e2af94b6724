/** The work of the import worker: reads a file, determines what importing it would do, and saves it. */
import { savePacks } from '../backup/save-packs.ts';
import { bundledIds } from '../core/pack/bundled-ids.ts';
import { parseChoices } from '../core/pack/files/columns/parse-choices.ts';
import { tooLarge } from '../core/pack/files/read-pack.ts';
import type { Pack } from '../core/pack/model.ts';
import type { createImportChoices } from '../stores/import-choices-store.ts';
import type { OwnPacks } from '../stores/own-packs-store.ts';
import type { ImportChoices } from './import-state.ts';
import { prepareImport } from './prepare-import.ts';
import type { FromWorker, ImportSource, ToWorker } from './worker-messages.ts';

/** What a job needs from its environment. */
export interface ImportWorld {
  own: OwnPacks;
  remembered: ReturnType<typeof createImportChoices>;
  /** Sends a message to the page. */
  post(message: FromWorker): void;
  /** The available space, in bytes. */
  estimate(): Promise<{ quota?: number; usage?: number }>;
}

/** Handles the messages of the options page one after the other. Never throws: failures are reported to the page. */
export function createImportJob({ own, remembered, post, estimate }: ImportWorld) {
  /** The file, and the latest result of reading it. */
  let file: ImportSource & { name: string; bytes: Uint8Array } = { name: '', bytes: new Uint8Array() };
  /** Counts the readings, so that only the latest one is reported. */
  let latest = 0;
  let ready: { pack: Pack; choices: ImportChoices; columns: string[] } | undefined;

  const stored = async (id: string) =>
    (await own.list()).some((pack) => pack.id === id) ? own.read(id) : undefined;

  async function read(chosen: File, source: ImportSource = {}): Promise<void> {
    const large = tooLarge(chosen.size);
    if (large !== undefined) return post({ is: 'refused', problems: [{ message: large }], more: 0 });
    const report = (share: number) => post({ is: 'working', doing: 'reading', share });
    file = { ...source, name: chosen.name, bytes: await bytesOf(chosen, report) };
    await prepare();
  }

  /** Reads the file with the current choices; the first time, with those made for a similar sheet earlier. */
  async function prepare(choices?: ImportChoices): Promise<void> {
    ready = undefined;
    const mine = ++latest;
    post({ is: 'working', doing: 'checking' });
    const { address, newerOf, taken = [], page } = file;
    const now: ImportChoices = choices ?? {
      table: {},
      target: newerOf === undefined ? { into: 'new' } : { into: 'replace', id: newerOf },
    };
    const prepared = await prepareImport(file.name, file.bytes, [...bundledIds, ...taken], stored, {
      list: () => own.list(),
      choices: now,
      page,
      mayReplace: async (id) => address === undefined || (await remembered.addresses()).get(id) === address,
    });
    const { table } = (prepared.ok ? prepared.summary.reading : prepared.reading) ?? {};
    const columns = table?.columns.map(({ key }) => key) ?? [];
    const before = choices || columns.length === 0 ? undefined : await remembered.find(columns);
    // The choices have changed in the meantime.
    if (mine !== latest) return;
    if (before !== undefined) return prepare({ ...now, table: parseChoices(before) });
    if (!prepared.ok) return post({ ...prepared, is: 'refused' });
    ready = { pack: prepared.pack, choices: now, columns };
    post({ is: 'ready', summary: prepared.summary });
  }

  async function save(): Promise<void> {
    if (!ready) throw new Error('No file has been read');
    const { pack, choices, columns } = ready;
    await savePacks(own, [pack], { progress: (share) => post({ is: 'working', doing: 'saving', share }) });
    if (Object.keys(choices.table).length > 0) await remembered.remember(columns, choices.table);
    // If cards were only added to a pack, the page is not the pack's source.
    if (choices.target.into !== 'add') await remembered.setAddress(pack.id, file.address);
    post({ is: 'saved' });
  }

  return async (message: ToWorker): Promise<void> => {
    try {
      if ('file' in message) await read(message.file, message.source);
      else if ('choices' in message) await prepare(message.choices);
      else await save();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'StorageFull')
        return post({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
      const { quota = 0, usage = 0 } = await estimate().catch(() => ({}) as StorageEstimate);
      post({ is: 'failed', needs: file.bytes.length, free: Math.max(0, quota - usage) });
    }
  };
}

/** @param report is called with the share that has been read, from 0 to 1. */
async function bytesOf(chosen: File, report: (share: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(chosen.size);
  let at = 0;
  const reader = chosen.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > bytes.length) throw new Error('The file grew while it was read');
    bytes.set(part.value, at);
    at += part.value.length;
    report(at / bytes.length);
  }
  if (at < bytes.length) throw new Error('The file shrank while it was read');
  return bytes;
}
