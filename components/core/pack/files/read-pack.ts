/** A file → a pack, whatever it is written in (JSON, CSV, TSV, a Wikidata query's result), or everything that is wrong with it. */

import { idOf } from '../card-ids.ts';
import type { Pack } from '../model.ts';
import { explainTooDeep } from '../nesting-depth.ts';
import { parsePack } from '../parse-pack.ts';
import { readJson } from './read-json.ts';
import { decodeText } from './source/decode-text.ts';
import type { FileProblem, Place } from './source/file-problem.ts';
import type { RowCounts } from './source/import-notes.ts';
import type { RawPack } from './source/raw-pack.ts';
import { unknownFields } from './source/unknown-fields.ts';
import { parseRows } from './table/parse-rows.ts';
import { readTable } from './table/read-table.ts';
import { tableToPack } from './table/table-to-pack.ts';
import { wikidataRows } from './wikidata/wikidata-json.ts';
import { wikidataResults } from './wikidata/wikidata-table.ts';
import { itemVariable, type Result, wikidataToPack } from './wikidata/wikidata-to-pack.ts';

/** The form that a file was written in. */
export type Form = 'json' | 'table' | 'wikidata';

export type ReadPack =
  | {
      ok: true;
      form: Form;
      pack: Pack;
      /** What was changed, left out or may be misunderstood. */
      warnings: FileProblem[];
      /** What became of the rows; only of what has rows. */
      rows?: RowCounts;
      /** Where in the file what stands at these paths of the pack came from. */
      locate: (paths: readonly string[]) => Map<string, Place>;
    }
  | { ok: false; problems: FileProblem[]; warnings: FileProblem[] };

/** The most that a file may hold, in bytes: ten times a pack of a hundred thousand cards, a third of what a browser can hold as one text. */
export const maxFile = 150_000_000;
/** The most cards of a pack. */
export const maxCards = 300_000;

/** What is wrong with a pack that has no cards, which would mark nothing. */
export const noCards = 'no cards in it: add some, each with a name';

/** What is wrong with a file by its size alone, before anything of it is read. */
export function tooLarge(size: number): string | undefined {
  if (size <= maxFile) return undefined;
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return `${megabytes(size)}: a pack has at most ${megabytes(maxFile)}; divide it into several`;
}

/** Takes a file whole, with its name, which a table's pack is called after. Never throws. */
export function readPack(name: string, bytes: Uint8Array): ReadPack {
  const failed = (problems: FileProblem[], warnings: FileProblem[] = []): ReadPack => ({
    ok: false,
    problems,
    warnings,
  });
  const large = tooLarge(bytes.length);
  if (large !== undefined) return failed([{ message: large }]);
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { ok: _ok, ...problem } = decoded;
    return failed([problem]);
  }
  const read = readForm(name, decoded.text);
  if ('failed' in read) return failed(read.failed);
  const { form, raw } = read;
  if (raw.problems.length > 0) return failed(raw.problems, raw.warnings);
  const count = cardsOf(raw.content).length;
  if (count > maxCards)
    return failed([{ message: `${count} cards: a pack has at most ${maxCards}; divide it into several` }]);

  const said = (problems: readonly { path: string; message: string }[], content: unknown) => {
    const places = raw.locate(problems.map(({ path }) => path));
    return problems.map(({ path, message }) => ({ ...places.get(path), ...cardAt(content, path), message }));
  };
  if (form === 'json') {
    const parsed = parsePack(raw.content);
    if (!parsed.ok) return failed(said(parsed.problems, raw.content), raw.warnings);
    const warnings = said(unknownFields(raw.content), raw.content);
    return { ok: true, form, pack: parsed.pack, warnings, locate: raw.locate };
  }
  const base = name.replace(/\.[^.]*$/, '').trim() || 'pack';
  const { parsed, warnings: dropped, leftOut } = parseRows(raw, { id: idOf(base), title: base });
  const warnings = [...raw.warnings, ...dropped];
  if (!parsed.ok) return failed(said(parsed.problems, raw.content), warnings);
  const { pack } = parsed;
  const rows = raw.rows && { ...raw.rows, cards: pack.cards.length, leftOut: raw.rows.leftOut + leftOut };
  if (pack.cards.length === 0 && rows && rows.rows > 0)
    return failed([{ message: `none of ${rows.rows} rows could be read` }, ...warnings]);
  return { ok: true, form, pack, warnings, ...(rows && { rows }), locate: raw.locate };
}

type Read = { form: Form; raw: RawPack } | { failed: FileProblem[] };

function readForm(name: string, text: string): Read {
  if (/^\s*[{[]/.test(text) || /\.json$/i.test(name)) {
    const json = readJson(text);
    if (!json.ok) return { failed: json.problems };
    const deep = explainTooDeep(json.value);
    if (deep !== undefined) return { failed: [{ message: deep }] };
    const rows = wikidataRows(json.value);
    const names = [...new Set(rows?.slice(0, 20).flatMap(({ values }) => Object.keys(values)))];
    const variable =
      rows &&
      itemVariable(
        names,
        rows.map(({ values }) => values),
      );
    if (rows && variable !== undefined) {
      const places = json.locate(rows.map(({ path }) => path));
      const results = rows.map(
        ({ path, values }): Result => ({ values, place: { ...placeIn(places, path) } }),
      );
      return { form: 'wikidata', raw: wikidataToPack(results, variable) };
    }
    const content = json.value as RawPack['content'];
    return { form: 'json', raw: { content, problems: [], warnings: [], locate: json.locate } };
  }
  const table = readTable(text);
  const results = wikidataResults(table);
  const names = Object.keys(results[0]?.values ?? {});
  const variable = itemVariable(
    names,
    results.map(({ values }) => values),
  );
  if (variable !== undefined) return { form: 'wikidata', raw: wikidataToPack(results, variable) };
  return { form: 'table', raw: tableToPack(table) };
}

function placeIn(places: ReadonlyMap<string, Place>, path: string): Place {
  const { line, column } = places.get(path) ?? {};
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

/** The cards of what may be no pack at all. */
function cardsOf(content: unknown): unknown[] {
  const cards = typeof content === 'object' && content !== null && 'cards' in content ? content.cards : [];
  return Array.isArray(cards) ? cards : [];
}

/** The name of the card that a path leads into. */
function cardAt(content: unknown, path: string): { card?: string } {
  const index = /^cards\[(\d+)\]/.exec(path)?.[1];
  const card = index === undefined ? undefined : cardsOf(content)[Number(index)];
  const name = typeof card === 'object' && card !== null && 'name' in card ? card.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? { card: name.trim().slice(0, 80) } : {};
}
