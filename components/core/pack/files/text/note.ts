/** Reads notes as Obsidian keeps them, one thing in each file: what a note is called, its other names, and its text. */
import type { Token, Tokens } from 'marked';
import { guard } from '../cells/cell-text.ts';
import { kindOf } from '../cells/cell-words.ts';
import { joinEntries } from '../cells/split-list.ts';
import type { Table } from '../table/read-table.ts';
import type { Row } from '../table/split-rows.ts';
import { linksIn, plain, tokensOf } from './markdown-text.ts';

/** A term with what is said of it. */
export interface Entry {
  line: number;
  name: string;
  aliases: string[];
  kind?: string;
  description?: string;
  text: string;
  /** Web pages that the text leads to, each as `Title <address>`. */
  links: string[];
}

/** A file in Markdown without the lines between `---` at its top, and what those say. */
export interface FrontMatter {
  body: string;
  /** The line on which the body begins. */
  from: number;
  /** Undefined if there are no such lines. */
  values?: ReadonlyMap<string, string[]>;
  aliases: string[];
}

/** Takes the text of a file in Markdown; gives its front matter: one value a key, or a list of them. */
export function frontMatter(text: string): FrontMatter {
  const [whole = '', inner = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === '') return { body: text, from: 1, aliases: [] };
  const values = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of inner.split(/\r?\n/)) {
    const [, item] = /^[ \t]*-[ \t]+(.*)$/.exec(line) ?? [];
    const [, key, rest = ''] = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    if (item !== undefined) open.push(unquoted(item));
    else if (key !== undefined) {
      open = /^\[.*\]$/.test(rest) || /^alias|^tags?$/i.test(key) ? itemsOf(rest) : [unquoted(rest)];
      open = open.filter((one) => one !== '');
      values.set(key.toLowerCase(), open);
    }
  }
  const aliases = [...(values.get('aliases') ?? []), ...(values.get('alias') ?? [])];
  return { body: text.slice(whole.length), from: whole.split('\n').length, values, aliases };
}

/** `[one, "two, three"]`, or the same without brackets. */
const itemsOf = (list: string): string[] =>
  (list.replace(/^\[|\]$/g, '').match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s][^,]*/g) ?? []).map(unquoted);

function unquoted(value: string): string {
  const text = value.trim();
  if (/^"(?:[^"\\]|\\.)*"$/.test(text))
    try {
      return String(JSON.parse(text));
    } catch {
      // Escaped as YAML has it and JSON has not.
    }
  return text.replace(/^(["'])(.*)\1$/s, '$2').trim();
}

/** Whether a file is a note on one thing: it has one title, and other names, or its title is what the file is called. */
export function isNote(file: string, { body, values, aliases }: FrontMatter): boolean {
  if (!values) return false;
  const titles = tokensOf(body).filter(isTitle).map(plain);
  return titles.length === 1 && (aliases.length > 0 || titles[0] === baseOf(file));
}

const isTitle = (token: Token) => token.type === 'heading' && (token as Tokens.Heading).depth === 1;
const baseOf = (file: string) => file.replace(/^.*\//s, '').replace(/\.[^.]*$/, '');

/**
 * Takes the name of a file and its content; gives what it is a note on. Everything below the title is its text, but for a list of links.
 * @param isOwn whether we exported the note, which then has no other links.
 */
export function noteEntry(file: string, { body, from, values, aliases }: FrontMatter, isOwn = false): Entry {
  const tokens = tokensOf(body);
  const title = tokens.find(isTitle);
  const name = (title && plain(title)) || baseOf(file);
  const kind = values?.get('tags')?.find((tag) => kindOf(tag) !== undefined);
  const [description] = values?.get('description') ?? [];
  const lines: string[] = [];
  let links: string[] | undefined;
  let isDescribed = false;
  for (const token of tokens) {
    if (token === title || token.type === 'space' || token.type === 'hr') continue;
    const text = plain(token);
    if (token.type === 'heading' && text === 'Links') links = [];
    else if (links && token.type === 'list') links.push(...linksIn(token));
    else if (text !== '' && text === description && !isDescribed && lines.length === 0) isDescribed = true;
    else if (text !== '') lines.push(text);
  }
  return {
    line: from,
    name,
    aliases: aliases.filter((alias) => alias !== name),
    ...(kind !== undefined && { kind }),
    ...(description !== undefined && { description }),
    text: lines.join('\n'),
    links: links ?? (isOwn ? [] : tokens.flatMap(linksIn)),
  };
}

/** Takes entries; gives them as a table, with the columns that any of them fills. */
export function tableOfEntries(entries: readonly Entry[]): Table {
  const columns: [heading: string, cell: (entry: Entry) => string, isKept: boolean][] = [
    ['Name', ({ name }) => name, true],
    ['Aliases', ({ aliases }) => joinEntries(aliases), true],
    ['Kind', ({ kind = '' }) => kind, false],
    ['Description', ({ description = '' }) => description, false],
    ['Text', ({ text }) => text, true],
    ['Links', ({ links }) => joinEntries(links), false],
  ];
  const used = columns.filter(([, cell, isKept]) => isKept || entries.some((entry) => cell(entry) !== ''));
  return {
    before: [],
    heading: { line: 1, cells: used.map(([heading]) => heading) },
    rows: entries.map(
      (entry): Row => ({ line: entry.line, cells: used.map(([, cell]) => guard(cell(entry))) }),
    ),
    verbose: false,
  };
}
