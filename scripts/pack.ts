/** `npm run -s pack -- check|convert|try`: tools for pack authors. */
import { check } from './pack/check.ts';
import { convert } from './pack/convert.ts';
import { UsageError } from './pack/load-file.ts';
import { tryOn } from './pack/try-on.ts';

const help = `Usage: npm run -s pack -- check [--derived] FILE...
       npm run -s pack -- convert FILE [--to json|csv|tsv] [--out FILE]
       npm run -s pack -- try FILE PAGE [--lang TAG] [--strictness strict|balanced|generous]

FILE is a pack: JSON, a table (CSV or TSV) or the result of a Wikidata query (CSV or JSON).

check     names everything that is wrong, as FILE:line:column: card: field: what and how to fix it, notes how a table was read,
          and warns of what will hurt; with --derived it lists the aliases that follow from the names
convert   writes the pack in the other form, or the one of --to, to --out or standard output
try       finds the names of the pack on a saved page (.html, .txt) and says where, which card and why

Exit status: 0 all well (there may be warnings), 1 something is wrong with the pack or the page, 2 wrong usage.`;

const commands: Record<string, (args: string[]) => boolean> = { check, convert, try: tryOn };

/** Runs a command; gives the exit status. */
function run([name = '', ...args]: string[]): 0 | 1 | 2 {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(name === '' ? 'Which command?' : `Unknown command: ${name}`);
    return command(args) ? 0 : 1;
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error((error as Error).message);
    if (isUsage) console.error(`\n${help}`);
    return isUsage ? 2 : 1;
  }
}

process.exitCode = run(process.argv.slice(2));
