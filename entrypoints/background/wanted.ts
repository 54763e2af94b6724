import type { Candidate } from '../../components/matching/types.ts';

/**
 * Takes away the choices that the reader does not want to see marked. A candidate keeps its place even when no choice is
 * left: hiding `Nord Stream 2` must not turn its text into a mention of `Nord Stream`, nor give its bearer's surname
 * to somebody else.
 */
export function wanted(
  candidates: readonly Candidate[],
  isHidden: (choice: Candidate['choices'][number]) => boolean,
): Candidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    choices: candidate.choices.filter((choice) => !isHidden(choice)),
  }));
}
