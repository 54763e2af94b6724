/** The candidates of one span put together: one span is one candidate, with the cards of all that matched there. */
import type { Candidate } from '../text/model.ts';

/** Adds the candidates of one passage, in order, those of one span put together. */
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

/** One candidate for two of one span: what the nearer match says, and the cards of both. */
function merged(known: Candidate, candidate: Candidate): Candidate {
  const nearer = rank(candidate) < rank(known);
  const better = nearer ? candidate : known;
  const worse = nearer ? known : candidate;
  if (worse.how !== better.how && better.how !== 'fuzzy') return better;
  for (const choice of worse.choices)
    if (!better.choices.some(({ card }) => card === choice.card)) better.choices.push(choice);
  return better;
}

const hows = ['exact', 'folded', 'inflected', 'fuzzy'];

/** Lower is better: what needs nothing first, then what matches more closely. */
function rank(candidate: Candidate): number {
  const needs =
    candidate.choices.length === 0
      ? 2
      : candidate.choices.some(({ need }) => need.kind === 'nothing')
        ? 0
        : 1;
  return needs * 10 + hows.indexOf(candidate.how) + candidate.score;
}
