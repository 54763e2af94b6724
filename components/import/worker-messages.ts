/** Messages between the options page and its import worker. */
import type { FileProblem } from '../core/pack/files/source/file-problem.ts';
import type { ImportFailure, ImportSummary } from './import-state.ts';

/** First the file; once the worker has answered `ready`, the request to save it. */
export type ToWorker = { file: File } | { save: true };

export type FromWorker =
  | { is: 'working'; doing: 'reading' | 'checking' | 'saving'; share?: number }
  | { is: 'refused'; problems: FileProblem[]; more: number }
  | { is: 'ready'; summary: ImportSummary }
  | { is: 'saved' }
  | ({ is: 'failed' } & ImportFailure);
