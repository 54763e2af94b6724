import { useMemo, useState } from 'preact/hooks';
import { type ReadBackup, readBackupFile } from '../../../components/backup/read-backup-file.ts';
import { saveFile } from '../../../components/backup/save-file.ts';
import { savePacks } from '../../../components/backup/save-packs.ts';
import { writeBackupFile } from '../../../components/backup/write-backup-file.ts';
import { bundledIds } from '../../../components/core/pack/bundled-ids.ts';
import { backupName, maxBackupSize, replacedBy } from '../../../components/core/settings/backup.ts';
import type { Settings } from '../../../components/core/settings/settings.ts';
import { createBackupReminder } from '../../../components/stores/backup-reminder-store.ts';
import { createNotes } from '../../../components/stores/notes-store.ts';
import { createOwnPacks } from '../../../components/stores/own-packs-store.ts';
import { announcePacks } from '../../../components/stores/pack-changes-store.ts';
import type { Strings } from '../../../components/strings/strings.ts';
import type { OptionsProps } from '../../../components/views/options/props/options-props.ts';

const words = {
  'too-large': 'optionsBackupTooLarge',
  'not-json': 'optionsBackupNotJson',
  foreign: 'optionsBackupForeign',
  newer: 'optionsBackupNewer',
  broken: 'optionsBackupBroken',
} as const;

interface UseBackup {
  strings: Strings;
  settings: Settings | undefined;
  /** Version of this Sidelight. */
  version: string;
  restore: (chosen: Partial<Settings>) => void;
  /** Called with the error if something fails. */
  failed: (error: unknown) => void;
}

/** Saves a backup, and restores one after confirmation. */
export function useBackup({ strings, settings, version, restore, failed }: UseBackup) {
  const [pending, setPending] = useState<ReadBackup>();
  const own = useMemo(() => createOwnPacks(), []);
  const notes = useMemo(() => createNotes(), []);
  const [problem, setProblem] = useState<string>();
  const backup: OptionsProps['backup'] = {
    problem,
    pending: pending &&
      settings && {
        made: pending.made,
        sidelight: pending.sidelight,
        replaces: replacedBy(pending.settings, settings),
        packs: pending.own.map(({ title }) => title),
        notes: pending.notes.length,
        leftOut: pending.leftOut,
      },
  };
  return {
    backup,
    async backUp() {
      if (!settings) return;
      const made = new Date();
      try {
        const about = { made, sidelight: version, notes: await notes.list() };
        const file = await writeBackupFile(settings, about, own);
        if (file) saveFile(backupName(made), file);
        if (file) await createBackupReminder().backedUp();
        setProblem(file ? undefined : strings('optionsBackupNotSaved', { size: maxBackupSize / 1_000_000 }));
      } catch (error) {
        failed(error);
      }
    },
    async readBackup(file: File) {
      const read = await readBackupFile(file, bundledIds);
      const failed = 'problem' in read;
      setPending(failed ? undefined : read);
      setProblem(
        failed ? strings(words[read.problem], { name: file.name, detail: read.detail ?? '' }) : undefined,
      );
    },
    answer(yes: boolean) {
      setPending(undefined);
      if (!yes || !pending) return;
      const saved =
        pending.own.length > 0 ? savePacks(own, pending.own).then(() => announcePacks()) : Promise.resolve();
      // Packs first: if there is no room for them, the settings stay unchanged too.
      saved.then(() => notes.write(pending.notes)).then(() => restore(pending.settings), failed);
    },
  };
}
