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

/** Whether a row of a table sums up those above it: a word such as *Total*, and nothing else but numbers. */
export function isTotal({ cells }: Row, at: number, rows: number): boolean {
  if (rows < 3 || at < rows - mostBelow) return false;
  const [first = '', ...rest] = cells.filter((cell) => cell !== '');
  if (first.length > longest || rest.some((cell) => cell.length > longest)) return false;
  const [, word = '', count = ''] = /^(\P{N}+?)\s*[:：]?\s*(\(?\d[\d.,\s]*\)?)?$/u.exec(first) ?? [];
  if (!words.has(folded(word.replace(/[:：]\s*$/, '')))) return false;
  return rest.every((cell) => number.test(cell)) && (rest.length > 0 || count !== '');
}
