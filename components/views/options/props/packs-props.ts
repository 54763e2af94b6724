import type { PackForm } from '../../../core/pack/files/pack-forms.ts';
import type { PackInfo } from '../../../core/pack/model.ts';
import type { ImportChoices, ImportState } from '../../../import/import-state.ts';

/** One pack in the options. */
export type PackRow = Pick<PackInfo, 'id' | 'title' | 'version' | 'language' | 'licence' | 'asOf'> & {
  cards: number;
  /** True for the reader's own, which can be exported and removed. */
  own: boolean;
  /** True for those that the reader's organisation has set. */
  managed?: boolean;
  /** True where what is stored of it cannot be used. */
  broken: boolean;
  /** True where that is because a pack that comes with Sidelight has its id; then two rows have one id. */
  idTaken?: boolean;
  /** The page that it came from, where it did. */
  address?: string | undefined;
};

/** The packs, and what can be done with them beside changing settings. */
export interface PacksProps {
  rows: readonly PackRow[];
  /** What could not be loaded, as the error message says it. */
  problem?: string | undefined;
  importing?: ImportState | undefined;
  /** The pack that was removed last and can be brought back. */
  removed?: PackRow | undefined;
  /** What the last export had no place for. */
  leftOut?: { form: PackForm; what: readonly string[] } | undefined;
  on: {
    choose: (file: File) => void;
    /** Reads the same file again by other choices. */
    decide: (choices: ImportChoices) => void;
    save: () => void;
    /** Stops an import, or takes away what it had to say. */
    cancel: () => void;
    remove: (row: PackRow) => void;
    /** Opens the page that a pack came from, and reviews the pack that it has now. */
    lookForNewer: (row: PackRow) => void;
    restore: (row: PackRow) => void;
    exportPack: (row: PackRow, form: PackForm) => void;
  };
}
