/** The date in a sentence, relative to the article's date: `on Sunday`, `am 9. Juni`, `в марте 2017 года`. */

import { folded, type Token } from '../tokens/tokens.ts';
import type { ArticleLanguage } from '../words/lexicon.ts';
import { numbersOf, valuesOf } from '../words/list-entries.ts';
import { isListed } from '../words/listed-words.ts';

const day = 86_400_000;
/** A date without a year that would be more than this many days after the article is from the year before. */
const ahead = 60;

const pad = (number: number) => String(number).padStart(2, '0');
const iso = (year: number, month: number, date: number): string | undefined => {
  const made = new Date(Date.UTC(year, month, date));
  return made.getUTCMonth() === month && made.getUTCDate() === date
    ? `${year}-${pad(month + 1)}-${pad(date)}`
    : undefined;
};
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The words that dates are made of; compiled once per language. */
interface DateWords {
  days: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
  last: ReadonlyMap<string, number>;
  next: ReadonlyMap<string, number>;
}
const compiled = new Map<string, DateWords>();

function dateWords({ tag, words }: ArticleLanguage): DateWords {
  let known = compiled.get(tag);
  if (!known) {
    known = {
      days: valuesOf(words.days),
      units: valuesOf(words.units),
      last: numbersOf(words.last),
      next: numbersOf(words.next),
    };
    compiled.set(tag, known);
  }
  return known;
}

/**
 * @param tokens of one sentence. @param text of its paragraph.
 * @param written the article's date as `2021-06-15`; '' if unknown, then only dates with a year count.
 * @returns the first date, as exact as the sentence gives it.
 */
export function dateIn(
  tokens: readonly Token[],
  text: string,
  language: ArticleLanguage,
  written: string,
): string | undefined {
  const today = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : undefined;
  for (let index = 0; index < tokens.length; index++) {
    const found =
      calendarDate(tokens, index, language, today) ??
      numericDate(tokens[index] as Token, text) ??
      (today === undefined ? undefined : relativeDate(tokens, index, language, today));
    if (found !== undefined) return found;
  }
  const year = tokens.find((token) => /^(?:1[89]|20)\d\d$/.test(token.text))?.text;
  return year;
}

/** The day of a month, with or without an ordinal's ending; 0 if it is something else. */
function dayNumber(token: Token | undefined, { words }: ArticleLanguage): number {
  const [, digits, ending = ''] = /^(\d{1,2})(\p{L}*)$/u.exec(token?.text ?? '') ?? [];
  if (digits === undefined) return 0;
  return ending === '' || isListed(folded(ending), words.ordinalEndings) ? Number(digits) : 0;
}
const yearOf = (token: Token | undefined): number =>
  token && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : 0;

/** A month with a day or a year beside it. */
function calendarDate(
  tokens: readonly Token[],
  index: number,
  language: ArticleLanguage,
  today: number | undefined,
): string | undefined {
  const { months, linking, monthsHaveCapitals } = language;
  const token = tokens[index] as Token;
  const month = months.get(token.folded);
  if (month === undefined || (monthsHaveCapitals && !token.capital)) return undefined;
  const skip = (from: number, step: number) =>
    tokens[from] && linking.has(tokens[from]?.folded ?? '') ? from + step : from;
  const before = dayNumber(tokens[skip(index - 1, -1)], language);
  const after = dayNumber(tokens[index + 1], language);
  const date = before || after;
  const yearAt = skip(after && !before ? index + 2 : index + 1, 1);
  const year = yearOf(tokens[yearAt]);
  if (year) return date ? iso(year, month, date) : `${year}-${pad(month + 1)}`;
  if (today === undefined) return undefined;
  const now = new Date(today);
  if (date) {
    const made = Date.UTC(now.getUTCFullYear(), month, date);
    return iso(now.getUTCFullYear() - (made - today > ahead * day ? 1 : 0), month, date);
  }
  // A month alone counts after a small word: `in March`, `en marzo`.
  if (token.opens || (tokens[index - 1]?.folded.length ?? 9) > 3) return undefined;
  return `${now.getUTCFullYear() - (month > now.getUTCMonth() ? 1 : 0)}-${pad(month + 1)}`;
}

/** `15.06.2021`, `2021-06-15`. */
function numericDate(token: Token, text: string): string | undefined {
  const rest = text.slice(token.start, token.start + 10);
  const forward = /^(\d{4})-(\d{2})-(\d{2})/.exec(rest);
  if (forward) return iso(Number(forward[1]), Number(forward[2]) - 1, Number(forward[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(rest);
  return dotted ? iso(Number(dotted[3]), Number(dotted[2]) - 1, Number(dotted[1])) : undefined;
}

function relativeDate(
  tokens: readonly Token[],
  index: number,
  language: ArticleLanguage,
  today: number,
): string | undefined {
  const { days, units, last, next } = dateWords(language);
  const token = tokens[index] as Token;
  const distance = days.get(token.folded);
  if (distance !== undefined) return dayOf(today + Number(distance) * day);
  const beside = [tokens[index - 1]?.folded ?? '', tokens[index + 1]?.folded ?? ''];
  const isLast = beside.some((word) => last.has(word));
  const isNext = beside.some((word) => next.has(word));
  const weekday = language.weekdays.get(token.folded);
  if (weekday !== undefined) {
    const back = (new Date(today).getUTCDay() + 6 - weekday) % 7;
    if (isNext) return dayOf(today + (7 - back) * day);
    return dayOf(today - (back === 0 && isLast ? 7 : back) * day);
  }
  const unit = units.get(token.folded);
  if (unit === undefined || !(isLast || isNext)) return undefined;
  const now = new Date(today);
  const step = isLast ? -1 : 1;
  if (unit === 'year') return String(now.getUTCFullYear() + step);
  if (unit !== 'month') return undefined;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step, 1)).toISOString().slice(0, 7);
}
