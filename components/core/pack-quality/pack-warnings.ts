/**
 * Warnings about valid packs that will mark badly: aliases that are ordinary words, that two cards share, or that one
 * misspelling turns into another card's. Shown to authors and on import; none of these are errors.
 */

import type { CardIndex } from '../gazetteer/card-index.ts';
import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import { createLexemeTableBuilder, findFolded } from '../lexicon/lexeme-table.ts';
import { addLexicon, word } from '../lexicon/word-classes.ts';
import type { Card, Pack } from '../pack/model.ts';
import { countLetters, normalise } from '../text/fold.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { type Named, unfoundForms } from './unfound-forms.ts';

/** A problematic form, with its path in the pack. */
export interface PackWarning {
  path: string;
  message: string;
}

/**
 * A strong alias with fewer letters or digits is too common to count on its own; two are enough in scripts where a
 * letter is a syllable.
 */
const shortest = 3;

/** Gives the warnings for a parsed pack, in the order of its cards. @param index of the pack, if there is one. */
export function packWarnings(pack: Pack, index?: CardIndex): PackWarning[] {
  const named = pack.cards.flatMap(namesOf);
  const unfound = unfoundForms(pack, named, index);
  const lost = new Set(unfound.flatMap(({ named: one, form }) => (form === one.alias.text ? one : [])));
  // An alias that is never found causes no other problems.
  const findable = named.filter((one) => !lost.has(one));
  const warnings = [
    ...alone(findable, index),
    ...shared(findable),
    ...nearDuplicates(findable),
    ...sameItem(pack),
    ...verbatim(pack),
    ...unfound.map(({ named: { path }, form, reason }): PackWarning => {
      return { path, message: `“${form}” will not be found on pages: ${reason}` };
    }),
  ];
  const place = (path: string) => Number(/\d+/.exec(path)?.[0] ?? -1);
  return warnings.sort((a, b) => place(a.path) - place(b.path));
}

function namesOf(card: Card, index: number): Named[] {
  const at = `cards[${index}]`;
  const aliases = card.aliases.map((alias, number): Named => {
    return { card, path: `${at}.aliases[${number}]`, alias, folded: normalise(alias.text).text };
  });
  const folded = normalise(card.name).text;
  if (!card.marked || aliases.some((alias) => alias.folded === folded)) return card.marked ? aliases : [];
  return [
    { card, path: `${at}.name`, alias: { text: card.name, strength: 'strong', forms: [] }, folded },
    ...aliases,
  ];
}

/** Problems of each alias on its own. */
function alone(named: readonly Named[], index: CardIndex | undefined): PackWarning[] {
  const flagsOf = flagsIn(index);
  return named.flatMap(({ path, folded, alias: { text, strength } }): PackWarning[] => {
    if (mixesScripts(text)) {
      const message = `“${text}” mixes letters of two scripts in one word, which look alike but match nothing that people type: use one script`;
      return [{ path, message }];
    }
    if (strength !== 'strong') return [];
    if (
      countLetters(folded) <
      (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)
        ? 2
        : shortest)
    )
      return [{ path, message: `“${text}” is very short and will match in many places: make it weak` }];
    if (/^[\p{N}\s]+$/u.test(folded))
      return [{ path, message: `“${text}” is a number and will match in many places: make it weak` }];
    if (flagsOf(folded) & (word.ordinary | word.foreign))
      return [
        {
          path,
          message: `“${text}” is also an ordinary word: make it weak, so that it counts only with other evidence`,
        },
      ];
    return [];
  });
}

/** Looks up the flags of folded words: in the index, which has all of the word lists, or in a table of these alone. */
function flagsIn(index: CardIndex | undefined): (folded: string) => number {
  if (index) return (folded) => index.lexemes.flags[findFolded(index.lexemes, folded)] ?? 0;
  const builder = createLexemeTableBuilder();
  addLexicon(builder, knownLanguages);
  return builder.flagsOf;
}

/** Aliases that two cards share. */
function shared(named: readonly Named[]): PackWarning[] {
  const first = new Map<string, Named>();
  return named.flatMap(({ card, path, alias, folded }): PackWarning[] => {
    if (alias.strength === 'search') return [];
    const other = first.get(folded);
    if (!other) {
      first.set(folded, { card, path, alias, folded });
      return [];
    }
    if (other.card === card || (card.wikidata && card.wikidata === other.card.wikidata)) return [];
    const message = `“${alias.text}” is also an alias of “${other.card.name}”, so readers will see both: make it weak on both, or remove it from one`;
    return [{ path, message }];
  });
}

function sameItem({ cards }: Pack): PackWarning[] {
  const first = new Map<string, Card>();
  return cards.flatMap((card, index): PackWarning[] => {
    const other = card.wikidata === undefined ? undefined : first.get(card.wikidata);
    if (card.wikidata !== undefined && !other) first.set(card.wikidata, card);
    if (!other) return [];
    const message = `${card.wikidata} is also the item of “${other.name}”: merge the two cards, or correct one of the ids`;
    return [{ path: `cards[${index}].wikidata`, message }];
  });
}

/** Facts in the words of the source, which others have written. One warning for the pack: its first such fact leads to the rest. */
function verbatim({ cards }: Pack): PackWarning[] {
  const facts = cards.flatMap(({ facts: own }, card) =>
    own.flatMap((fact, at) => (fact.verbatim ? [`cards[${card}].facts[${at}]`] : [])),
  );
  const [path] = facts;
  if (path === undefined) return [];
  const count = facts.length === 1 ? 'one fact is' : `${facts.length} facts are`;
  return [
    { path, message: `${count} still in the words of the source: rewrite them before you share the pack` },
  ];
}

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/** Whether a word mixes Latin letters with Cyrillic or Greek ones: a typo or an imitation. */
function mixesScripts(text: string): boolean {
  const scripts = [latin, cyrillic, greek].filter((script) => script.test(text));
  if (scripts.length < 2) return false;
  return text.split(/[^\p{L}\p{M}]+/u).some((one) => scripts.filter((script) => script.test(one)).length > 1);
}
