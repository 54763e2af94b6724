import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Pack } from '../../components/cards/card.ts';
import { type FileProblem, lineOfProblem } from '../../components/cards/reading/file-problem.ts';
import { type Form, readPack, tooLarge } from '../../components/cards/reading/read-pack.ts';
import { packWarnings } from '../../components/matching/pack-warnings.ts';

/** The command was not given what it needs. */
export class UsageError extends Error {}

export interface LoadedFile {
  pack: Pack | undefined;
  form: Form | undefined;
  problems: FileProblem[];
  warnings: FileProblem[];
}

/** Reads a pack from a file, with everything that is wrong or will hurt. @throws where the file cannot be read. */
export function loadFile(file: string): LoadedFile {
  const large = tooLarge(sizeOf(file));
  if (large !== undefined)
    return { pack: undefined, form: undefined, problems: [{ message: large }], warnings: [] };
  const read = readPack(basename(file), readFileSync(file));
  if (!read.ok) return { pack: undefined, form: undefined, problems: read.problems, warnings: read.warnings };
  const found = packWarnings(read.pack);
  const places = read.locate(found.map(({ path }) => path));
  const warnings = found.map(({ path, message }) => {
    const card = read.pack.cards[Number(/\d+/.exec(path)?.[0])]?.name;
    return { ...places.get(path), ...(card !== undefined && { card }), message };
  });
  return { pack: read.pack, form: read.form, problems: [], warnings: [...read.warnings, ...warnings] };
}

/** The pack of a file. Tells what is wrong with it on standard error; undefined where it is no pack. */
export function loadGood(file: string): { pack: Pack; form: Form } | undefined {
  const { pack, form, problems } = loadFile(file);
  for (const problem of problems) console.error(lineOfProblem(file, problem));
  return pack && form && { pack, form };
}

function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`${file}: no such file`);
  if (stat.isDirectory()) throw new Error(`${file}: a folder: name the file of the pack`);
  return stat.size;
}
