/** Guesses which columns name the cards of a table. */

import type { ColumnContent } from './column-content.ts';
import type { Role } from './roles.ts';

/** Minimum share of a column's cells that must agree on a role. */
export const most = 0.7;
/** A known heading is ignored if fewer cells than this agree with it. */
export const few = 0.4;

/** Number of columns that are compared with each other. */
const mostPaired = 30;

export type Guess = Role | undefined;

/** Finds the names if no heading does, and distinguishes a surname (`Nom`, `Prénom`) from a full name (`Name`, `Given name`). */
export function guessNames(
  guesses: Guess[],
  content: readonly ColumnContent[],
  rows: readonly (readonly string[])[],
): void {
  const name = guesses.indexOf('name');
  const first = guesses.indexOf('first name');
  const last = guesses.indexOf('last name');
  if (name >= 0 && (first >= 0 || last >= 0)) {
    const part = last >= 0 ? last : first;
    if (!contains(rows, name, part)) guesses[name] = last >= 0 ? 'first name' : 'last name';
    return;
  }
  if (name >= 0 || first >= 0 || last >= 0) return;
  const free = (at: number) => guesses[at] === undefined || guesses[at] === 'aliases';
  for (const [at, one] of content.slice(0, mostPaired).entries()) {
    if (!free(at) || one.capitals < 0.5) continue;
    const whole = content
      .slice(0, mostPaired)
      .findIndex((_, other) => free(other) && abbreviates(rows, at, other));
    if (whole < 0) continue;
    guesses[whole] = 'name';
    guesses[at] = 'aliases';
    return;
  }
  /** Abbreviations at the start of their rows name them, unless they are repeated: `WHO`, but not `MI`. */
  const isListed = (at: number) =>
    at === 0 &&
    content[at]?.distinct === content[at]?.cells &&
    (content[at]?.capitals ?? 0) > most &&
    !(haveCodes && content.some((one, other) => other > 0 && free(other) && namesRows(one)));
  /** Codes are of one length (`DEU`, `FRA`), abbreviations are not (`WHO`, `UNICEF`). */
  const lengths = new Set(rows.flatMap(([cell = '']) => (cell === '' ? [] : cell.length)));
  const haveCodes = lengths.size === 1 && Math.max(...lengths) <= 3;
  const namesRows = ({ cells, distinct, name }: ColumnContent) =>
    cells > 1 && distinct === cells && name >= most;
  // Two adjacent columns of single words, one of them given names.
  for (let at = 0; at + 1 < content.length; at++) {
    const [one, other] = [content[at], content[at + 1]];
    if (!one || !other || !free(at) || !free(at + 1)) continue;
    if (Math.min(one.cells, other.cells) < 2 || Math.min(one.name, other.name) < most) continue;
    if (Math.max(one.words, other.words) > 1.6 || Math.max(one.kind, other.kind) > few) continue;
    const isFirst = one.given >= 0.5 && one.given > other.given;
    if (!isFirst && !(other.given >= 0.5 && other.given > one.given)) continue;
    // Cities are also given names: `WHO, Geneva`.
    const given = isFirst ? one : other;
    if (isListed(0) && given.distinct < given.cells) continue;
    guesses[at] = isFirst ? 'first name' : 'last name';
    guesses[at + 1] = isFirst ? 'last name' : 'first name';
    return;
  }
  const found = best(content, (one, at) => {
    if (!free(at) || one.cells === 0 || one.name < 0.5 || one.url > 0.3 || one.number > 0.5) return 0;
    const varied = one.distinct / one.cells;
    return (
      one.name +
      varied +
      one.given +
      one.turned -
      one.sentence -
      (one.code > most && !isListed(at) ? 1 : 0) -
      (one.kind > most && varied < 0.8 ? 2 : 0) -
      at / 10 +
      (isListed(at) ? 1.5 : 1)
    );
  });
  const plain = content.findIndex(
    (one, at) => free(at) && one.cells > 0 && one.url < 0.3 && one.number < 0.5,
  );
  const chosen = found ?? (plain < 0 ? undefined : plain);
  if (chosen !== undefined) guesses[chosen] = 'name';
}

/** Whether most cells of one column contain those of another in the same row. */
function contains(rows: readonly (readonly string[])[], whole: number, part: number): boolean {
  const both = rows.filter((row) => row[whole] && row[part]).slice(0, 200);
  const holds = both.filter((row) => row[whole]?.toLowerCase().includes(row[part]?.toLowerCase() ?? ''));
  return holds.length * 2 > both.length;
}

/** Whether most cells of one column are the capitals of another in the same row: `WHO`, `World Health Organization`. */
function abbreviates(rows: readonly (readonly string[])[], short: number, long: number): boolean {
  if (short === long) return false;
  const both = rows.filter((row) => row[short] && row[long]).slice(0, 200);
  const are = both.filter((row) => {
    const capitals = row[long]?.match(/\p{Lu}/gu) ?? [];
    return /\s/.test(row[long] ?? '') && capitals.length > 1 && capitals.join('') === row[short];
  });
  return are.length > 1 && are.length > both.length * 0.6;
}

/** The column with the highest score above 0; the first one in a tie. */
export function best(
  content: readonly ColumnContent[],
  score: (one: ColumnContent, at: number) => number,
): number | undefined {
  let found: number | undefined;
  let highest = 0;
  for (const [at, one] of content.entries()) {
    const points = score(one, at);
    if (points > highest) [found, highest] = [at, points];
  }
  return found;
}
