/** The tools for pack authors, by command. */
import { roles } from '../../components/core/pack/files/columns/roles.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { draft } from './draft.ts';
import { UsageError } from './load-file.ts';
import { tryOn } from './try-on.ts';

const help = `Usage: npm run -s pack -- check [--derived] FILE...
       npm run -s pack -- convert FILE [--to json|csv|tsv|anki|markdown|page] [--out FILE]
       npm run -s pack -- try FILE PAGE [--lang TAG] [--strictness strict|balanced|generous]
       npm run -s pack -- draft ARTICLE [--lang TAG] [--date DATE]

FILE is whatever the import takes: a pack in JSON, a workbook (.xlsx, .ods), a table (CSV or TSV), a list of names, Anki's notes, a
glossary in Markdown or plain text, notes in a zip archive, a saved page, contacts (.vcf), another list in JSON (or JSON lines), or
the result of a Wikidata query.

check     names everything that is wrong, as FILE:line:column: card: field: what and how to fix it, notes how a table was read,
          and warns of what will hurt; with --derived it lists the aliases that follow from the names
convert   writes the pack in the other form, or the one of --to, to --out or standard output, and says how a table was read
try       finds the names of the pack on a saved page (.html, .txt) and says where, which card and why
draft     prints a pack with the people, organisations, places, events, projects and works that an article (.html, .md, .txt) names,
          and what it says of each, word for word and with the paragraph; --date is the day of the article, such as 2021-06-15

Where a table is read wrongly, the first three take
  --columns "HEADING=ROLE,…"   what columns are: ${roles.join(', ')}; a column without a heading is “column 3”
  --kind KIND                  what all cards are: person, organisation, place, event, project, topic; or mixed
  --headings yes|no            whether the first row names the columns
  --turned yes|no              whether names like “Smith, Anna” are turned round
  --parted yes|no              whether cells that hold several names are divided; “|” always divides them
  --sheet NAME                 which sheet of a workbook
  --encoding NAME              how the letters are written, such as windows-1251

Exit status: 0 all well (there may be warnings), 1 something is wrong with the pack or the page, 2 wrong usage.`;

const commands: Record<string, (args: string[]) => Promise<boolean>> = { check, convert, try: tryOn, draft };

/** Takes the arguments after `npm run -s pack --`; prints what the command says, and gives the exit status. */
export async function run([name = '', ...args]: string[]): Promise<0 | 1 | 2> {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(name === '' ? 'Which command?' : `Unknown command: ${name}`);
    return (await command(args)) ? 0 : 1;
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error((error as Error).message);
    if (isUsage) console.error(`\n${help}`);
    return isUsage ? 2 : 1;
  }
}
