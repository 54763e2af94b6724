/** Detects the format of a text and reads it: a pack in JSON, Wikidata results, or some kind of table. */

import { explainTooDeep } from '../nesting-depth.ts';
import { roleOfHeading } from './columns/role-of-heading.ts';
import type { TableChoices } from './columns/roles.ts';
import { readJson } from './read-json.ts';
import { listTable } from './records/list-table.ts';
import { webPage } from './source/decode-text.ts';
import type { FileProblem, LocatedNote, Place } from './source/file-problem.ts';
import { wholeFileNote } from './source/import-notes.ts';
import type { RawPack } from './source/raw-pack.ts';
import { isName } from './table/headings.ts';
import { asCsv } from './table/quotation-marks.ts';
import { readTable, type Table } from './table/read-table.ts';
import { type TableReading, tableToPack } from './table/table-to-pack.ts';
import { ankiTable, isAnki } from './text/anki.ts';
import { recordsTable, termsAboveTexts } from './text/blocks.ts';
import { glossaryTable, isGlossary } from './text/glossary.ts';
import { isHtml, tableOfHtml } from './text/html.ts';
import { htmlParts } from './text/html-parts.ts';
import { isVcard, vcardTable } from './text/vcard.ts';
import { wikidataRows } from './wikidata/wikidata-json.ts';
import { wikidataResults } from './wikidata/wikidata-table.ts';
import { itemVariable, type Result, wikidataToPack } from './wikidata/wikidata-to-pack.ts';

/** The format of a file. */
export type Form = 'json' | 'table' | 'wikidata';

export type Read = { form: Form; raw: RawPack; table?: TableReading } | { failed: FileProblem[] };

/** Takes the name and the text of a file; gives its contents. Never throws. */
export function formOf(name: string, text: string, choices: TableChoices): Read {
  if (/^\s*[{[]/.test(text) || (/\.json$/i.test(name) && !isHtml(text))) {
    const lines = readJsonLines(text);
    const json = lines ?? readJson(text);
    if (!json.ok) return { failed: json.problems };
    const deep = explainTooDeep(json.value);
    if (deep !== undefined) return { failed: [{ message: deep }] };
    return ofJson(json.value, json.locate, choices);
  }
  // Markdown may begin with a list in HTML, and a table may be one of tags.
  const mayBeHtml = !/\.(?:md|markdown|mdown|csv|tsv)$/i.test(name) || /^\s*<(?:!doctype|html)\b/i.test(text);
  if (mayBeHtml && isHtml(text)) {
    const parts = htmlParts(text);
    // Empty lines before it keep the positions of what is said about it.
    if (parts.pack) return formOf('pack.json', '\n'.repeat(parts.pack.line - 1) + parts.pack.text, choices);
    const table = tableOfHtml(parts, choices.headings);
    return table ? ofTable(table, choices) : { failed: [{ message: webPage }] };
  }
  if (isVcard(text)) {
    const { table, withDetails } = vcardTable(text);
    return tableForm(
      table,
      choices,
      withDetails > 0 ? [wholeFileNote('contactDetails', { count: withDetails })] : [],
    );
  }
  if (isAnki(text)) return tableForm(ankiTable(text), choices);
  const blocks =
    recordsTable(text) ?? (/\.(?:md|markdown|mdown)$/i.test(name) ? undefined : termsAboveTexts(text));
  if (blocks) return tableForm(blocks, choices);
  if (isGlossary(name, text)) return tableForm(glossaryTable(name, text), choices);
  return ofTable(readTable(asCsv(text), choices.headings), choices);
}

/** Takes a table that may hold results of Wikidata. */
function ofTable(table: Table, choices: TableChoices): Read {
  const results = wikidataResults(table);
  const names = Object.keys(results[0]?.values ?? {});
  const variable = itemVariable(
    names,
    results.map(({ values }) => values),
  );
  if (variable !== undefined) return { form: 'wikidata', raw: wikidataToPack(results, variable) };
  return tableForm(table, choices);
}

/** Takes a table from any kind of file, and notes on how it was made from that; gives its pack. */
export function tableForm(table: Table, choices: TableChoices, notes: readonly LocatedNote[] = []): Read {
  const { reading, ...raw } = tableToPack(table, choices);
  return { form: 'table', raw: { ...raw, warnings: [...notes, ...raw.warnings] }, table: reading };
}

type Locate = (paths: readonly string[]) => Map<string, Place>;

function ofJson(value: unknown, locate: Locate, choices: TableChoices): Read {
  const rows = wikidataRows(value);
  const names = [...new Set(rows?.slice(0, 20).flatMap(({ values }) => Object.keys(values)))];
  const variable =
    rows &&
    itemVariable(
      names,
      rows.map(({ values }) => values),
    );
  if (rows && variable !== undefined) {
    const places = locate(rows.map(({ path }) => path));
    const results = rows.map(({ path, values }): Result => ({ values, place: { ...placeIn(places, path) } }));
    return { form: 'wikidata', raw: wikidataToPack(results, variable) };
  }
  const table = listTable(value, locate, choices.headings);
  if (table) return tableForm(table, choices);
  const content = value as RawPack['content'];
  return { form: 'json', raw: { content, problems: [], warnings: [], locate } };
}

/** Parses JSON Lines, one named object per line; undefined for anything else. */
function readJsonLines(text: string): { ok: true; value: unknown; locate: Locate } | undefined {
  const [first = '', second = ''] = text.trimStart().split(/(?:\r?\n)+/, 2);
  if (!/^\{.*\}\s*$/.test(first) || !/^\s*\{/.test(second)) return undefined;
  try {
    const lines = text
      .split(/\r?\n/)
      .flatMap((line, at) =>
        line.trim() === '' ? [] : [{ value: JSON.parse(line) as unknown, line: at + 1 }],
      );
    const fields = Object.keys(lines[0]?.value ?? {});
    if (fields.includes('cards') || !fields.some((field) => isName(roleOfHeading(field)))) return undefined;
    const lineOf = (path: string) => lines[Number(/^\[(\d+)\]/.exec(path)?.[1])]?.line ?? 1;
    const locate: Locate = (paths) => new Map(paths.map((path) => [path, { line: lineOf(path) }]));
    return { ok: true, value: lines.map(({ value }) => value), locate };
  } catch {
    return undefined;
  }
}

function placeIn(places: ReadonlyMap<string, Place>, path: string): Place {
  const { line, column } = places.get(path) ?? {};
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
