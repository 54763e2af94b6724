/** What of HTML can hold cards: definition lists, tables, and a pack that a page carries. */
import { Parser } from 'htmlparser2';
import type { Row } from '../table/split-rows.ts';

/** A term of a definition list. */
export interface Term {
  line: number;
  /** Several terms may share their definition. */
  names: string[];
  /** A line for each definition. */
  texts: string[];
  /** Each as `Title <address>`. */
  links: string[];
}

export interface HtmlParts {
  /** The JSON of a pack, and the line that it begins on. */
  pack?: { text: string; line: number };
  terms: Term[];
  tables: Row[][];
  /** Whether it is nested so deeply that the rest was not read. */
  isCut: boolean;
  /** A page that asks for a password is not what was to be downloaded. */
  asksPassword: boolean;
}

/** Maximum number of rows that one cell spans, as in the standard, and of columns read, as in a workbook. */
const mostSpan = 1_000;
/** Elements nested deeper are no page that a person or program wrote, and each level makes the parser slower. */
const deepest = 1_000;
/** Most cells that spans add in one file. */
const mostSpanned = 1_000_000;
const blocks = /^(?:p|div|li|ul|ol|tr|h[1-6]|blockquote|pre)$/;
const unseen = /^(?:script|style|template|noscript)$/;

class TooDeep extends Error {}

interface Table {
  rows: Row[];
  /** Cells that also stand in rows to come: by column, their text and in how many. */
  spans: Map<number, { text: string; rows: number }>;
}

/** How many columns and rows a cell takes. */
interface Span {
  columns: number;
  rows: number;
}

/** Takes HTML, and the number of its first line; gives its parts, up to where it is nested too deeply. Runs and loads nothing. */
export function htmlParts(html: string, from = 1): HtmlParts {
  const found: HtmlParts = { terms: [], tables: [], isCut: false, asksPassword: false };
  const tables: Table[] = [];
  /** The text of each open cell, term or definition, innermost last. */
  const texts: string[] = [];
  let term: Term | undefined;
  let link: { address: string; at: number } | undefined;
  let hidden = 0;
  let depth = 0;
  let script: { text: string; line: number } | undefined;
  let line = from;
  /** Where the next line break is; there may be none in all of a file. */
  let next = html.indexOf('\n');
  /** The spans of the open cells, innermost last. */
  const spans: Span[] = [];
  let room = mostSpanned;

  const lineAt = (index: number) => {
    for (; next >= 0 && next < index; next = html.indexOf('\n', next + 1)) line++;
    return line;
  };
  const add = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  const spanOf = (value = '1') => Math.min(mostSpan, Math.max(1, Number.parseInt(value, 10) || 1));

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > deepest) throw new TooDeep();
      if (name === 'script' && attributes.id === 'sidelight-pack' && attributes.type === 'application/json')
        script = { text: '', line: lineAt(parser.endIndex) };
      if (unseen.test(name)) hidden++;
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') found.asksPassword = true;
      if (name === 'br' || blocks.test(name)) add('\n');
      if (name === 'table') tables.push({ rows: [], spans: new Map() });
      if (name === 'tr') tables.at(-1)?.rows.push({ line: lineAt(parser.startIndex), cells: [] });
      if (/^(?:td|th|dt|dd)$/.test(name)) texts.push('');
      if (name === 'td' || name === 'th')
        spans.push({ columns: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan) });
      if (name === 'dt' && (!term || term.texts.length > 0)) {
        term = { line: lineAt(parser.startIndex), names: [], texts: [], links: [] };
        found.terms.push(term);
      }
      if (name === 'dl') term = undefined;
      if (name === 'a' && /^https?:\/\/[^\s<>]+$/i.test(attributes.href ?? ''))
        link = { address: attributes.href ?? '', at: texts.at(-1)?.length ?? 0 };
    },
    ontext(text) {
      if (script) script.text += text;
      else if (hidden === 0) add(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      depth--;
      if (unseen.test(name)) hidden--;
      if (name === 'script' && script) {
        found.pack ??= script;
        script = undefined;
      }
      if (blocks.test(name)) add('\n');
      if (name === 'a' && link) {
        const title = (texts.at(-1) ?? '').slice(link.at).replace(/[<>]/g, '').trim();
        term?.links.push(`${title} <${link.address}>`);
        link = undefined;
      }
      if (/^(?:td|th)$/.test(name)) {
        const text = tidy(texts.pop() ?? '');
        const span = spans.pop() ?? { columns: 1, rows: 1 };
        const table = tables.at(-1);
        const cells = table?.rows.at(-1)?.cells;
        // Spans can make a small file large.
        if (room < 0) span.columns = span.rows = 1;
        room -= span.columns * span.rows - 1;
        if (table && cells) addCell(table, cells, text, span);
      }
      if (name === 'dt') term?.names.push(tidy(texts.pop() ?? ''));
      if (name === 'dd') term?.texts.push(tidy(texts.pop() ?? ''));
      if (name === 'tr') {
        const table = tables.at(-1);
        const cells = table?.rows.at(-1)?.cells;
        if (table && cells) addSpanned(table, cells);
      }
      if (name === 'table') {
        const rows = tables.pop()?.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
        if (rows && rows.length > 0) found.tables.push(rows);
      }
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    found.isCut = true;
  }
  found.terms = found.terms.filter(({ names }) => names.some((name) => name !== ''));
  return found;
}

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

/** Adds the cells of rows above that also stand here. */
function addSpanned({ spans }: Table, cells: string[]): void {
  for (let spanned = spans.get(cells.length); spanned; spanned = spans.get(cells.length)) {
    if (spanned.rows === 1) spans.delete(cells.length);
    else spanned.rows--;
    cells.push(spanned.text);
  }
}

function addCell(table: Table, cells: string[], text: string, span: Span): void {
  addSpanned(table, cells);
  for (let column = 0; column < span.columns && cells.length < mostSpan; column++) {
    const shown = column === 0 ? text : '';
    if (span.rows > 1) table.spans.set(cells.length, { text: shown, rows: span.rows - 1 });
    cells.push(shown);
  }
}
