/** Guesses the role of each column: from known headings, or from the cells if the heading is unknown or contradicts them. */

import { folded } from '../cells/cell-words.ts';
import { columns } from '../cells/table-columns.ts';
import { type ColumnContent, contentOf } from './column-content.ts';
import { best, few, type Guess, guessNames, most } from './guess-names.ts';
import { isOurs, roleOfHeading } from './role-of-heading.ts';
import type { Role } from './roles.ts';

/**
 * Takes the headings of a table (empty if it has none) and its rows; gives the role of each column. If any column has text, one of
 * them is the name or part of it.
 */
export function guessRoles(headings: readonly string[], rows: readonly (readonly string[])[]): Role[] {
  const content = headings.map((_, at) => contentOf(cellsOf(rows, at)));
  const guesses: Guess[] = headings.map((heading, at) => {
    const role = roleOfHeading(heading);
    return role && !isOurs(heading) && speaksAgainst(role, content[at]) ? undefined : role;
  });
  // In Popolo, `summary` is one line beside a `biography`.
  const [line, text] = ['summary', 'biography'].map((word) =>
    headings.findIndex((one) => folded(one) === word),
  );
  if (line !== undefined && line >= 0 && text !== undefined && text >= 0 && !guesses.includes('description'))
    guesses[line] = 'description';
  dropOtherNames(guesses, headings, content);
  guessNames(guesses, content, rows);
  keepOne(guesses, headings, content);
  guessRest(guesses, headings, content);
  return guesses.map((role) => role ?? 'unused');
}

function* cellsOf(rows: readonly (readonly string[])[], at: number): Generator<string> {
  for (const row of rows) yield row[at] ?? '';
}

/** Whether the cells contradict the heading: `type` above `sen` and `rep`, `date` above `TBA`. */
function speaksAgainst(role: Role, content: ColumnContent | undefined): boolean {
  if (!content || content.cells === 0) return false;
  switch (role) {
    case 'kind':
      return content.kind < few && content.cells > 1;
    case 'date':
      return content.date < few && content.number < most;
    case 'wikidata':
      return content.item < few;
    case 'gender':
      return content.gender < few;
    case 'marked':
      return content.answer < few;
    case 'name':
    case 'first name':
    case 'last name':
      return content.number > most || content.url > most;
    default:
      return false;
  }
}

/** Headings of names that, in a list of people, give an employer. */
const employer =
  /compan|organi[sz]|firm|employer|arbeitgeber|entreprise|société|empresa|компан|организац|компанія|організац|شركة|مؤسسة/i;

/** Whether a heading is one of companies or organisations, which in a list of people employ them. */
export const isEmployer = (heading: string): boolean => employer.test(heading);

/** In contact lists, empty name columns and those of employers, next to a column of names, do not name the cards. */
function dropOtherNames(
  guesses: Guess[],
  headings: readonly string[],
  content: readonly ColumnContent[],
): void {
  const isPart = (role: Guess) => role === 'name' || role === 'first name' || role === 'last name';
  const filled = guesses.flatMap((role, at) => (isPart(role) && content[at]?.cells ? [at] : []));
  for (const [at, role] of guesses.entries()) {
    if (role !== 'name') continue;
    const others = filled.filter((one) => one !== at && !isEmployer(headings[one] ?? ''));
    if (others.length > 0 && (!content[at]?.cells || isEmployer(headings[at] ?? ''))) guesses[at] = undefined;
  }
  // An empty column does not name the cards either, if another one can.
  if (filled.length > 0)
    for (const [at, role] of guesses.entries())
      if (isPart(role) && !content[at]?.cells) guesses[at] = undefined;
}

/** If two columns fill one field, uses the one with our own heading, or else the first that is not empty. */
function keepOne(guesses: Guess[], headings: readonly string[], content: readonly ColumnContent[]): void {
  const names = guesses.includes('name');
  for (const [at, role] of guesses.entries()) {
    if (role === undefined) continue;
    if (names && (role === 'first name' || role === 'last name')) guesses[at] = undefined;
    if (isList(role)) continue;
    const alike = guesses.flatMap((one, index) => (one === role ? [index] : []));
    const kept =
      alike.find((index) => isOurs(headings[index] ?? '')) ??
      alike.find((index) => content[index]?.cells) ??
      alike[0];
    // Of two descriptions (`Cargo`, `Descrição`) the second is the text.
    const rest = role === 'description' && !guesses.includes('summary') ? 'summary' : 'unused';
    const next = alike.find((index) => index !== kept && content[index]?.cells);
    for (const index of alike) if (index !== kept) guesses[index] = index === next ? rest : 'unused';
  }
}

/** Whether several columns may have this role. */
const isList = (role: Role): boolean =>
  /^(?:first name|last name|date|append|unused)$/.test(role) ||
  columns.some(({ name, entries }) => name === role && entries !== undefined);

/** Assigns the remaining roles to columns with unknown headings. */
function guessRest(guesses: Guess[], headings: readonly string[], content: readonly ColumnContent[]): void {
  const free = (at: number) => guesses[at] === undefined && (content[at]?.cells ?? 0) > 0;
  const give = (role: Role, score: (one: ColumnContent, at: number) => number) => {
    if (guesses.includes(role)) return;
    const found = best(content, (one, at) => (free(at) ? score(one, at) : 0));
    if (found !== undefined) guesses[found] = role;
  };
  give('wikidata', (one) => (one.item >= most ? one.item : 0));
  give('links', (one) => (one.url >= most ? one.url : 0));
  const isFew = (one: ColumnContent) => one.distinct <= 12 && (one.distinct < one.cells || one.cells <= 5);
  // Councils and courts beside people are where those belong.
  const hasPeople = guesses.includes('first name') || (content[guesses.indexOf('name')]?.given ?? 0) >= 0.5;
  give('kind', (one, at) =>
    !(hasPeople && one.people === 0) &&
    !isEmployer(headings[at] ?? '') &&
    one.kind >= most &&
    one.words < 3 &&
    isFew(one)
      ? one.kind
      : 0,
  );
  for (const [at, one] of content.entries())
    if (free(at) && one.day >= most && headings[at] !== '') guesses[at] = 'date';
  // Before the names it is a heading for them; after them it is what someone is, or how they are addressed.
  const isTitle = (at: number) =>
    /^(?:title|titel|titre|título|titulo|должность|титул)$/.test(folded(headings[at] ?? ''));
  give('description', (one, at) => (isTitle(at) && one.name >= most && one.words > 1.1 ? 1 : 0));
  if (!guesses.includes('summary') && !guesses.includes('description')) {
    const plain = (one: ColumnContent) => one.url < 0.3 && one.number < few && one.date < few;
    // As the only other column, even a word or two explain a term.
    const alone = content.filter((one, at) => one.cells > 0 && free(at)).length === 1 && content.length === 2;
    const found = best(content, (one, at) =>
      free(at) && plain(one) && (one.words >= 3 || (alone && one.words > 1.2)) ? one.length : 0,
    );
    const one = found === undefined ? undefined : content[found];
    if (found !== undefined && one)
      guesses[found] = one.length > 60 || one.sentence > few || alone ? 'summary' : 'description';
  }
}
