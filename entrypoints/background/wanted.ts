import type { Candidate, Choice } from '../../components/matching/types.ts';

/**
 * Takes away the choices that the reader does not want to see marked. A candidate keeps its place even when no choice is
 * left: hiding the card of `Nord Stream 2` must not turn its text into a mention of `Nord Stream`. A hidden person's full
 * name still speaks against other bearers of the surname; a hidden alias must not speak against its own card.
 */
export function wanted(
  candidates: readonly Candidate[],
  isHidden: { card(choice: Choice): boolean; alias(choice: Choice): boolean },
): Candidate[] {
  return candidates.map((candidate) => {
    const choices = candidate.choices.filter((choice) => !isHidden.card(choice) && !isHidden.alias(choice));
    if (choices.length > 0 || candidate.choices.every(isHidden.card)) return { ...candidate, choices };
    const { surname: _surname, ...nameless } = candidate;
    return { ...nameless, choices };
  });
}
