/** Parses dates as people and spreadsheets write them into `2021`, `2021-09` or `2021-09-10`. */

const two = (part: string | number) => String(part).padStart(2, '0');
const isMonth = (part: string) => Number(part) >= 1 && Number(part) <= 12;
const isDay = (part: string) => Number(part) >= 1 && Number(part) <= 31;

/** The day from which spreadsheets count, and the numbers of the days from 1930 to 2100. */
const dayZero = Date.UTC(1899, 11, 30);
const [firstDay, lastDay] = [10_959, 73_050];

/**
 * Takes a cell; gives its date, only as precisely as it is certain: if 5/6/2018 may be in May or in June, only the year. Undefined
 * if it is not a date.
 */
export function readDate(cell: string): string | undefined {
  const text = cell.normalize('NFKC').trim();
  const [, year = '', month, day] =
    /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?:[T\s]\d\d:\d\d.*)?$/.exec(text) ?? [];
  if (year !== '' && Number(year) >= 1 && Number(year) <= 2200) {
    if (month === undefined) return year;
    if (!isMonth(month)) return undefined;
    if (day === undefined) return `${year}-${two(month)}`;
    return isDay(day) ? `${year}-${two(month)}-${two(day)}` : undefined;
  }
  const [, one = '', sign, other = '', last = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2((?:1[0-9]|20)\d\d)$/.exec(text) ?? [];
  if (last !== '') {
    if (sign === '.' && isMonth(other) && isDay(one)) return `${last}-${two(other)}-${two(one)}`;
    if (Number(one) > 12 && isDay(one) && isMonth(other)) return `${last}-${two(other)}-${two(one)}`;
    if (Number(other) > 12 && isDay(other) && isMonth(one)) return `${last}-${two(one)}-${two(other)}`;
    if (one === other && isMonth(one)) return `${last}-${two(one)}-${two(one)}`;
    return isMonth(one) && isMonth(other) ? last : undefined;
  }
  return inWords(text);
}

/** Parses a number in a column of dates that lost their format: 43252 is 1 June 2018. Undefined if it cannot be a day. */
export function readDayNumber(cell: string): string | undefined {
  if (!/^\d{5}$/.test(cell) || Number(cell) < firstDay || Number(cell) > lastDay) return undefined;
  return new Date(dayZero + Number(cell) * 86_400_000).toISOString().slice(0, 10);
}

let months: Map<string, number> | undefined;

/** Names of months in the interface languages: in full, abbreviated, and inflected as in dates. */
function monthOf(word: string): number | undefined {
  if (!months) {
    months = new Map();
    for (const language of ['en', 'de', 'fr', 'es', 'ru', 'uk', 'ar'])
      for (const style of ['long', 'short'] as const)
        for (const withDay of [true, false]) {
          const format = new Intl.DateTimeFormat(language, {
            month: style,
            ...(withDay && { day: 'numeric' }),
            timeZone: 'UTC',
          });
          for (let month = 0; month < 12; month++) {
            const parts = format.formatToParts(new Date(Date.UTC(2021, month, 1)));
            const name = parts
              .find(({ type }) => type === 'month')
              ?.value.toLowerCase()
              .replace(/\.$/, '');
            if (name !== undefined && /\p{L}/u.test(name)) months.set(name, month + 1);
          }
        }
  }
  return months.get(word.toLowerCase().replace(/[.,]$/, ''));
}

/** `10 September 2021`, `September 10, 2021`, `Sept. 2021`, `10. September 2021`, `10 de septiembre de 2021`. */
function inWords(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const parts = text.split(/[\s,]+/).filter((part) => !/^(?:de|del|of|the|року|года|г\.?|р\.?)$/i.test(part));
  if (parts.length < 2 || parts.length > 3) return undefined;
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const month = parts.map(monthOf).find((one) => one !== undefined);
  if (year === undefined || month === undefined) return undefined;
  if (parts.length === 2) return `${year}-${two(month)}`;
  const day = parts
    .map((part) => /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?$/.exec(part)?.[1])
    .find((one) => one !== undefined);
  return day !== undefined && isDay(day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}
