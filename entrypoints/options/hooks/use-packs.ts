/** The packs on the options page, and the actions on them. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { saveExport } from '../../../components/backup/save-export.ts';
import { bundledIds } from '../../../components/core/pack/bundled-ids.ts';
import { createImport } from '../../../components/import/create-import.ts';
import type { ImportState } from '../../../components/import/import-state.ts';
import type { ImportSource } from '../../../components/import/worker-messages.ts';
import { callBackground } from '../../../components/messaging/own-page-messenger.ts';
import { createImportChoices } from '../../../components/stores/import-choices-store.ts';
import { createNotes } from '../../../components/stores/notes-store.ts';
import { createOwnPacks } from '../../../components/stores/own-packs-store.ts';
import { announcePacks, watchPacks } from '../../../components/stores/pack-changes-store.ts';
import { policy } from '../../../components/stores/policy-store.ts';
import type { Strings } from '../../../components/strings/strings.ts';
import {
  type CarriedPack,
  carriedPack,
  packAt,
  takeReviewedTab,
} from '../../../components/surfaces/page/carried-pack.ts';
import { pageInFront } from '../../../components/surfaces/page/page-in-front.ts';
import { packRows } from '../../../components/views/options/props/pack-rows.ts';
import type { PackRow, PacksProps } from '../../../components/views/options/props/packs-props.ts';

/** Removed packs are kept while a page with an undo button may be open; a day is longer than that. */
const keptRemoved = 24 * 60 * 60 * 1_000;

/** @param failed is called with the error if something fails. */
export function usePacks(strings: Strings, failed: (error: unknown) => void): PacksProps {
  const [rows, setRows] = useState<readonly PackRow[]>([]);
  const [problem, setProblem] = useState<string>();
  const [importing, setImporting] = useState<ImportState>();
  const [removed, setRemoved] = useState<PackRow>();
  const [leftOut, setLeftOut] = useState<PacksProps['leftOut']>();
  const own = useMemo(() => createOwnPacks(), []);
  /** Counts the files, so that only the last one is read. */
  const turn = useRef(0);

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

  const read = async (file: File, source: ImportSource = {}) => {
    const mine = ++turn.current;
    setImporting({ step: 'working', file: file.name, doing: 'reading', share: 0 });
    // Neither keeps a file from being read.
    const [page, { packs: set }] = await Promise.all([
      pageInFront().catch(() => undefined),
      callBackground('listPacks', { check: false }).catch(() => ({ packs: [] })),
    ]);
    const taken = set.flatMap(({ id, managed }) => (managed ? [id] : []));
    if (mine === turn.current) tasks.read(file, { ...source, page, taken });
  };
  const review = (carried: CarriedPack | undefined, from: string, source: ImportSource = {}) =>
    carried
      ? read(carried.file, { address: carried.address, ...source })
      : tasks.fail(from, strings('optionsPackNone'));

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const closing = new AbortController();
    const reload = () => load().catch((error: unknown) => setProblem(String(error)));
    watchPacks(reload, closing.signal);
    policy.watch(reload, closing.signal);
    reload();
    const tab = takeReviewedTab();
    if (tab !== undefined) carriedPack(tab).then((carried) => review(carried, ''), failed);
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
      choose: (file) => void read(file),
      decide: tasks.decide,
      save: tasks.save,
      cancel() {
        turn.current++;
        tasks.cancel();
      },
      remove: (row) =>
        doing(async () => {
          await own.remove(row.id);
          await createImportChoices().setAddress(row.id, undefined);
          tasks.removed(row.id);
          setRemoved(row);
        }),
      restore: (row) =>
        doing(async () => {
          await own.restore(row.id);
          await createImportChoices().setAddress(row.id, row.address);
          setRemoved(undefined);
        }),
      lookForNewer: ({ id, address = '' }) =>
        packAt(address).then((carried) => review(carried, address, { address, newerOf: id }), failed),
      exportPack: ({ id }, form, hasNotes) =>
        Promise.all([own.read(id), hasNotes ? createNotes().list() : []])
          .then(([content, notes]) => saveExport(id, content, form, notes))
          .then(setLeftOut)
          .catch(failed),
    },
  };
}
