/** The messages between the options page and its import worker. */

import type { Reading } from '../core/pack/files/read-pack.ts';
import type { FileRemark } from '../core/pack/files/source/file-problem.ts';
import type { PageText } from '../core/pack-quality/density.ts';
import type { ImportChoices, ImportFailure, ImportSummary } from './import-state.ts';

/** Where a file comes from, and other information that only the page has. */
export interface ImportSource {
  /** The page that carried it. */
  address?: string | undefined;
  /** The pack that this should be a newer version of. */
  newerOf?: string | undefined;
  /** Ids of the organisation's packs, which no other pack may use. */
  taken?: readonly string[] | undefined;
  /** The page in front, for showing what the pack would mark on it. */
  page?: PageText | undefined;
}

/** First the file; then any number of choices; then, once it is `ready`, the request to save it. */
export type ToWorker = { file: File; source?: ImportSource } | { choices: ImportChoices } | { save: true };

export type FromWorker =
  | { is: 'working'; doing: 'reading' | 'checking' | 'saving'; share?: number }
  | { is: 'refused'; problems: FileRemark[]; more: number; reading?: Reading }
  | { is: 'ready'; summary: ImportSummary }
  | { is: 'saved' }
  | ({ is: 'failed' } & ImportFailure);
