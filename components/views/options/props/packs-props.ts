import type { PackForm } from '../../../core/pack/files/pack-forms.ts';
import type { PackInfo } from '../../../core/pack/model.ts';
import type { ImportChoices, ImportState } from '../../../import/import-state.ts';

/** A pack in the options. */
export type PackRow = Pick<PackInfo, 'id' | 'title' | 'version' | 'language' | 'licence' | 'asOf'> & {
  cards: number;
  /** True for the reader's own, which can be exported and removed. */
  own: boolean;
  /** True for those set by the reader's organisation. */
  managed?: boolean;
  /** True if its stored data cannot be used. */
  broken: boolean;
  /** True if that is because a pack that comes with Sidelight has the same id; then two rows have one id. */
  idTaken?: boolean;
  /** The page that it came from, if any. */
  address?: string | undefined;
};

/** The packs, and the actions on them other than changing settings. */
export interface PacksProps {
  rows: readonly PackRow[];
  /** What could not be loaded, as in the error message. */
  problem?: string | undefined;
  importing?: ImportState | undefined;
  /** The pack that was removed last and can be restored. */
  removed?: PackRow | undefined;
  /** What the last exported file lacks, and how many of its facts are still in the words of their source. */
  leftOut?: { form: PackForm; what: readonly string[]; verbatim?: number } | undefined;
  on: {
    choose: (file: File) => void;
    /** Reads the same file again with other choices. */
    decide: (choices: ImportChoices) => void;
    save: () => void;
    /** Stops an import, or dismisses its result. */
    cancel: () => void;
    remove: (row: PackRow) => void;
    /** Opens the page that a pack came from, and reviews the pack that it has now. */
    lookForNewer: (row: PackRow) => void;
    restore: (row: PackRow) => void;
    /** @param hasNotes whether the reader's notes on its cards go into the file. */
    exportPack: (row: PackRow, form: PackForm, hasNotes: boolean) => void;
  };
}
