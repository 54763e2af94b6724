/** Merges the candidates of the same span into one, with the cards of all of them. */
import type { Candidate } from '../text/model.ts';

/** Adds the candidates of one passage, in order, merging those with the same span. */
export function mergeInto(found: Candidate[], candidates: Candidate[]): void {
  if (candidates.length > 1) candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const first = found.length;
  for (const candidate of candidates) {
    const last = found[found.length - 1];
    if (found.length > first && last && last.start === candidate.start && last.end === candidate.end)
      found[found.length - 1] = merged(last, candidate);
    else found.push(candidate);
  }
}

/** Merges two candidates with the same span: the details of the better match, and the cards of both. */
function merged(known: Candidate, candidate: Candidate): Candidate {
  // `John F. Kennedy` refers to the card that lists it, not to a John Kennedy whose middle name is on no card.
  const listed = [known, candidate].filter(
    (one) => !one.surnameOnly && one.choices.some(({ derived }) => !derived),
  );
  const [only] = listed;
  if (
    known.choices.length > 0 &&
    candidate.choices.length > 0 &&
    listed.length === 1 &&
    only &&
    ![known, candidate].some(({ surnameOnly }) => surnameOnly)
  )
    return only;
  const nearer = rank(candidate) < rank(known);
  const better = nearer ? candidate : known;
  const worse = nearer ? known : candidate;
  if (worse.how !== better.how && better.how !== 'fuzzy') return better;
  for (const choice of worse.choices)
    if (!better.choices.some(({ card }) => card === choice.card)) better.choices.push(choice);
  if (better.choices.some(({ isName }) => isName))
    better.choices.sort((a, b) => Number(b.isName ?? false) - Number(a.isName ?? false));
  return better;
}

const hows = ['exact', 'folded', 'inflected', 'fuzzy'];

/** Lower is better: candidates that need no evidence first, then closer matches. */
function rank(candidate: Candidate): number {
  const evidence =
    candidate.choices.length === 0
      ? 2
      : candidate.choices.some(({ required }) => required.kind === 'nothing')
        ? 0
        : 1;
  return evidence * 10 + hows.indexOf(candidate.how) + candidate.score;
}
