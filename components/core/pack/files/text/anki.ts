/** Reads Anki's “Notes in plain text”: lines such as `#separator:tab` and `#html:true`, then one note per line. */

import { guard } from '../cells/cell-text.ts';
import { joinEntries } from '../cells/split-list.ts';
import { divideRows, type Table } from '../table/read-table.ts';
import { type Row, splitRows } from '../table/split-rows.ts';

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

/** Whether a text begins like Anki's export. */
export const isAnki = (text: string): boolean =>
  /^#\s*(?:separator|html|columns|notetype|deck)(?: column)?\s*:/i.test(text);

/** Takes the text of an export; gives its notes. Without named columns, the front is the name and the back is the text. */
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
  const raw = splitRows(text, { separator, from: from + 1 });
  const before = lines.slice(0, from).filter((line) => line.startsWith('# '));
  if (isHtml && before.some((line) => line.startsWith('# id: '))) return ownTable(raw, before);
  const rows = raw.map(({ line, cells }) => ({ line, cells: cells.map((cell) => plainText(cell, isHtml)) }));
  const columns = about
    .get('columns')
    ?.split(separator)
    .map((name) => name.trim());
  if (columns) return { before: [], heading: { line: 1, cells: columns }, rows, verbose: false };
  // Anki's own columns come before and after the fields.
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

/** Notes of our own export, in which classes say what is what. */
function ownTable(notes: readonly Row[], before: readonly string[]): Table {
  const rows = notes.map(({ line, cells: [front = '', back = '', kind = ''] }): Row => {
    const allOf = (part: RegExp) => [...back.matchAll(part)].map((found) => found.slice(1));
    const shown = (html = '') => withoutMarkup(html);
    const aliases = allOf(/<i class="alias">([^<]*)<\/i>/g).map(([text]) => shown(text));
    const [[description] = []] = allOf(/<span class="description">([^<]*)<\/span>/g);
    const links = allOf(/<a class="link" href="([^"]*)">([^<]*)<\/a>/g).map(
      ([url, title]) => `${shown(title)} <${shown(url)}>`,
    );
    const rest = back.replace(
      /(?:<i class="alias">[^<]*<\/i>,? ?)+|<(span|a) class="(?:description|link)"[^<]*<\/\1>/g,
      '',
    );
    const cells = [
      shown(front),
      kind,
      joinEntries(aliases),
      shown(description),
      shown(rest),
      joinEntries(links),
    ];
    return { line, cells: cells.map(guard) };
  });
  return {
    before: before.map((text) => ({ line: 1, cells: [text] })),
    heading: { line: 1, cells: ['name', 'kind', 'aliases', 'description', 'summary', 'links'] },
    rows,
    isApart: true,
    verbose: false,
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * A field without its markup: cloze deletions (`{{c1::Paris}}`) are shown, sounds are left out.
 */
function plainText(cell: string, isHtml: boolean): string {
  const shown = cell.replace(/\{\{c\d+::(.*?)(?:::.*?)?\}\}/gs, '$1').replace(/\[sound:[^\]]*\]/g, '');
  return isHtml ? withoutMarkup(shown) : shown.trim();
}

/** The text of HTML: line breaks and blocks become new lines. */
function withoutMarkup(html: string): string {
  return html
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
