/** Forms of a pack that are not found as they are written: each that might not be is looked for in a short text made of it. */

import { findCandidates } from '../detect/find-candidates.ts';
import { maxWords } from '../gazetteer/alias-table.ts';
import { buildIndex } from '../gazetteer/build-index.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import type { Alias, Card, Pack } from '../pack/model.ts';
import { countLetters, normalise } from '../text/fold.ts';
import type { Passage } from '../text/model.ts';
import { createTokens, tokenise } from '../text/tokenise.ts';

export interface UnfoundForm {
  /** The name or alias that it is, or is a form of. */
  named: Named;
  form: string;
  reason: string;
}

/** Stands on either side of a form and means nothing in any language. */
const beside = '— ';
/** Forms that are looked for at once. */
const batch = 500;

/**
 * @param named the names and aliases of the pack's cards.
 * @param index of this pack, if there is one; otherwise one is built of the cards that it takes.
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

/** Two words or more of plain letters, or one of three letters or more: nothing in them can keep them from being found. */
const plain = /^(?:\p{Lu}\p{Ll}{2,}|(?:\p{Lu}?\p{Ll}+ )+\p{Lu}?\p{Ll}{2,})$/u;

/** Forms that are to be marked, without those that are found for sure. */
function doubtfulForms(named: readonly Named[]): Doubtful[] {
  const marked = named.filter(({ card, alias }) => card.marked && alias.strength !== 'search');
  const times = new Map<string, number>();
  for (const { folded } of marked) times.set(folded, (times.get(folded) ?? 0) + 1);
  return marked.flatMap((one) => {
    const { card, alias, folded } = one;
    // What follows an apostrophe is an ending, and stays outside the mention.
    const forms = alias.forms.filter((form) => !normalise(form).text.startsWith(`${folded}'`));
    const contested = (times.get(folded) ?? 0) > 1 || card.confusables.length > 0;
    return [alias.text, ...forms].flatMap((form) =>
      !contested && plain.test(form) && form.length < longestPlain ? [] : [{ named: one, form }],
    );
  });
}

/** A longer form may have more words than a name can, in UTF-16 units. */
const longestPlain = 2 * maxWords;

/** The texts in which a card that has the form is found. Where many have it, a page offers some of them or none. */
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
    for (const { passage, choices, sharedSurname: crowd, text } of findCandidates(index, passages)) {
      const [key, wanted] = some[passage] ?? [];
      if (key === undefined || !wanted) continue;
      const keys = referents.get(key);
      if (crowd === undefined && !choices.some(({ card }) => keys?.has(card))) continue;
      if (countLetters(text) >= countLetters(wanted.form)) found.add(key);
    }
  }
  return found;
}

/** What is looked for: a form in a language. */
const textOf = ({ form, named }: Doubtful): string => `${named.alias.language ?? ''} ${form}`;

const scratch = createTokens();

function reasonFor(form: string): string {
  const { count } = tokenise(form, scratch);
  if (count === 0) return 'it has no letters or digits; give the card an alias that has some';
  if (count > maxWords) return `it has more than ${maxWords} words; give the card a shorter alias`;
  if (countLetters(form) < 2) return 'it is a single character; give the card a longer alias';
  return 'with these signs or in this form it reads as part of something else; give the card an alias in another form';
}

/** An alias of a card, or its name, which is one as well. */
export interface Named {
  card: Card;
  path: string;
  alias: Alias;
  folded: string;
}
