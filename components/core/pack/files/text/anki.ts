/** Anki's “Notes in plain text”: lines such as `#separator:tab` and `#html:true`, then a note a line. */

import { divideRows, type Table } from '../table/read-table.ts';
import { splitRows } from '../table/split-rows.ts';

const directive =
  /^#\s*(separator|html|columns|tags|tags column|deck|deck column|notetype|notetype column|guid column|if matches)\s*:(.*)$/i;
const names: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** Whether a text begins as Anki's export does. */
export const isAnki = (text: string): boolean =>
  /^#\s*(?:separator|html|columns|notetype|deck)(?: column)?\s*:/i.test(text);

/** Takes the text of an export; gives its notes, the front as the name and the back as the text where it names no columns. */
export function ankiTable(text: string): Table {
  const lines = text.split(/\r\n|\n|\r/);
  const about = new Map<string, string>();
  let from = 0;
  for (const line of lines) {
    if (!line.startsWith('#')) break;
    const [, key = '', value = ''] = directive.exec(line) ?? [];
    if (key !== '') about.set(key.toLowerCase(), value);
    from++;
  }
  const given = about.get('separator')?.trim() ?? '';
  const separator = names[given.toLowerCase()] ?? (given[0] || '\t');
  const isHtml = about.get('html')?.trim().toLowerCase() !== 'false';
  const rows = splitRows(text, { separator, from: from + 1 }).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => plainText(cell, isHtml)),
  }));
  const columns = about
    .get('columns')
    ?.split(separator)
    .map((name) => name.trim());
  if (columns) return { before: [], heading: { line: 1, cells: columns }, rows, verbose: false };
  // Columns of Anki's own stand before and after the fields.
  const own = new Map(
    ['guid', 'notetype', 'deck', 'tags'].flatMap((what): [number, string][] => {
      const column = Number(about.get(`${what} column`));
      return column > 0 ? [[column - 1, what]] : [];
    }),
  );
  if (own.size === 0) return { ...divideRows(rows, false), verbose: false };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let field = 0;
  const cells = Array.from(
    { length: width },
    (_, at) => own.get(at) ?? ['Front', 'Back'][field++] ?? `Field ${field}`,
  );
  return { before: [], heading: { line: 1, cells }, rows, verbose: false };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A field without its markup: line breaks and blocks are new lines, hidden words (`{{c1::Paris}}`) are shown, sounds left out. */
function plainText(cell: string, isHtml: boolean): string {
  const shown = cell.replace(/\{\{c\d+::(.*?)(?:::.*?)?\}\}/gs, '$1').replace(/\[sound:[^\]]*\]/g, '');
  if (!isHtml) return shown.trim();
  return shown
    .replace(/<(?:br|\/?(?:div|p|li|ul|ol|tr|h\d))\b[^>]*>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
