/** Recognises the rows below a table that sum it up and are no card. */
import { folded } from '../cells/cell-words.ts';
import type { Row } from './split-rows.ts';

/** How far from the end such rows are. */
const mostBelow = 3;
const words = new Set(
  `total, totals, grand total, subtotal, sum, average, mean, count | summe, gesamt, gesamtsumme, insgesamt, durchschnitt, anzahl |
  total général, somme, moyenne, nombre | total general, suma, promedio, media | итого, всего, сумма, среднее, количество |
  разом, усього, всього, сума, середнє, кількість | المجموع, الإجمالي, المتوسط, العدد`
    .split(/[|,]/)
    .map((word) => folded(word)),
);
/** Longest cell of such a row, in UTF-16 units. */
const longest = 40;
const number = /^[-+(]?\p{Sc}?[\d\s.,'’%()]*\d[\d\s.,'’%()]*\p{Sc}?$/u;

/** How many rows at the end of a table sum up those above them. */
export function totalRows(rows: readonly Row[]): number {
  let count = 0;
  while (rows.length > 2 && count < mostBelow && isTotal(rows[rows.length - 1 - count])) count++;
  return count;
}

/** Whether a row is a word such as *Total* and nothing else but numbers. */
function isTotal({ cells }: Pick<Row, 'cells'> = { cells: [] }): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell !== '');
  if (first.length > longest || rest.some((cell) => cell.length > longest)) return false;
  const [, word = '', count = ''] = /^(\P{N}+?)\s*[:：]?\s*(\(?\d[\d.,\s]*\)?)?$/u.exec(first) ?? [];
  if (!words.has(folded(word.replace(/[:：]\s*$/, '')))) return false;
  return rest.every((cell) => number.test(cell)) && (rest.length > 0 || count !== '');
}
