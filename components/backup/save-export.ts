import { withNotes } from '../core/own-cards/with-notes.ts';
import type { PackForm } from '../core/pack/files/pack-forms.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { verbatimFacts } from '../core/pack-quality/verbatim-facts.ts';
import type { CardNote } from '../core/settings/notes.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves a stored pack, given by its id, as a file in some format.
 * @param notes of the reader that go into the file, at the end of the cards' summaries; usually none.
 * @returns what the format cannot hold and how many facts are still in the words of their source; undefined if there is neither.
 */
export async function saveExport(
  id: string,
  stored: unknown,
  form: PackForm,
  notes: readonly CardNote[] = [],
): Promise<{ form: PackForm; what: string[]; verbatim: number } | undefined> {
  const parsed = parsePack(stored);
  if (!parsed.ok) {
    // A pack that can no longer be parsed still belongs to the reader, so it is exported unchanged.
    saveFile(`${id}.json`, JSON.stringify(stored, null, 2));
    return undefined;
  }
  const noted = withNotes(parsed.pack, notes);
  // Loaded only here, because the code that writes tables and archives is larger than the page.
  const { exportPack } = await import('../core/pack/files/export-pack.ts');
  const { extension, content, leftOut } = exportPack(noted.pack, form, navigator.language);
  saveFile(`${id}.${extension}`, new Blob([content]), types[extension]);
  const verbatim = verbatimFacts(parsed.pack);
  if (noted.left > 0)
    leftOut.push(noted.left === 1 ? 'the note of 1 card' : `the notes of ${noted.left} cards`);
  return leftOut.length > 0 || verbatim > 0 ? { form, what: leftOut, verbatim } : undefined;
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  zip: 'application/zip',
  html: 'text/html;charset=utf-8',
};
