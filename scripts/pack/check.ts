import { parseArgs } from 'node:util';
import { lineOfProblem } from '../../components/cards/reading/file-problem.ts';
import { loadFile, UsageError } from './load-file.ts';

/** `check FILE...`: prints every problem and warning; true where every file is a pack. */
export function check(args: string[]): boolean {
  const { positionals: files } = parseArgs({ args, allowPositionals: true });
  if (files.length === 0) throw new UsageError('Which file?');
  return files.map(checkFile).every(Boolean);
}

function checkFile(file: string): boolean {
  const { pack, problems, warnings } = loadFile(file);
  for (const problem of problems) console.log(`error ${lineOfProblem(file, problem)}`);
  for (const warning of warnings) console.log(`warning ${lineOfProblem(file, warning)}`);
  const forms = pack?.cards.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const what = pack
    ? `“${pack.title}” is a good pack: ${counted(pack.cards.length, 'card')}, ${counted(forms ?? 0, 'alias', 'aliases')}`
    : `not a pack: ${counted(problems.length, 'error')}`;
  console.log(`${file}: ${what}${warnings.length > 0 ? `, ${counted(warnings.length, 'warning')}` : ''}`);
  return pack !== undefined;
}

/** `1 card`, `2 cards`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
