import { messageOf } from '../core/data/message-of.ts';
import type { Strings } from './strings.ts';

/** Why something that the reader wrote could not be stored, as text for the reader. */
export function storageError(error: unknown, strings: Strings): string {
  return error instanceof Error && error.name === 'StorageFull'
    ? strings('formStorageFull')
    : strings('formNotSaved', { message: messageOf(error) });
}
