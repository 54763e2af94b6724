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
  /** What became of the rows of a table; only where the file has rows. */
  rows?: RowCounts;
  /** How the file was read: what was understood otherwise than written, left out or may be meant otherwise. */
  notes?: FileProblem[];
  moreNotes?: number;
  /** What will hurt on pages. The first of them; `more` says how many there are beyond. */
  warnings: FileProblem[];
  moreWarnings: number;
  /** Marks on a sample text of so many words. */
  density: { words: number; marks: number; frequent: string[] };
  /** The pack of the same id that would go; without `difference` where what is stored of it cannot be read. */
  replaces?: { title: string; version: string; cards: number; difference?: PackDifference };
}

export type ImportState =
  /** @param share from 0 to 1; none where it cannot be said. */
  | { step: 'working'; file: string; doing: 'reading' | 'checking' | 'saving'; share?: number }
  | { step: 'refused'; file: string; problems: FileProblem[]; more: number }
  | { step: 'ready'; file: string; summary: ImportSummary }
  /** Nothing was changed: for what the browser said, or because it has no more room. */
  | ({ step: 'failed'; file: string } & ImportFailure);

/** Sizes are in bytes: what the pack's file has, and what the browser would still give. */
export type ImportFailure = { why: string } | { needs: number; free: number };
