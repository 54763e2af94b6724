/**
 * What is right as a pack and will still hurt on pages: aliases that are ordinary words, that two cards share, that one misspelling
 * of spelling turns into another card's. Told to authors and to readers who import a pack; refused is none of it.
 */

import type { CardIndex } from '../gazetteer/card-index.ts';
import { createLexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { addLexicon, word } from '../lexicon/word-classes.ts';
import type { Card, Pack } from '../pack/model.ts';
import { countLetters, normalise } from '../text/fold.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { type Named, unfoundForms } from './unfound-forms.ts';

/** A form that will hurt, by the path of where it stands in the pack. */
export interface PackWarning {
  path: string;
  message: string;
}

/** A strong alias with fewer letters or digits stands in too many texts to count by itself; where a letter is a syllable, two do. */
const shortest = 3;

/** Takes a parsed pack, and its index if there is one; gives the warnings in the order of its cards. */
export function packWarnings(pack: Pack, index?: CardIndex): PackWarning[] {
  const named = pack.cards.flatMap(namesOf);
  const unfound = unfoundForms(pack, named, index);
  const lost = new Set(unfound.flatMap(({ named: one, form }) => (form === one.alias.text ? one : [])));
  // What is never found does no other harm.
  const findable = named.filter((one) => !lost.has(one));
  const warnings = [
    ...alone(findable),
    ...shared(findable),
    ...nearDuplicates(findable),
    ...sameItem(pack),
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

/** What is wrong with an alias whatever else there is. */
function alone(named: readonly Named[]): PackWarning[] {
  const builder = createLexemeTableBuilder();
  addLexicon(builder);
  return named.flatMap(({ path, folded, alias: { text, strength } }): PackWarning[] => {
    if (mixesScripts(text)) {
      const message = `“${text}” has letters of two scripts in one word, which look alike and match nothing that people type: write it in one`;
      return [{ path, message }];
    }
    if (strength !== 'strong') return [];
    if (
      countLetters(folded) <
      (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)
        ? 2
        : shortest)
    )
      return [{ path, message: `“${text}” is very short and will be found in many places: make it weak` }];
    if (/^[\p{N}\s]+$/u.test(folded))
      return [{ path, message: `“${text}” is a number and will be found in many places: make it weak` }];
    if (builder.flagsOf(folded) & (word.ordinary | word.foreign))
      return [
        {
          path,
          message: `“${text}” is an ordinary word as well: make it weak, so that it counts only beside other signs`,
        },
      ];
    return [];
  });
}

/** Aliases that two cards claim for themselves. */
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
    const message = `“${alias.text}” is an alias of “${other.card.name}” too: readers will be shown both; make it weak on both, or take it off one`;
    return [{ path, message }];
  });
}

function sameItem({ cards }: Pack): PackWarning[] {
  const first = new Map<string, Card>();
  return cards.flatMap((card, index): PackWarning[] => {
    const other = card.wikidata === undefined ? undefined : first.get(card.wikidata);
    if (card.wikidata !== undefined && !other) first.set(card.wikidata, card);
    if (!other) return [];
    const message = `${card.wikidata} is the item of “${other.name}” too: put the two cards together, or correct one of the ids`;
    return [{ path: `cards[${index}].wikidata`, message }];
  });
}

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/** A Latin word with a Cyrillic or Greek letter in it, or the other way round: a misspelling, or somebody pretends. */
function mixesScripts(text: string): boolean {
  const scripts = [latin, cyrillic, greek].filter((script) => script.test(text));
  if (scripts.length < 2) return false;
  return text.split(/[^\p{L}\p{M}]+/u).some((one) => scripts.filter((script) => script.test(one)).length > 1);
}
