/**
 * The derived aliases of all cards that are indexed together: what other cards are called decides how much an alias is
 * worth.
 */
import { twoLetterCodes } from '../../data/region-codes.ts';
import type { Languages } from '../../lexicon/languages.ts';
import { ofAliases, word } from '../../lexicon/word-classes.ts';
import { commonSurnames } from '../../lexicon/word-lists.ts';
import type { Card, Pack } from '../../pack/model.ts';
import { primaryOf } from '../../passage/language-of.ts';
import { normalise } from '../../text/fold.ts';
import { deriveAliases } from './derive-aliases.ts';
import type { DerivedAlias } from './derived-alias.ts';
import type { KnownWords } from './known-words.ts';
import { listForms } from './listed-forms.ts';
import { wordsOf } from './split-name.ts';

/** A given name shared by more cards than this is no evidence for any of them. */
const mostOfGivenName = 8;

/**
 * @param packs in the reader's order.
 * @param flagsOf the lexicon's flags of a folded word, as bits of `word`.
 * @returns the aliases by card; cards without any are left out.
 */
export function deriveForPacks(
  packs: readonly Pack[],
  languages: Languages,
  flagsOf: (folded: string) => number,
): ReadonlyMap<Card, readonly DerivedAlias[]> {
  const listed = listForms(packs);
  const surnames = new Set(commonSurnames());
  const known = {
    parts: languages.nameParts,
    typed: languages.typed,
    isWord: (folded: string) => (flagsOf(folded) & ~ofAliases) !== 0,
    isOnlyName: (folded: string) => (flagsOf(folded) & ~(ofAliases | word.proper)) === 0,
    isProper: (folded: string) => (flagsOf(folded) & (word.proper | word.neutral)) !== 0,
    isGiven: (folded: string) => (flagsOf(folded) & word.given) !== 0,
    isOrdinary: (folded: string) => (flagsOf(folded) & word.ordinary) !== 0,
    isCommonSurname: (folded: string) => surnames.has(folded),
  };
  const found = new Map<Card, DerivedAlias[]>();
  const cardsByName = new Map<string, number>();
  for (const pack of packs) {
    if (pack.deriveAliases === false) continue;
    const rules = languages.rulesOf(primaryOf(pack.language));
    const countries = countriesIn(pack.language);
    for (const card of pack.cards) {
      if (!card.marked || card.deriveAliases === false) continue;
      // What the card itself lists is listed for good reason, including a surname.
      const own = new Set([card.name, ...formsOf(card)].map((text) => normalise(text).text));
      const derived = deriveAliases(
        card,
        rules.familyNames,
        {
          ...known,
          conjunctions: rules.conjunctions,
          linkingWord: rules.linkingWord,
          ...countries,
        },
        (folded, by) => own.has(folded) || listed.has(folded, by === 'surname' || by === 'family-name'),
      );
      if (derived.length > 0) found.set(card, derived);
      for (const { text, distinctive, by } of derived)
        if (distinctive || by === 'given-name') {
          const { text: folded } = normalise(text);
          cardsByName.set(folded, (cardsByName.get(folded) ?? 0) + 1);
        }
    }
  }
  // `David` is no one in particular.
  for (const [card, derived] of found)
    found.set(
      card,
      derived.filter(
        ({ text, by }) =>
          by !== 'given-name' || (cardsByName.get(normalise(text).text) ?? 0) <= mostOfGivenName,
      ),
    );
  for (const derived of found.values())
    for (const alias of derived) {
      if (!alias.distinctive) continue;
      const { text: folded } = normalise(alias.text);
      const isShared = wordsOf(alias.text).some((one) => listed.isShared(one.folded));
      if (cardsByName.get(folded) !== 1 || listed.has(folded, false) || isShared) delete alias.distinctive;
    }
  return found;
}

/** The platform's names of countries in a language; in English if the tag is invalid. */
function countriesIn(language: string): Pick<KnownWords, 'regionOf' | 'shortRegionOf' | 'isRegion'> {
  const locales = [language, 'en'].filter((tag) => isTag(tag));
  const long = new Intl.DisplayNames(locales, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(locales, { type: 'region', fallback: 'none', style: 'short' });
  const shortNames = new Map<string, string>();
  const names = new Set<string>();
  for (const code of twoLetterCodes) {
    const name = long.of(code);
    const other = short.of(code);
    if (name === undefined) continue;
    names.add(normalise(name).text);
    if (other !== undefined && name !== other) shortNames.set(normalise(name).text, other);
  }
  return {
    regionOf: (code) => (/^[A-Z]{2}$/.test(code) ? long.of(code) : undefined),
    shortRegionOf: (name) => shortNames.get(normalise(name).text),
    isRegion: (name) => names.has(normalise(name).text),
  };
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

const formsOf = ({ aliases, confusables }: Card): string[] => [
  ...aliases.flatMap(({ text, forms }) => [text, ...forms]),
  ...confusables.map(({ text }) => text),
];
