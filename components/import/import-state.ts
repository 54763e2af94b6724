/** What the options page shows of an import, step by step. */
import type { PackDifference } from '../core/pack/compare-packs.ts';
import type { FileProblem } from '../core/pack/files/source/file-problem.ts';
import type { RowCounts } from '../core/pack/files/source/import-notes.ts';

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
  notes?: FileProblem[];
  moreNotes?: number;
  /** Warnings about how the pack will do on pages: the first ones; `more` counts the rest. */
  warnings: FileProblem[];
  moreWarnings: number;
  /** Marks found in a sample text of `words` words. */
  density: { words: number; marks: number; frequent: string[] };
  /**
   * The installed pack with the same id, which would be replaced; without `difference` if its stored data cannot be
   * read.
   */
  replaces?: { title: string; version: string; cards: number; difference?: PackDifference };
}

export type ImportState =
  /** @param share from 0 to 1; left out if unknown. */
  | { step: 'working'; file: string; doing: 'reading' | 'checking' | 'saving'; share?: number }
  | { step: 'refused'; file: string; problems: FileProblem[]; more: number }
  | { step: 'ready'; file: string; summary: ImportSummary }
  /** Nothing was changed: the browser reported an error or has no more room. */
  | ({ step: 'failed'; file: string } & ImportFailure);

/** Sizes in bytes: that of the pack's file, and what the browser still offers. */
export type ImportFailure = { why: string } | { needs: number; free: number };
