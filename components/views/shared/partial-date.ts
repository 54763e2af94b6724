/** Dates as packs write them: `2021`, `2021-09`, `2021-09-10`, or two of them with a slash for a period. */

const day = 24 * 60 * 60 * 1000;

/** Start of a date, in milliseconds of UTC; NaN if it is invalid. */
export function startOf(date: string): number {
  const [year, month = '01', dayOfMonth = '01'] = (date.split('/')[0] ?? '').split('-');
  return Date.parse(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
}

/** End of a date or period, in milliseconds of UTC; NaN if it is invalid. */
export function endOf(date: string): number {
  const last = date.split('/').at(-1) ?? '';
  const start = new Date(startOf(last));
  const parts = last.split('-').length;
  if (parts === 1) start.setUTCFullYear(start.getUTCFullYear() + 1);
  else if (parts === 2) start.setUTCMonth(start.getUTCMonth() + 1);
  else start.setTime(start.getTime() + day);
  return start.getTime() - 1;
}

/**
 * A date in words: `10 September 2021`, `September 2021`, `2021`, `2012 – 2014`.
 *
 * @param language BCP 47 tag of the interface.
 * @param months `short` for narrow places: `10 Sept 2021`.
 */
export function formatDate(date: string, language: string, months: 'long' | 'short' = 'long'): string {
  const [from = '', to] = date.split('/');
  if (Number.isNaN(startOf(from)) || (to !== undefined && Number.isNaN(startOf(to)))) return date;
  if (to === undefined) return formatOf(from, language, months).format(startOf(from));
  if (from.length === to.length)
    return formatOf(from, language, months).formatRange(startOf(from), startOf(to));
  return `${formatDate(from, language, months)} – ${formatDate(to, language, months)}`;
}

/** Whether `later` begins more than a year after `earlier` ends. */
export function isYearAfter(later: string, earlier: string): boolean {
  return startOf(later) - endOf(earlier) > 365 * day;
}

function formatOf(date: string, language: string, months: 'long' | 'short'): Intl.DateTimeFormat {
  const parts = date.split('-').length;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: months }),
    ...(parts > 2 && { day: 'numeric' }),
  });
}
