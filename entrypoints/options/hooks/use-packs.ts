/** The packs on the options page, and the actions on them. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { saveFile } from '../../../components/backup/save-file.ts';
import { bundledIds } from '../../../components/core/pack/bundled-ids.ts';
import { writeJson } from '../../../components/core/pack/files/write-json.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { createImport } from '../../../components/import/create-import.ts';
import type { ImportState } from '../../../components/import/import-state.ts';
import { callBackground } from '../../../components/messaging/own-page-messenger.ts';
import { createOwnPacks } from '../../../components/stores/own-packs-store.ts';
import { announcePacks, watchPacks } from '../../../components/stores/pack-changes-store.ts';
import { packRows } from '../../../components/views/options/props/pack-rows.ts';
import type { PackRow, PacksProps } from '../../../components/views/options/props/packs-props.ts';

/** Removed packs are kept while a page with an undo button may be open; a day is longer than that. */
const keptRemoved = 24 * 60 * 60 * 1_000;

/** @param failed is called with the error if something fails. */
export function usePacks(failed: (error: unknown) => void): PacksProps {
  const [rows, setRows] = useState<readonly PackRow[]>([]);
  const [problem, setProblem] = useState<string>();
  const [importing, setImporting] = useState<ImportState>();
  const [removed, setRemoved] = useState<PackRow>();
  const own = useMemo(() => createOwnPacks(), []);

  const load = async () => {
    const [{ packs, problem: loadProblem }, stored] = await Promise.all([
      callBackground('listPacks', { check: true }),
      own.list().catch(() => []),
    ]);
    setRows(packRows(packs, stored, bundledIds));
    setProblem(loadProblem);
  };
  const changed = () => announcePacks().catch(failed);
  const tasks = useMemo(() => createImport(setImporting, changed), []);

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const closing = new AbortController();
    const reload = () => load().catch((error: unknown) => setProblem(String(error)));
    watchPacks(reload, closing.signal);
    reload();
    own.purge(Date.now() - keptRemoved).catch(() => {});
    closing.signal.addEventListener('abort', tasks.cancel);
    return () => closing.abort();
  }, []);

  const doing = (task: () => Promise<unknown>) => task().then(changed).catch(failed);
  return {
    rows,
    problem,
    importing,
    removed,
    on: {
      choose: tasks.read,
      save: tasks.save,
      cancel: tasks.cancel,
      remove: (row) =>
        doing(async () => {
          await own.remove(row.id);
          setRemoved(row);
        }),
      restore: (row) =>
        doing(async () => {
          await own.restore(row.id);
          setRemoved(undefined);
        }),
      exportPack: ({ id }) =>
        own
          .read(id)
          .then((content) => {
            const parsed = parsePack(content);
            // A pack that no longer parses still belongs to the user, so it is exported as it is.
            saveFile(`${id}.json`, parsed.ok ? writeJson(parsed.pack) : JSON.stringify(content, null, 2));
          })
          .catch(failed),
    },
  };
}
