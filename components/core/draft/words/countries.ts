/** Countries, as the platform calls them in each language. */
import { twoLetterCodes } from '../../data/region-codes.ts';
import { foldEntry } from './list-entries.ts';

/** Codes that are not countries: unions, uninhabited islands, and codes that are reserved for tests or out of use. */
const notCountries =
  /^(?:EU|EZ|UN|QO|X[A-Z]|ZZ|AC|CP|CQ|DG|TA|BV|HM|SU|AN|DD|FX|TP|YU|CS|NT|BU|VD|DY|RH|HV|UK|ZR|NH)$/;
const countryCodes = twoLetterCodes.filter((code) => !notCountries.test(code));

/** The names of countries in a language, folded → ISO code. @param tag primary subtag. */
export function countriesIn(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!/^[a-z]{2,3}$/.test(tag)) return found;
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style });
    for (const code of countryCodes) {
      const name = names.of(code);
      if (name !== undefined && !found.has(foldEntry(name))) found.set(foldEntry(name), code);
    }
  }
  return found;
}

/** The name of a country in a language; undefined if the code is not a country's. */
export function countryName(code: string, tag: string): string | undefined {
  if (!/^[A-W][A-Z]$/.test(code)) return undefined;
  return new Intl.DisplayNames(tag || 'en', { type: 'region', fallback: 'none' }).of(code);
}
