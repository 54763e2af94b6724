/** What the cells of a column look like, as far as that tells what the column is for. */

import { genderOf, kindOf, yesOrNo } from '../cells/cell-words.ts';
import { readDate } from '../cells/date-cell.ts';
import { wikidataId } from '../cells/table-columns.ts';
import { isGivenName, turnedName } from './kind-of-name.ts';

/** What the first cells of a column that are not empty are; shares are from 0 to 1. */
export interface ColumnContent {
  /** How many cells were looked at. */
  cells: number;
  /** Different ones among them. */
  distinct: number;
  /** Words in a cell, on average. */
  words: number;
  /** UTF-16 units in a cell, on average. */
  length: number;
  url: number;
  item: number;
  number: number;
  date: number;
  /** A date to the day. */
  day: number;
  kind: number;
  gender: number;
  answer: number;
  /** Ends as a sentence does. */
  sentence: number;
  /** May be a name: a few words, the first of them with a capital or in a script without. */
  name: number;
  /** Begins with a given name. */
  given: number;
  /** Is one word. */
  single: number;
  /** “Last, First”. */
  turned: number;
}

/** So many cells are looked at: enough to tell, and a table of a hundred thousand rows takes no longer than one of a hundred. */
export const mostCells = 200;
/** So much of a cell is looked at, in UTF-16 units. */
const mostOfCell = 300;

/** Takes the cells of a column; gives what the first of them that are not empty are. */
export function contentOf(cells: Iterable<string>): ColumnContent {
  const seen: string[] = [];
  for (const cell of cells) {
    if (cell !== '') seen.push(cell.slice(0, mostOfCell));
    if (seen.length === mostCells) break;
  }
  const count = seen.length || 1;
  const share = (is: (cell: string) => boolean) => seen.filter(is).length / count;
  const wordsOf = (cell: string) => cell.split(/\s+/);
  return {
    cells: seen.length,
    distinct: new Set(seen).size,
    words: seen.reduce((sum, cell) => sum + wordsOf(cell).length, 0) / count,
    length: seen.reduce((sum, cell) => sum + cell.length, 0) / count,
    url: share((cell) => /^<?(?:https?:\/\/|www\.)\S+$/i.test(cell) || /<https?:\/\/[^>]*>/i.test(cell)),
    item: share((cell) => /^Q[1-9]\d*$/.test(wikidataId(cell))),
    number: share((cell) => /^[-+(]?[\d\s.,'%/:()#-]+$/.test(cell)),
    date: share((cell) => readDate(cell) !== undefined),
    day: share((cell) => readDate(cell)?.length === 10),
    kind: share((cell) => kindOf(cell) !== undefined),
    gender: share((cell) => genderOf(cell) !== undefined),
    answer: share((cell) => yesOrNo(cell) !== undefined),
    sentence: share((cell) => /[.!?…。؟][”"’')\]]?$/.test(cell) && wordsOf(cell).length > 2),
    name: share(isNameLike),
    given: share((cell) => isGivenName(wordsOf(cell)[0] ?? '')),
    single: share((cell) => wordsOf(cell).length === 1),
    turned: share((cell) => turnedName(cell) !== undefined),
  };
}

/** At most eight words, with a letter, and no address, number or sentence. */
function isNameLike(cell: string): boolean {
  if (cell.length > 80 || !/\p{L}{2}/u.test(cell) || /:\/\/|@\w|[.!?]$(?<!\b\p{L}{1,3}\.)/u.test(cell))
    return false;
  return cell.split(/\s+/).length <= 8;
}
