/** Exports a pack in a format that other programs read, and lists what that format cannot hold. */
import type { Pack } from '../model.ts';
import { leftOutOf, notesLack } from './left-out.ts';
import { writeAnki } from './notes/write-anki.ts';
import { mostNotes, writeMarkdown } from './notes/write-markdown.ts';
import { writePage } from './notes/write-page.ts';
import type { PackForm } from './pack-forms.ts';
import { writeJson } from './write-json.ts';
import { writeTable } from './write-table.ts';

export interface ExportedPack {
  /** The file extension, without a dot. */
  extension: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** What the file lacks, such as `facts of 3 cards`. */
  leftOut: string[];
}

/** Excel needs the byte order mark to read UTF-8. */
const mark = '\ufeff';

/**
 * Takes a pack and a format; gives its file.
 * @param language of the reader, whose spreadsheet needs a semicolon between cells if numbers are written with a comma.
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
    case 'markdown': {
      const surplus = pack.cards.length - mostNotes;
      const leftOut = [
        ...(surplus > 0
          ? [`the last ${surplus} cards, because an archive has at most ${mostNotes} notes`]
          : []),
        ...leftOutOf(pack, notesLack),
      ];
      return { extension: 'zip', content: writeMarkdown(pack), leftOut };
    }
    case 'page':
      // The pack itself is embedded in the page.
      return { extension: 'html', content: writePage(pack, writeJson(pack)), leftOut: [] };
  }
}
