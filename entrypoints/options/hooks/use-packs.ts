/** The packs on the options page, and the actions on them. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveExport } from '../../../components/backup/save-export.ts';
import { bundledIds } from '../../../components/core/pack/bundled-ids.ts';
import { createImport } from '../../../components/import/create-import.ts';
import type { ImportState } from '../../../components/import/import-state.ts';
import { callBackground } from '../../../components/messaging/own-page-messenger.ts';
import { createImportChoices } from '../../../components/stores/import-choices-store.ts';
import { createOwnPacks } from '../../../components/stores/own-packs-store.ts';
import { announcePacks, watchPacks } from '../../../components/stores/pack-changes-store.ts';
import { packRows } from '../../../components/views/options/props/pack-rows.ts';
import type { PackRow, PacksProps } from '../../../components/views/options/props/packs-props.ts';
import { carriedPack, takeReviewedTab } from '../../shared/carried-pack.ts';

/** Removed packs are kept while a page with an undo button may be open; a day is longer than that. */
const keptRemoved = 24 * 60 * 60 * 1_000;

/** @param failed is called with the error if something fails. */
export function usePacks(failed: (error: unknown) => void): PacksProps {
  const [rows, setRows] = useState<readonly PackRow[]>([]);
  const [problem, setProblem] = useState<string>();
  const [importing, setImporting] = useState<ImportState>();
  const [removed, setRemoved] = useState<PackRow>();
  const [leftOut, setLeftOut] = useState<PacksProps['leftOut']>();
  const own = useMemo(() => createOwnPacks(), []);

  const load = async () => {
    const [{ packs, problem: loadProblem }, stored, addresses] = await Promise.all([
      callBackground('listPacks', { check: true }),
      own.list().catch(() => []),
      createImportChoices().addresses(),
    ]);
    setRows(packRows(packs, stored, bundledIds, addresses));
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
    const tab = takeReviewedTab();
    if (tab !== undefined)
      carriedPack(tab)
        .then(({ file, address }) => tasks.read(file, address))
        .catch(failed);
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
    leftOut,
    on: {
      choose: (file) => tasks.read(file),
      decide: tasks.decide,
      save: tasks.save,
      cancel: tasks.cancel,
      remove: (row) =>
        doing(async () => {
          await own.remove(row.id);
          await createImportChoices().setAddress(row.id, undefined);
          setRemoved(row);
        }),
      restore: (row) =>
        doing(async () => {
          await own.restore(row.id);
          setRemoved(undefined);
        }),
      lookForNewer: ({ address }) => browser.tabs.create({ url: address }).catch(failed),
      exportPack: ({ id }, form) =>
        own
          .read(id)
          .then((content) => saveExport(id, content, form))
          .then(setLeftOut)
          .catch(failed),
    },
  };
}
