/**
 * The interface texts. They are in `assets/locales/*.json`, key → text. The browser picks the language and looks them
 * up; this module fills in values and chooses plural forms (`cards_one`, `cards_few`, … by CLDR category).
 */

import type texts from '../../assets/locales/en.json';
import { directionOf } from '../core/text/direction.ts';

export type StringKey = keyof typeof texts;
/** Keys that have plural forms, without the suffix: `cards` for `cards_one` and `cards_other`. */
type PluralKey = { [K in StringKey]: K extends `${infer Base}_other` ? Base : never }[StringKey];

/** Letters that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export interface Strings {
  /** BCP 47 tag of the texts' language. */
  readonly language: string;
  /** Direction of that language's script. */
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key, with `{name}` replaced by `values.name`, isolated where the two may differ in direction. */
  (key: StringKey, values?: Readonly<Record<string, string | number>>): string;
  /** The plural form of a key for `count`; also fills `{count}`, formatted for the language. */
  plural(key: PluralKey, count: number, values?: Readonly<Record<string, string | number>>): string;
}

/**
 * @param lookUp gives the text of a key, or '' if there is none: `browser.i18n.getMessage`, or a locale's JSON in
 * tests.
 * @param language BCP 47 tag of the texts that `lookUp` gives.
 */
export function createStrings(lookUp: (key: string) => string, language: string): Strings {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const direction = directionOf(language);
  // Otherwise a value in the other direction takes the signs beside it along, such as the bracket or full stop after it.
  const isolated = (value: string) =>
    value !== '' && (direction === 'rtl' || rightToLeft.test(value)) ? `\u2068${value}\u2069` : value;
  const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined
        ? whole
        : typeof value === 'number'
          ? numbers.format(value)
          : isolated(value);
    });
  const strings = (key: StringKey, values: Readonly<Record<string, string | number>> = {}) =>
    fill(lookUp(key) || key, values);
  const plural: Strings['plural'] = (key, count, values = {}) =>
    fill(lookUp(`${key}_${rules.select(count)}`) || lookUp(`${key}_other`) || key, { count, ...values });
  return Object.assign(strings, { language, direction, plural });
}
