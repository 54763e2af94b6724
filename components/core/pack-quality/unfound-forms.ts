/**
 * Finds forms of a pack that would not be found as written: each doubtful form is searched for in a short text made
 * from it.
 */

import { findCandidates } from '../detect/find-candidates.ts';
import { maxWords } from '../gazetteer/alias-table.ts';
import { buildIndex } from '../gazetteer/build-index.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import type { Alias, Card, Pack } from '../pack/model.ts';
import { countLetters, normalise } from '../text/fold.ts';
import type { Passage } from '../text/model.ts';
import { createTokens, tokenise } from '../text/tokenise.ts';

export interface UnfoundForm {
  /** The name or alias that it belongs to. */
  named: Named;
  form: string;
  reason: string;
}

/** Put on either side of a form; means nothing in any language. */
const beside = '— ';
/** Forms searched for at once. */
const batch = 500;

/**
 * @param named the names and aliases of the pack's cards.
 * @param index of this pack, if there is one; otherwise one is built from the cards concerned.
 */
export function unfoundForms(
  pack: Pack,
  named: readonly Named[],
  index: CardIndex | undefined,
): UnfoundForm[] {
  const doubtful = doubtfulForms(named);
  if (doubtful.length === 0) return [];
  const cards = [...new Set(doubtful.map((one) => one.named.card))];
  const found = textsFound(index ?? buildIndex([{ ...pack, cards }]), pack.id, doubtful);
  return doubtful
    .filter((one) => !found.has(textOf(one)))
    .map((one) => ({ ...one, reason: reasonFor(one.form) }));
}

type Doubtful = Omit<UnfoundForm, 'reason'>;

/** Two or more words of plain letters, or one of at least three: nothing in them can prevent a match. */
const plain = /^(?:\p{Lu}\p{Ll}{2,}|(?:\p{Lu}?\p{Ll}+ )+\p{Lu}?\p{Ll}{2,})$/u;

/** Forms that should be marked, without those that are certain to be found. */
function doubtfulForms(named: readonly Named[]): Doubtful[] {
  const marked = named.filter(({ card, alias }) => card.marked && alias.strength !== 'search');
  const times = new Map<string, number>();
  for (const { folded } of marked) times.set(folded, (times.get(folded) ?? 0) + 1);
  return marked.flatMap((one) => {
    const { card, alias, folded } = one;
    // Text after an apostrophe is an ending and not part of the mention.
    const forms = alias.forms.filter((form) => !normalise(form).text.startsWith(`${folded}'`));
    const contested = (times.get(folded) ?? 0) > 1 || card.confusables.length > 0;
    return [alias.text, ...forms].flatMap((form) =>
      !contested && plain.test(form) && form.length < longestPlain ? [] : [{ named: one, form }],
    );
  });
}

/** In UTF-16 units: a longer form may have more words than a name can. */
const longestPlain = 2 * maxWords;

/** The texts in which a card with the form is found. If many cards have it, a page offers only some of them or none. */
function textsFound(index: CardIndex, pack: string, doubtful: readonly Doubtful[]): Set<string> {
  const referents = new Map<string, Set<string>>();
  for (const one of doubtful) {
    const keys = referents.get(textOf(one)) ?? new Set();
    referents.set(textOf(one), keys.add(`${pack}:${one.named.card.id}`));
  }
  const texts = [...new Map(doubtful.map((one) => [textOf(one), one])).entries()];
  const found = new Set<string>();
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    const passages = some.map(([, { form, named }], id): Passage => {
      const { language } = named.alias;
      return { id, text: `${beside}${form} —`, ...(language && { language }) };
    });
    for (const { passage, choices, sharedSurname, text } of findCandidates(index, passages)) {
      const [key, wanted] = some[passage] ?? [];
      if (key === undefined || !wanted) continue;
      const keys = referents.get(key);
      if (sharedSurname === undefined && !choices.some(({ card }) => keys?.has(card))) continue;
      if (countLetters(text) >= countLetters(wanted.form)) found.add(key);
    }
  }
  return found;
}

/** The text searched for: a form in a language. */
const textOf = ({ form, named }: Doubtful): string => `${named.alias.language ?? ''} ${form}`;

function reasonFor(form: string): string {
  const { count } = tokenise(form, createTokens());
  if (count === 0) return 'it has no letters or digits; add an alias that has some';
  if (count > maxWords) return `it has more than ${maxWords} words; add a shorter alias`;
  if (countLetters(form) < 2) return 'it is a single character; add a longer alias';
  return 'with this punctuation or form it reads as part of something else; add an alias in another form';
}

/** An alias of a card, or its name, which counts as one. */
export interface Named {
  card: Card;
  path: string;
  alias: Alias;
  folded: string;
}
