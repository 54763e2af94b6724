import { expect, it } from 'vitest';
import { storageError } from '../../components/strings/storage-error.ts';
import type { Strings } from '../../components/strings/strings.ts';

const strings = ((key: string, values: { message?: string } = {}) =>
  [key, values.message].filter(Boolean).join(': ')) as Strings;

it.each([
  [
    'says that there is no room',
    Object.assign(new Error('quota'), { name: 'StorageFull' }),
    'formStorageFull',
  ],
  ['gives the message of another error', new Error('locked'), 'formNotSaved: locked'],
  ['gives anything else that was thrown as text', 'gone', 'formNotSaved: gone'],
])('%s', (_what, error, expected) => {
  expect(storageError(error, strings)).toBe(expected);
});
