/** What the options page shows of an import, step by step. */

import type { TableChoices } from '../core/pack/files/columns/roles.ts';
import type { Reading } from '../core/pack/files/read-pack.ts';
import type { FileProblem, FileRemark } from '../core/pack/files/source/file-problem.ts';
import type { RowCounts } from '../core/pack/files/source/import-notes.ts';
import type { CardAnswer } from '../core/pack/model.ts';
import type { CardChange } from '../core/pack/versions/compare-cards.ts';
import type { PackDifference } from '../core/pack/versions/compare-packs.ts';
import type { Density } from '../core/pack-quality/density.ts';

/** Where the cards of a file go: into a new pack, or into one of the reader's, replacing its cards or in addition to them. */
export type ImportTarget = { into: 'new' } | { into: 'replace' | 'add'; id: string };

/** The reader's choices for an import; everything left out is guessed. */
export interface ImportChoices {
  table: TableChoices;
  target: ImportTarget;
}

/** What an import would do, shown before anything changes. */
export interface ImportSummary {
  id: string;
  title: string;
  version: string;
  licence?: string | undefined;
  /** BCP 47 tag of the pack's own texts. */
  language: string;
  /** Primary subtags of all languages in it. */
  languages: string[];
  cards: number;
  aliases: number;
  /** Counts of a table's rows; only for files with rows. */
  rows?: RowCounts;
  /** Notes on how the file was read: values that were converted, ignored or ambiguous. */
  notes?: FileRemark[];
  moreNotes?: number;
  /** Warnings about how the pack will do on pages: the first ones; `more` counts the rest. */
  warnings: FileProblem[];
  moreWarnings: number;
  /** Marks found in sample texts. */
  density: Density;
  /** The same for the page in front, if there is one. */
  onPage?: Density & { title: string };
  /** How the file was read, which the reader can change. */
  reading?: Reading;
  /** The first cards, as readers will see them. */
  samples?: CardAnswer[];
  /** Where the cards go, and the alternatives: the reader's own packs. */
  target?: ImportTarget;
  packs?: { id: string; title: string }[];
  /** The reader's pack that this file is probably another version of, and how many of its names are in it. */
  alike?: { id: string; title: string; names: number };
  /**
   * The installed pack with the same id, which would be replaced; without `difference` if its stored data cannot be
   * read.
   */
  replaces?: { title: string; version: string; cards: number; difference?: PackDifference };
  /** The changes to the first of the changed cards. */
  changes?: CardChange[];
}

export type ImportState =
  /** @param share from 0 to 1; left out if unknown. */
  | { step: 'working'; file: string; doing: 'reading' | 'checking' | 'saving'; share?: number }
  /** @param reading if other choices may make it readable. */
  | { step: 'refused'; file: string; problems: FileRemark[]; more: number; reading?: Reading | undefined }
  /** @param busy while it is read again with other choices. */
  | { step: 'ready'; file: string; summary: ImportSummary; busy?: boolean }
  /** Nothing was changed: the browser reported an error or has no space left. */
  | ({ step: 'failed'; file: string } & ImportFailure);

/** Sizes in bytes: of the pack's file, and of the space that is left. */
export type ImportFailure = { why: string } | { needs: number; free: number };
