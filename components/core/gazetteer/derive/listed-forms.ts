/** Every form that packs list; these take precedence over derived aliases. */
import type { Card, Pack } from '../../pack/model.ts';
import { normalise } from '../../text/fold.ts';
import { wordsOf } from './split-name.ts';

const byPerson = 1;
const byOther = 2;

export interface ListedForms {
  /**
   * Whether a card lists a folded form, as its name, an alias, a form or a confusable. For a surname, weak aliases of
   * people do not count, because the page decides between people with the same surname.
   */
  has(folded: string, surname: boolean): boolean;
  /** Whether a folded word is part of the names of several cards. */
  isShared(folded: string): boolean;
}

/** Collects the forms of all packs that are indexed together. */
export function listForms(packs: readonly Pack[]): ListedForms {
  const listed = new Map<string, number>();
  const note = (text: string, by: number) => {
    const { text: folded } = normalise(text);
    listed.set(folded, (listed.get(folded) ?? 0) | by);
  };
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { cards } of packs)
    for (const card of cards) {
      noteCard(card, note);
      for (const word of new Set(wordsOf(card.name).map(({ folded }) => folded)))
        (once.has(word) ? shared : once).add(word);
    }
  return {
    isShared: (folded) => shared.has(folded),
    has: (folded, surname) => ((listed.get(folded) ?? 0) & (surname ? byOther : byPerson | byOther)) !== 0,
  };
}

function noteCard(card: Card, note: (text: string, by: number) => void): void {
  note(card.name, byOther);
  for (const { text, forms, strength } of card.aliases) {
    const by = card.kind === 'person' && strength !== 'strong' ? byPerson : byOther;
    for (const one of [text, ...forms]) note(one, by);
  }
  for (const { text } of card.confusables) note(text, byOther);
}
