import type { Candidate, Passage } from '../../components/matching/types.ts';

/** A text is long from here, in UTF-16 units: some five hundred words. Below it, a name may well fill a line. */
const long = 3_000;
/** UTF-16 units of a word with its space, on average. */
const wordLength = 6;
/** No name is more than every twentieth word of a long text; a word that somebody took for an alias is. */
const mostShare = 1 / 20;

/**
 * Takes the choices away that an alias has on every hand: a pack with `one` or `time` for a strong alias would cover the
 * page. Its warnings said so at the import; this is for whoever did not read them. It sees the text of one message, which is
 * all of most pages; what comes later in small pieces, as in an endless feed, is too short to tell.
 */
export function withoutFloods(candidates: readonly Candidate[], passages: readonly Passage[]): Candidate[] {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  const most = (length / wordLength) * mostShare;
  if (length < long || candidates.length <= most) return [...candidates];
  const counts = new Map<string, number>();
  for (const { choices } of candidates)
    for (const { card, alias } of choices) {
      const key = `${card} ${alias}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return candidates.map((candidate) => ({
    ...candidate,
    choices: candidate.choices.filter(({ card, alias }) => (counts.get(`${card} ${alias}`) ?? 0) <= most),
  }));
}
