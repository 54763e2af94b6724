import { parseArgs } from 'node:util';
import { lineOfProblem } from '../../components/core/pack/files/source/file-problem.ts';
import { loadFile, sayRows, UsageError } from './load-file.ts';

/**
 * `check FILE...`: prints every error, how the file was read, and every warning; true if every file is a valid pack.
 */
export function check(args: string[]): boolean {
  const { positionals: files } = parseArgs({ args, allowPositionals: true });
  if (files.length === 0) throw new UsageError('Which file?');
  return files.map(checkFile).every(Boolean);
}

function checkFile(file: string): boolean {
  const { pack, problems, notes, warnings, rows } = loadFile(file);
  for (const problem of problems) console.log(`error ${lineOfProblem(file, problem)}`);
  for (const note of notes) console.log(`note ${lineOfProblem(file, note)}`);
  for (const warning of warnings) console.log(`warning ${lineOfProblem(file, warning)}`);
  const forms = pack?.cards.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const what = pack
    ? `“${pack.title}” is valid: ${counted(pack.cards.length, 'card')}, ${counted(forms ?? 0, 'alias', 'aliases')}`
    : `not a pack: ${counted(problems.length, 'error')}`;
  const lists = [
    ...(notes.length > 0 ? [counted(notes.length, 'note')] : []),
    ...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
  ];
  console.log([`${file}: ${what}`, ...lists].join(', '));
  if (rows && rows.cards < rows.rows) console.log(`${file}: ${sayRows(rows)}`);
  return pack !== undefined;
}

/** `1 card`, `2 cards`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
