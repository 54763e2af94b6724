/** What the options page and its import worker say to one another. */

import type { Reading } from '../core/pack/files/read-pack.ts';
import type { FileProblem } from '../core/pack/files/source/file-problem.ts';
import type { ImportChoices, ImportFailure, ImportSummary } from './import-state.ts';

/** First the file, with the address of the page that carried it; then choices, any number of times; then, once it was `ready`, the word to save it. */
export type ToWorker = { file: File; address?: string } | { choices: ImportChoices } | { save: true };

export type FromWorker =
  | { is: 'working'; doing: 'reading' | 'checking' | 'saving'; share?: number }
  | { is: 'refused'; problems: FileProblem[]; more: number; reading?: Reading }
  | { is: 'ready'; summary: ImportSummary }
  | { is: 'saved' }
  | ({ is: 'failed' } & ImportFailure);
