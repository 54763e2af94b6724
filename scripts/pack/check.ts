import { parseArgs } from 'node:util';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { derivedNames } from '../../components/core/gazetteer/derived-names.ts';
import type { TableChoices } from '../../components/core/pack/files/columns/roles.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { choiceOptions, choicesOf } from './choices.ts';
import { lineOfRemark } from './line-of-remark.ts';
import { loadFile, sayRows, UsageError } from './load-file.ts';

/**
 * `check [--derived] FILE...`: prints every problem, how the file was read, and every warning; with `--derived` also the aliases
 * that follow from names. True where every file is a pack.
 */
export async function check(args: string[]): Promise<boolean> {
  const { positionals: files, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { derived: { type: 'boolean', default: false }, ...choiceOptions },
  });
  if (files.length === 0) throw new UsageError('Which file?');
  const { derived, ...chosen } = values;
  const choices = choicesOf(chosen);
  let good = true;
  for (const file of files) good = (await checkFile(file, derived, choices)) && good;
  return good;
}

async function checkFile(file: string, showDerived: boolean, choices: TableChoices): Promise<boolean> {
  const { pack, problems, notes, warnings, rows } = await loadFile(file, choices);
  for (const problem of problems) console.log(`error ${lineOfRemark(file, problem)}`);
  for (const note of notes) console.log(`note ${lineOfRemark(file, note)}`);
  for (const warning of warnings) console.log(`warning ${lineOfRemark(file, warning)}`);
  const forms = pack?.cards.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const what = pack
    ? `“${pack.title}” is valid: ${counted(pack.cards.length, 'card')}, ${counted(forms ?? 0, 'alias', 'aliases')}`
    : `not a pack: ${counted(problems.length, 'error')}`;
  const lists = [
    ...(notes.length > 0 ? [counted(notes.length, 'note')] : []),
    ...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
  ];
  console.log([`${file}: ${what}`, ...lists].join(', '));
  if (pack && showDerived) listDerived(file, pack);
  if (rows && rows.cards < rows.rows) console.log(`${file}: ${sayRows(rows)}`);
  return pack !== undefined;
}

/** Which aliases follow from the names. */
function listDerived(file: string, pack: Pack): void {
  const derived = derivedNames(buildIndex([pack]));
  for (const { card, text, strength, by } of derived)
    console.log(`derived ${card}: ${text} (${by}, ${strength})`);
  console.log(`${file}: ${counted(derived.length, 'alias follows', 'aliases follow')} from the names`);
}

/** `1 card`, `2 cards`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
