/** What the options page and its import worker say to one another. */
import type { FileProblem } from '../core/pack/files/source/file-problem.ts';
import type { ImportFailure, ImportSummary } from './import-state.ts';

/** First the file; then, once it was `ready`, the word to save it. */
export type ToWorker = { file: File } | { save: true };

export type FromWorker =
  | { is: 'working'; doing: 'reading' | 'checking' | 'saving'; share?: number }
  | { is: 'refused'; problems: FileProblem[]; more: number }
  | { is: 'ready'; summary: ImportSummary }
  | { is: 'saved' }
  | ({ is: 'failed' } & ImportFailure);
