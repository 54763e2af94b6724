import type { HiddenNames } from '../settings/hidden.ts';
import { normalise } from '../text/fold.ts';
import type { Candidate, Choice } from '../text/model.ts';

/**
 * Removes the choices that the reader has hidden. A candidate is kept even without choices: hiding the card of `Nord
 * Stream 2` must not turn its text into a mention of `Nord Stream`. A hidden person's full name still counts as
 * evidence against other people with the surname; a hidden alias must not count against its own card. A full name whose
 * surname is hidden does not resolve a shared surname, because that has no choice of its own to hide.
 * @param same all cards of the same entity as a card, itself included: hiding applies to the entity.
 */
export function dropHidden(
  candidates: readonly Candidate[],
  hidden: HiddenNames,
  same: (card: string) => readonly string[] = (card) => [card],
): Candidate[] {
  const isCardHidden = ({ card }: Choice) => same(card).some(hidden.card);
  const isAliasHidden = ({ card, alias }: Choice) => same(card).some((key) => hidden.alias(key, alias));
  const isSurnameHidden = ({ card }: Choice, surname: string) =>
    same(card)
      .flatMap(hidden.aliasesOf)
      .some((alias) => normalise(alias).text === surname);
  return candidates.map((candidate) => {
    const choices = candidate.choices.filter((choice) => !isCardHidden(choice) && !isAliasHidden(choice));
    const { surname, ...nameless } = candidate;
    const isNameless =
      choices.length === 0
        ? !candidate.choices.every(isCardHidden)
        : surname !== undefined &&
          !candidate.surnameOnly &&
          choices.every((choice) => isSurnameHidden(choice, surname));
    return isNameless ? { ...nameless, choices } : { ...candidate, choices };
  });
}
