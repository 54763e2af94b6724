/** The name of a group: its fullest form, in the nominative where the language declines names. */
import type { LanguageRules } from '../../lexicon/languages.ts';
import { folded } from '../tokens/tokens.ts';
import { countryName } from '../words/countries.ts';
import { type ArticleLanguage, isGiven } from '../words/lexicon.ts';
import { valuesOf } from '../words/list-entries.ts';
import { hasEnding } from '../words/listed-words.ts';
import type { Form } from './forms.ts';
import type { Group } from './group-names.ts';

/** Takes a group; gives the form that is used as its name. */
export function nameOf(
  { kind, forms, spans, country }: Group,
  language: ArticleLanguage,
  rules: LanguageRules,
): string {
  const counts = new Map<string, number>();
  for (const { text } of spans) counts.set(text, (counts.get(text) ?? 0) + 1);
  const texts = [...counts.keys()];
  const isName = (text: string) => !/^\p{Lu}{2,}$/u.test(text.replaceAll('.', ''));
  if (country) {
    const known = countryName(country, language.tag);
    const written = texts.find((text) => known && folded(text) === folded(known));
    if (written) return written;
    if (rules.declension && known) return known;
  }
  const length = (text: string) => text.split(/[\s-]+/).length + (isName(text) ? 0 : -0.5);
  const longest = Math.max(...texts.map(length));
  const full = texts.filter((text) => length(text) === longest);
  const best = full.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? '';
  if (!rules.declension) return best;
  return nominative(best, full, forms, kind === 'person', language, rules);
}

function nominative(
  best: string,
  full: readonly string[],
  forms: readonly Form[],
  isPerson: boolean,
  language: ArticleLanguage,
  { declension }: LanguageRules,
): string {
  if (!declension) return best;
  // The form that the other forms are declined from.
  const bases = new Map<string, number>();
  for (const form of forms)
    form.bases.forEach((list, at) => {
      for (const base of list.slice(1)) bases.set(`${at - form.words.length} ${base}`, 1);
    });
  const isBase = (text: string) => {
    const words = folded(text).split(' ');
    return words.filter((each, at) => bases.has(`${at - words.length} ${each}`)).length;
  };
  const chosen = full.toSorted((a, b) => isBase(b) - isBase(a))[0] ?? best;
  const words = chosen.split(' ');
  const [first = ''] = words;
  const own = folded(first);
  if (!isPerson || words.length < 2 || isGiven(own)) return chosen;
  const given = declension.stemsOf(own, own, true).find(isGiven);
  if (given === undefined) return chosen;
  const last = words.at(-1) ?? '';
  const lastBases = declension.stemsOf(folded(last), folded(last), true);
  // `Василя`, `Василь`: a letter was exchanged, as if the ending were one letter.
  const cut = own.startsWith(given) ? own.length - given.length : 1;
  const lastBase =
    // `Шевченка` is a form of `Шевченко`.
    lastBases.find((base) => hasEnding(base, language.words.surnameEndings)) ??
    lastBases.find((base) => bases.has(`-1 ${base}`) && folded(last).length - base.length === cut) ??
    lastBases[0];
  const unfold = valuesOf(language.words.unfold);
  return [
    restored(first, given, unfold),
    ...words.slice(1, -1),
    lastBase === undefined ? last : restored(last, lastBase, unfold),
  ].join(' ');
}

/** A folded base, with the letters of the written form that it comes from. */
function restored(written: string, base: string, unfold: ReadonlyMap<string, string>): string {
  const own = folded(written);
  let same = 0;
  while (same < base.length && same < own.length && base[same] === own[same]) same++;
  const text = written.slice(0, same) + base.slice(same);
  const ending = [...unfold].find(([from]) => base.endsWith(from));
  return ending ? text.slice(0, -ending[0].length) + ending[1] : text;
}
