/**
 * Turns glossaries in Markdown or plain text into a table of name, other names and text. A term is a heading with text below it (`#
 * Term`), an entry of a definition list (`Term`, then `: text`), or the beginning of a line or list item (`**Term**: text`, `Term –
 * text`).
 */

import type { Token, Tokens } from 'marked';
import { wholeFileNote } from '../source/import-notes.ts';
import type { Table } from '../table/read-table.ts';
import { boldEntries, longestTerm } from './bold-terms.ts';
import { htmlParts } from './html-parts.ts';
import { inline, linksIn, type Placed, plain, tokensOf } from './markdown-text.ts';
import { type Entry, frontMatter, isNote, noteEntry, tableOfEntries } from './note.ts';
import { sortingDepths } from './sorting-headings.ts';

const termLine =
  /^(?:\*\*|__)?((?:\([^()]*\)|[^:：=–—→*_(])+?)(?:\*\*|__)?(?:\s*[:：]{1,2}\s*(?:\*\*|__)?\s+|\s+(?:[–—=→]|[-=]>|-{1,2})\s+)(\S[\s\S]*)$/u;

/** Whether a text is a glossary rather than a table: a Markdown file, headings, definition lists, or terms with a colon. */
export function isGlossary(name: string, text: string): boolean {
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return true;
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  // A table of ours begins so, whatever its cells contain.
  if (/^# ?(?:title|id|language|licen[cs]e|as ?of|version) ?:/i.test(lines[0] ?? '')) return false;
  const share = (is: (line: string) => boolean) => lines.filter(is).length / lines.length;
  if (
    lines.some((line) => /^#{1,6} +\S/.test(line)) &&
    share((line) => /[;\t]|^[^,]*,[^,]*$/.test(line)) < 0.5
  )
    return share((line) => /^#{1,6} +\S/.test(line)) < 0.9;
  if (lines.some((line) => /^:\s+\S/.test(line))) return true;
  return (
    lines.length > 1 &&
    share((line) => isTerm(line.replace(/^\s*[-*+•]\s+/, ''))) > 0.8 &&
    share((line) => /[;\t]/.test(line)) < 0.3
  );
}

const isTerm = (line: string): boolean => {
  const [, term = ''] = termLine.exec(line) ?? [];
  return term !== '' && term.length <= longestTerm && !/:\/\//.test(line.slice(0, term.length + 4));
};

/** Takes the name and the text of a glossary; gives its terms as a table. */
export function glossaryTable(file: string, text: string): Table {
  const front = frontMatter(text);
  if (isNote(file, front)) return tableOfEntries([noteEntry(file, front)]);
  const lists = definitionLists(front.body, front.from);
  const placed = withLines(tokensOf(lists.rest), front.from);
  const notes = lists.isCut ? [wholeFileNote('tooDeep', {})] : [];
  const inText = termsIn(placed);
  const { table, others } = tablesIn(placed);
  if (table && table.rows.length >= inText.filter((entry) => entry.text !== '').length) {
    if (others > 0) notes.push(wholeFileNote('otherTables', { count: others }));
    return { ...table, notes };
  }
  if (table) notes.push(wholeFileNote('tablesInText', { count: others + 1 }));
  // A heading above a list of definitions is no term.
  const kept = lists.entries.length > 0 ? inText.filter((entry) => entry.text !== '') : inText;
  const found = [...kept, ...lists.entries].sort((one, other) => one.line - other.line);
  // A file without terms is a note on what it is called after.
  const entries = found.length > 0 ? found : [noteEntry(file, front)];
  if (entries.length === 1) entries[0]?.aliases.push(...(found.length > 0 ? front.aliases : []));
  return { ...tableOfEntries(entries), notes };
}

/** The terms of a text: its headings, or what its lines begin with if that is more and no labels that recur, such as *Born*. */
function termsIn(placed: readonly Placed[]): Entry[] {
  const byHeading = headingEntries(placed);
  const byColon = placed.flatMap(({ token, line }) => lineEntries(token, line));
  const bold = boldEntries(placed);
  const said = byColon.filter(({ text }) => text !== '').length;
  const byLine = bold.length > said && bold.length * 2 > byColon.length ? bold : byColon;
  const names = new Set(byLine.map(({ name }) => name));
  const recur = (byLine.length - names.size) * 3 >= byLine.length;
  if (byLine.length > byHeading.length * 1.5 && !(recur && byHeading.length > 0)) return byLine;
  return byHeading;
}

/** Takes definition lists in HTML out of Markdown, leaving its lines where they are; gives their terms. */
function definitionLists(body: string, from: number): { rest: string; entries: Entry[]; isCut: boolean } {
  const entries: Entry[] = [];
  let rest = '';
  let isCut = false;
  let done = 0;
  let line = from;
  for (const { index } of body.matchAll(/^[ \t]*<dl\b/gim)) {
    if (index < done) continue;
    const end = endOfList(body, index);
    if (end < 0) break;
    const list = body.slice(index, end);
    line += linesOf(body.slice(done, index));
    const parts = htmlParts(list, line);
    isCut ||= parts.isCut;
    for (const { line: at, names, texts, links } of parts.terms) {
      const [name = '', ...aliases] = names.map(inline);
      entries.push({ line: at, name, aliases, text: texts.map(inline).join('\n'), links });
    }
    rest += body.slice(done, index) + list.replace(/[^\n]+/g, '');
    line += linesOf(list);
    done = index + list.length;
  }
  return { rest: rest + body.slice(done), entries, isCut };
}

/** Where a list that begins at an offset ends, with the lists in it; -1 if it does not. */
function endOfList(body: string, start: number): number {
  const tags = /<(\/?)dl\b[^>]*>/gi;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(body); tag; tag = tags.exec(body)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return -1;
}

const linesOf = (text: string) => text.split('\n').length - 1;

function withLines(tokens: readonly Token[], from: number): Placed[] {
  let line = from;
  return tokens.map((token) => {
    const placed = { token, line };
    line += token.raw.split('\n').length - 1;
    return placed;
  });
}

/** The largest table, with those that have the same headings, and how many others there are. */
function tablesIn(placed: readonly Placed[]): { table?: Table; others: number } {
  const tables = placed.flatMap(({ token, line }) =>
    token.type === 'table' ? [{ line, ...(token as Tokens.Table) }] : [],
  );
  const [largest] = [...tables].sort((one, other) => other.rows.length - one.rows.length);
  if (!largest) return { others: 0 };
  const cellsOf = (cells: readonly Tokens.TableCell[]) =>
    cells.map(({ tokens }) => tokens.map(plain).join('').trim());
  const headings = cellsOf(largest.header);
  const alike = tables.filter(({ header }) => cellsOf(header).join('\n') === headings.join('\n'));
  return {
    table: {
      before: [],
      heading: { line: alike[0]?.line ?? largest.line, cells: headings },
      rows: alike.flatMap(({ line, rows }) =>
        rows.map((cells, at) => ({ line: line + 2 + at, cells: cellsOf(cells) })),
      ),
      verbose: false,
    },
    others: tables.length - alike.length,
  };
}

/** Terms that are headings, at the level with the most headings. */
function headingEntries(placed: readonly Placed[]): Entry[] {
  const headings = placed.flatMap(({ token }) => (token.type === 'heading' ? [token as Tokens.Heading] : []));
  const sorting = sortingDepths(headings);
  const depths = headings.map(({ depth }) => depth).filter((one) => !sorting.has(one));
  const count = (depth: number) => depths.filter((one) => one === depth).length;
  const depth = [...new Set(depths)].sort((a, b) => count(b) - count(a) || a - b)[0];
  if (depth === undefined) return [];
  const entries: Entry[] = [];
  let open: Entry | undefined;
  for (const { token, line } of placed) {
    const isSorting = token.type === 'heading' && sorting.has((token as Tokens.Heading).depth);
    if (isSorting || (token.type === 'heading' && (token as Tokens.Heading).depth <= depth)) {
      open =
        !isSorting && (token as Tokens.Heading).depth === depth
          ? { line, name: plain(token), aliases: [], text: '', links: linksIn(token) }
          : undefined;
      if (open && open.name !== '') entries.push(open);
    } else if (open && token.type !== 'space' && token.type !== 'hr') addText(open, token);
  }
  return entries;
}

/** A paragraph in italics right below a term, or after *also known as*, gives its other names; the rest is its text. */
function addText(entry: Entry, token: Token): void {
  const text = plain(token);
  const [only, ...more] = token.type === 'paragraph' ? ((token as Tokens.Paragraph).tokens ?? []) : [];
  const [, listed] = /^(?:aliases?|also known as|aka|other names?|synonyms?)\s*:\s*(.+)$/is.exec(text) ?? [];
  if (
    listed !== undefined ||
    (only?.type === 'em' && more.length === 0 && entry.text === '' && entry.aliases.length === 0)
  )
    entry.aliases.push(
      ...(listed ?? text)
        .split(/[,;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    );
  else if (text !== '') entry.text = entry.text === '' ? text : `${entry.text}\n${text}`;
  entry.links.push(...linksIn(token));
}

/** Terms at the beginning of a line, a list item or a definition list entry. */
function lineEntries(token: Token, line: number): Entry[] {
  if (token.type === 'list')
    return (token as Tokens.List).items.flatMap((item, at) =>
      withLinks(entryOf(plain(item), line + at, true), item),
    );
  return token.type === 'paragraph' || token.type === 'text' ? withLinks(entriesIn(token, line), token) : [];
}

/** Links in the text of several terms belong to one of them, and nothing says to which. */
function withLinks(entries: Entry[], token: Token): Entry[] {
  if (entries.length === 1) entries[0]?.links.push(...linksIn(token));
  return entries;
}

function entriesIn(token: Token, line: number): Entry[] {
  const lines = plain(token).split('\n');
  const entries: Entry[] = [];
  /** Lines that are terms if a definition follows. */
  let waiting: { text: string; line: number }[] = [];
  for (const [at, text] of lines.entries()) {
    const [, definition] = /^:\s+(.*)$/.exec(text) ?? [];
    const open = entries.at(-1);
    const [first, ...others] = waiting;
    if (definition === undefined && /^\s/.test(text) && open && !first) open.text += `\n${text.trim()}`;
    else if (definition === undefined && isTerm(text)) {
      entries.push(...entryOf(text, line + at, false));
      waiting = [];
    } else if (definition === undefined) waiting.push({ text: text.trim(), line: line + at });
    else if (first) {
      const aliases = others.map((other) => other.text);
      entries.push({ line: first.line, name: first.text, aliases, text: definition, links: [] });
      waiting = [];
    } else if (open) open.text += `\n${definition}`;
  }
  return entries;
}

/** @param bare whether a line without a text is a term by itself. */
function entryOf(text: string, line: number, bare: boolean): Entry[] {
  const [, name = '', about = ''] = isTerm(text) ? (termLine.exec(text) ?? []) : [];
  if (name !== '') return [{ line, name: name.trim(), aliases: [], text: about.trim(), links: [] }];
  return bare && text.trim() !== '' ? [{ line, name: text.trim(), aliases: [], text: '', links: [] }] : [];
}
