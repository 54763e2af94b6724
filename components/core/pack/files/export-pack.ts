/** A pack → a file in one of the forms that others read, with what that form has no place for. */
import type { Pack } from '../model.ts';
import { leftOutOf, notesLack } from './left-out.ts';
import { writeAnki } from './notes/write-anki.ts';
import { writeMarkdown } from './notes/write-markdown.ts';
import { writePage } from './notes/write-page.ts';
import type { PackForm } from './pack-forms.ts';
import { writeJson } from './write-json.ts';
import { writeTable } from './write-table.ts';

export interface ExportedPack {
  /** The end of the file's name, without a dot. */
  extension: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** What of the pack is not in it, such as `facts of 3 cards`. */
  leftOut: string[];
}

/** Excel needs the byte order mark to read UTF-8. */
const mark = '\ufeff';

/**
 * Takes a pack and a form; gives its file.
 * @param language of the reader, whose spreadsheet wants a semicolon between cells where a comma is in numbers.
 */
export function exportPack(pack: Pack, form: PackForm, language = 'en'): ExportedPack {
  switch (form) {
    case 'json':
      return { extension: 'json', content: writeJson(pack), leftOut: [] };
    case 'csv': {
      const hasDecimalComma = new Intl.NumberFormat(language).format(1.5).includes(',');
      const { text, leftOut } = writeTable(pack, hasDecimalComma ? ';' : ',');
      return { extension: 'csv', content: mark + text, leftOut };
    }
    case 'anki':
      return { extension: 'txt', content: writeAnki(pack), leftOut: leftOutOf(pack, notesLack) };
    case 'markdown':
      return { extension: 'zip', content: writeMarkdown(pack), leftOut: leftOutOf(pack, notesLack) };
    case 'page':
      // The pack itself is in the page.
      return { extension: 'html', content: writePage(pack, writeJson(pack)), leftOut: [] };
  }
}
