import { useState } from 'preact/hooks';
import {
  type Backup,
  type BackupProblem,
  backupName,
  maxBackupSize,
  parseBackup,
  replacedBy,
  writeBackup,
} from '../../components/settings/backup.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { Strings } from '../../components/strings/strings.ts';
import type { OptionsProps } from '../../components/views/options-props.ts';

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
}

/** Saving a back-up, and restoring one after the reader has said yes. */
export function useBackup({ strings, settings, version, restore }: UseBackup) {
  const [pending, setPending] = useState<Backup>();
  const [problem, setProblem] = useState<string>();
  const backup: OptionsProps['backup'] = {
    problem,
    pending: pending &&
      settings && {
        made: pending.made,
        sidelight: pending.sidelight,
        replaces: replacedBy(pending.settings, settings),
      },
  };
  return {
    backup,
    backUp() {
      if (!settings) return;
      const made = new Date();
      saveFile(backupName(made), writeBackup(settings, { made, sidelight: version }));
    },
    async readBackup(file: File) {
      const read = await readFile(file);
      const failed = 'problem' in read;
      setPending(failed ? undefined : read);
      setProblem(
        failed ? strings(words[read.problem], { name: file.name, detail: read.detail ?? '' }) : undefined,
      );
    },
    answer(yes: boolean) {
      if (yes && pending) restore(pending.settings);
      setPending(undefined);
    },
  };
}

async function readFile(file: File): Promise<Backup | BackupProblem> {
  if (file.size > maxBackupSize) return { problem: 'too-large' };
  try {
    const read = parseBackup(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
    // All or nothing: this version restores settings only.
    return 'packs' in read && read.packs.length > 0 ? { problem: 'newer', detail: 'packs' } : read;
  } catch {
    // Not UTF-8, a folder, or a file that has gone meanwhile.
    return { problem: 'not-json' };
  }
}

/** Lets the browser save a text as a file, as for a link that is downloaded. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has taken what it needs by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
