import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { TableChoices } from '../../components/core/pack/files/columns/roles.ts';
import { type Form, noCards, readFile, tooLarge } from '../../components/core/pack/files/read-pack.ts';
import type { FileProblem, FileRemark } from '../../components/core/pack/files/source/file-problem.ts';
import type { RowCounts } from '../../components/core/pack/files/source/import-notes.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { packWarnings } from '../../components/core/pack-quality/pack-warnings.ts';
import { lineOfRemark } from './line-of-remark.ts';

/** The command was called with missing or wrong arguments. */
export class UsageError extends Error {}

export interface LoadedFile {
  pack: Pack | undefined;
  form: Form | undefined;
  problems: FileRemark[];
  /** Notes on how the file was read: what was changed, ignored or ambiguous. */
  notes: FileRemark[];
  /** What will cause wrong marks on pages. */
  warnings: FileProblem[];
  /** Counts of a table's rows; only for files with rows. */
  rows?: RowCounts;
}

/** Reads a pack from a file, with every problem and warning. @throws if the file cannot be read. */
export async function loadFile(file: string, choices: TableChoices = {}): Promise<LoadedFile> {
  const large = tooLarge(sizeOf(file));
  if (large !== undefined)
    return { pack: undefined, form: undefined, problems: [{ message: large }], notes: [], warnings: [] };
  const read = await readFile(basename(file), readFileSync(file), choices);
  if (!read.ok)
    return { pack: undefined, form: undefined, problems: read.problems, notes: read.warnings, warnings: [] };
  if (read.pack.cards.length === 0)
    return {
      pack: undefined,
      form: undefined,
      problems: [{ message: noCards }],
      notes: read.warnings,
      warnings: [],
    };
  const found = packWarnings(read.pack);
  const places = read.locate(found.map(({ path }) => path));
  const warnings = found.map(({ path, message }) => {
    const card = read.pack.cards[Number(/\d+/.exec(path)?.[0])]?.name;
    return { ...places.get(path), ...(card !== undefined && { card }), message };
  });
  const { pack, form, rows } = read;
  return { pack, form, problems: [], notes: read.warnings, warnings, ...(rows && { rows }) };
}

/** The pack of a file. Prints errors and notes to standard error; undefined if the pack is not valid. */
export async function loadGood(
  file: string,
  choices: TableChoices = {},
): Promise<{ pack: Pack; form: Form } | undefined> {
  const { pack, form, problems, notes, rows } = await loadFile(file, choices);
  for (const problem of problems) console.error(lineOfRemark(file, problem));
  for (const note of notes) console.error(`note ${lineOfRemark(file, note)}`);
  if (rows && rows.cards < rows.rows) console.error(`${file}: ${sayRows(rows)}`);
  return pack && form && { pack, form };
}

/** `3 rows: 1 read, 1 merged, 1 left out`. */
export function sayRows({ rows, cards, merged, leftOut }: RowCounts): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'}: ${cards} read, ${merged} merged, ${leftOut} left out`;
}

function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`${file}: no such file`);
  if (stat.isDirectory()) throw new Error(`${file}: is a folder: give the pack's file`);
  return stat.size;
}
