/**
 * Resolves the candidates of a document to mentions. Evidence comes from the whole page while passages arrive in
 * pieces, so this runs in the page whenever its candidates change. It needs no index, and can withdraw mentions as well
 * as add them.
 */
import type { Candidate, Choice, Mention } from '../text/model.ts';
import { type NamedCards, namedCards, type PlainNames, plainNames, type Strictness, weigh } from './weigh.ts';

/**
 * @param found candidates of the whole document, sorted by passage, then start.
 * @returns mentions in the same order; within a passage they do not overlap: the longest wins, then the earliest.
 */
export function resolve(found: readonly Candidate[], { strictness }: { strictness: Strictness }): Mention[] {
  const candidates = resolveSharedSurnames(found);
  const named = plainNames(candidates, strictness);
  const others = otherReferents(candidates, named);
  const isConfused = confusedNames(candidates, named);
  const open = candidates.filter((candidate) => !others.has(candidate) && !isConfused(candidate));
  const plain = open.length < candidates.length ? plainNames(open, strictness) : named;
  const cards = namedCards(open, plain);
  const counted = new Map<Candidate, Mention>();
  const live: Candidate[] = [];
  for (const candidate of open) {
    const mention = mentionOf(candidate, cards, strictness);
    if (mention) counted.set(candidate, mention);
    // A name that refers to another entity prevents spans within it from counting.
    if (mention || (candidate.choices.length === 0 && !candidate.confusableOf)) live.push(candidate);
  }
  return withoutOverlaps(live).flatMap((candidate) => counted.get(candidate) ?? []);
}

/**
 * `ABC News` on a page about ABC Australia: whether a name means a confusable of its card, which the page names.
 * @param named the cards that the page names unambiguously, whose other names it means too.
 */
function confusedNames(
  candidates: readonly Candidate[],
  named: PlainNames,
): (candidate: Candidate) => boolean {
  const confusables = candidates.flatMap(({ confusableOf }) => confusableOf ?? []);
  const confused = new Set(confusables.filter((card) => !named.has(card)));
  return ({ choices }) =>
    choices.length > 0 &&
    choices.every(({ card, unlessConfused }) => unlessConfused === true && confused.has(card));
}

/** The mention of a candidate, for the first of its cards with enough evidence; undefined if there is none. */
function mentionOf(candidate: Candidate, named: NamedCards, strictness: Strictness): Mention | undefined {
  let mention: Mention | undefined;
  for (const choice of candidate.choices) {
    const evidence = weigh(candidate, choice, named, strictness);
    if (!evidence) continue;
    if (mention) {
      mention.others.push(choice.card);
      continue;
    }
    const { passage, start, end, text, how, score } = candidate;
    const { card, kind, alias, derived, colour } = choice;
    mention = { passage, start, end, text, how, score, card, kind, others: [], alias, evidence };
    if (derived) mention.derived = true;
    if (choice.cues) mention.cues = choice.cues;
    if (colour) mention.colour = colour;
  }
  return mention;
}

/** Candidates with shared surnames resolved to the cards that the page names in full, or dropped. */
function resolveSharedSurnames(candidates: readonly Candidate[]): readonly Candidate[] {
  const named = Map.groupBy(candidates, ({ surnameOnly: bare, surname }) => bare === false && surname);
  const known = new Map<string | undefined, readonly Choice[]>();
  const choicesOf = (surname: string | undefined, alias: string): readonly Choice[] => {
    let choices = known.get(surname);
    if (!choices) {
      const byCard = new Map<string, Choice>();
      for (const one of named.get(surname) ?? [])
        for (const { cues, ...choice } of one.choices)
          byCard.set(choice.card, { ...choice, alias, required: oneself });
      choices = byCard.size > mostOffered ? [] : [...byCard.values()];
      known.set(surname, choices);
    }
    return choices;
  };
  return candidates.flatMap((candidate) => {
    const { sharedSurname: alias, surname } = candidate;
    if (alias === undefined) return candidate;
    const choices = choicesOf(surname, alias);
    return choices.length > 0 ? { ...candidate, choices: [...choices] } : [];
  });
}

/** Of more cards of one surname on a page none is offered for the surname alone. */
const mostOffered = 8;

/** Evidence that only the card's own full name provides. */
const oneself: Choice['required'] = { kind: 'evidence', related: [], count: 1, subject: 0 };

/**
 * Finds surnames that refer to another entity. After a full name, a surname refers to that person: after `Jill Biden`,
 * `Biden` is she until `Joe Biden` is named. If a page names no card but another person in full, a surname before it is
 * also that person's (a headline about `Judd Trump`).
 * @returns the bare names that refer to an entity without a card.
 */
function otherReferents(candidates: readonly Candidate[], plain: PlainNames): ReadonlySet<Candidate> {
  if (!candidates.some(({ choices }) => choices.length === 0)) return new Set();
  const last = new Map<string, { own: boolean; gender: Candidate['gender'] }>();
  const ownNamed = new Set<string>();
  const others = new Set<Candidate>();
  const early: Candidate[] = [];
  const late: Candidate[] = [];
  const namedIn = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const { surname } = candidate;
    if (surname === undefined) continue;
    if (!candidate.surnameOnly) {
      const own = candidate.choices.length > 0;
      last.set(surname, { own, gender: candidate.gender });
      if (own) ownNamed.add(surname);
      const passages = namedIn.get(surname) ?? new Set();
      namedIn.set(surname, passages.add(candidate.passage));
      // Once both have been named in full, the text no longer decides; the card is still offered.
    } else if (!last.has(surname)) early.push(candidate);
    else if (last.get(surname)?.own === false && !ownNamed.has(surname)) {
      const { gender } = last.get(surname) ?? {};
      if (!gender || !candidate.gender || gender === candidate.gender) late.push(candidate);
    }
  }
  // Someone referred to by surname alone before the other was named continues to be.
  const established = new Set<string>();
  for (const candidate of early) {
    const { surname = '', choices } = candidate;
    established.add(surname);
    if (!last.has(surname) || ownNamed.has(surname)) continue;
    if (namedIn.get(surname)?.has(candidate.passage)) continue;
    const cards = new Set(choices.map(({ card }) => card));
    if ([...plain.keys()].every((card) => cards.has(card))) {
      others.add(candidate);
      established.delete(surname);
    }
  }
  for (const candidate of late) if (!established.has(candidate.surname ?? '')) others.add(candidate);
  return others;
}

/** The spans that stay, given in document order: of overlapping ones the longest, then the earliest. */
function withoutOverlaps(spans: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let reach = 0;
  const keep = () => kept.push(...(cluster.length > 1 ? longestApart(cluster) : cluster));
  for (const span of spans) {
    if (cluster[0]?.passage !== span.passage || span.start >= reach) {
      keep();
      cluster = [];
      reach = 0;
    }
    reach = Math.max(reach, span.end);
    cluster.push(span);
  }
  keep();
  return kept;
}

/** Of overlapping spans, the longest and those that do not overlap it; sorted by start. */
function longestApart(cluster: readonly Candidate[]): Candidate[] {
  const first = cluster[0]?.start ?? 0;
  const covered = new Set<number>();
  const kept: Candidate[] = [];
  const byLength = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const each of byLength) {
    // Every span kept before is at least as long, so if it overlaps this one it covers one of its ends.
    if (covered.has(each.start - first) || covered.has(each.end - 1 - first)) continue;
    for (let at = each.start; at < each.end; at++) covered.add(at - first);
    kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}
