/** Statistics of a column's cells, from which its role is guessed. */

import { genderOf, kindOf, yesOrNo } from '../cells/cell-words.ts';
import { readDate } from '../cells/date-cell.ts';
import { wikidataId } from '../cells/table-columns.ts';
import { isGivenName, turnedName } from './kind-of-name.ts';

/** Statistics of the first non-empty cells of a column; shares are from 0 to 1. */
export interface ColumnContent {
  /** Number of cells examined. */
  cells: number;
  /** Number of different values among them. */
  distinct: number;
  /** Average number of words per cell. */
  words: number;
  /** Average length of a cell, in UTF-16 units. */
  length: number;
  url: number;
  item: number;
  number: number;
  date: number;
  /** A date with day. */
  day: number;
  kind: number;
  /** Is a kind of people. */
  people: number;
  gender: number;
  answer: number;
  /** Ends like a sentence. */
  sentence: number;
  /** May be a name: a few words, the first one capitalised or in a script without capitals. */
  name: number;
  /** Begins with a given name. */
  given: number;
  /** Is one word. */
  single: number;
  /** Is an abbreviation of one to three capitals, such as that of a party or state. */
  code: number;
  /** Is one word of two to eight capitals: `UNICEF`. */
  capitals: number;
  /** “Last, First”. */
  turned: number;
}

/** Number of cells examined: enough to decide, so that a table of a hundred thousand rows takes no longer than one of a hundred. */
export const mostCells = 200;
/** Maximum length examined per cell, in UTF-16 units. */
const mostOfCell = 300;

/** Takes the cells of a column; gives the statistics of the first non-empty ones. */
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
    people: share((cell) => kindOf(cell) === 'person'),
    gender: share((cell) => genderOf(cell) !== undefined),
    answer: share((cell) => yesOrNo(cell) !== undefined),
    sentence: share((cell) => endOfSentence.test(cell) && wordsOf(cell).length > 2),
    code: share(isCode),
    name: share(isNameLike),
    given: share((cell) => !isCode(cell) && isGivenName(wordsOf(cell)[0] ?? '')),
    single: share((cell) => wordsOf(cell).length === 1),
    capitals: share((cell) => /^\p{Lu}{2,8}$/u.test(cell)),
    turned: share((cell) => turnedName(cell) !== undefined),
  };
}

/** Whether a cell is an abbreviation of one to three capitals. */
const isCode = (cell: string): boolean => /^\p{Lu}{1,3}$/u.test(cell);

/** A full stop after one to three letters belongs to an abbreviation: `Jr.`, `Inc.`. */
const endOfSentence = /[.!?…。؟](?<!(?:^|[^\p{L}\p{M}])\p{L}{1,3}\.)[”"’')\]]?$/u;

/** Whether a text has at most eight words and a letter, and is not an address, number or sentence. */
function isNameLike(cell: string): boolean {
  if (cell.length > 80 || !/\p{L}{2}/u.test(cell) || /:\/\/|@\w|[.!?]$(?<!\b\p{L}{1,3}\.)/u.test(cell))
    return false;
  return cell.split(/\s+/).length <= 8;
}
