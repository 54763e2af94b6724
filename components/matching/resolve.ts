/**
 * Candidates of a document → mentions. Evidence is of the whole page and passages come in pieces, so this runs on the page
 * whenever its candidates change, needs no index, and can withdraw as well as add.
 */
import type { Candidate, Choice, Evidence, Mention } from './types.ts';

/** How the reader wants evidence weighed: `Settings['strictness']`. */
export type Strictness = 'strict' | 'balanced' | 'generous';

interface Plain {
  text: string;
  passages: Set<number>;
}

/**
 * @param candidates of the whole document, in its order: by passage, then by start.
 * @returns mentions in the same order; within a passage no two overlap, the longest wins, then the earliest.
 */
export function resolve(
  candidates: readonly Candidate[],
  { strictness }: { strictness: Strictness },
): Mention[] {
  const others = otherBearers(candidates, plainNames(candidates, strictness));
  const open = candidates.filter((candidate) => candidate.choices.length > 0 && !others.has(candidate));
  const plain = plainNames(open, strictness);
  const counted = new Map<Candidate, Mention>();
  for (const candidate of open) {
    const settled = candidate.choices.flatMap((choice) => {
      const evidence = weigh(candidate, choice, plain, strictness);
      return evidence ? [{ choice, evidence }] : [];
    });
    const [best, ...rest] = settled;
    if (!best) continue;
    const { choices: _, surname: _surname, bare: _bare, gender: _gender, ...span } = candidate;
    const { card, kind, alias } = best.choice;
    const others = rest.map(({ choice }) => choice.card);
    counted.set(candidate, { ...span, card, kind, others, alias, evidence: best.evidence });
  }
  // A name that belongs to somebody else keeps what lies within it from counting.
  const standing = candidates.filter((each) => each.choices.length === 0 || counted.has(each));
  return withoutOverlaps(standing).flatMap((candidate) => counted.get(candidate) ?? []);
}

/**
 * A surname after a full name goes with that full name: after `Jill Biden`, `Biden` is she until `Joe Biden` is named. On
 * a page that names no other card and another bearer in full, a surname before it is that bearer's too (a headline above
 * `Judd Trump`).
 * @returns the bare names that belong to somebody without a card.
 */
function otherBearers(candidates: readonly Candidate[], plain: ReadonlyMap<string, Plain>): Set<Candidate> {
  const last = new Map<string, { own: boolean; gender: Candidate['gender'] }>();
  const ownNamed = new Set<string>();
  const others = new Set<Candidate>();
  const early: Candidate[] = [];
  const late: Candidate[] = [];
  const namedIn = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const { surname } = candidate;
    if (surname === undefined) continue;
    if (!candidate.bare) {
      const own = candidate.choices.length > 0;
      last.set(surname, { own, gender: candidate.gender });
      if (own) ownNamed.add(surname);
      const passages = namedIn.get(surname) ?? new Set();
      namedIn.set(surname, passages.add(candidate.passage));
      // Once both have been named in full the text no longer settles which; the card stays on offer.
    } else if (!last.has(surname)) early.push(candidate);
    else if (last.get(surname)?.own === false && !ownNamed.has(surname)) {
      const { gender } = last.get(surname) ?? {};
      if (!gender || !candidate.gender || gender === candidate.gender) late.push(candidate);
    }
  }
  // Who was called by the surname alone before the other came in goes on being called so.
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

/** Cards that the page names plainly: exactly, and needing nothing. */
function plainNames(candidates: readonly Candidate[], strictness: Strictness): Map<string, Plain> {
  const plain = new Map<string, Plain>();
  for (const { choices, how, text, passage } of candidates) {
    if (how === 'fuzzy' && strictness !== 'generous') continue;
    for (const { card, need } of choices) {
      if (need.kind !== 'nothing') continue;
      const known = plain.get(card);
      if (known) known.passages.add(passage);
      else plain.set(card, { text, passages: new Set([passage]) });
    }
  }
  return plain;
}

function weigh(
  candidate: Candidate,
  choice: Choice,
  plain: ReadonlyMap<string, Plain>,
  strictness: Strictness,
): Evidence | undefined {
  const { need, card } = choice;
  const itself = plain.get(card);
  if (need.kind === 'nothing') {
    // Strict readers want even a plain-looking slip borne out by the name written rightly.
    if (candidate.how === 'fuzzy' && strictness === 'strict')
      return itself ? { kind: 'named', text: itself.text } : undefined;
    return { kind: 'alone' };
  }
  if (itself) return { kind: 'named', text: itself.text };
  const related = need.related.filter((key) => plain.has(key));
  const beside = related.some((key) => plain.get(key)?.passages.has(candidate.passage));
  const enough =
    strictness === 'strict' ? need.count + 1 : strictness === 'generous' || beside ? 1 : need.count;
  if (related.length >= enough) return { kind: 'related', cards: related };
  // A pack is a subject: a page that names several of its cards is about it, related to this one or not.
  const subject = [...plain.keys()].filter((key) => packOf(key) === packOf(card));
  if (need.subject && subject.length >= Math.max(2, enough)) return { kind: 'related', cards: subject };
  return strictness === 'generous' && candidate.how === 'fuzzy' ? { kind: 'alone' } : undefined;
}

const packOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** Of spans in the document's order, those that stay: where some overlap one another the longest, then the earliest. */
function withoutOverlaps(spans: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let reach = 0;
  for (const span of spans) {
    if (cluster[0]?.passage !== span.passage || span.start >= reach) {
      kept.push(...longestApart(cluster));
      cluster = [];
      reach = 0;
    }
    reach = Math.max(reach, span.end);
    cluster.push(span);
  }
  return [...kept, ...longestApart(cluster)];
}

/** Of spans that overlap one another, the longest and what is clear of it; by start. */
function longestApart(cluster: readonly Candidate[]): readonly Candidate[] {
  if (cluster.length < 2) return cluster;
  const first = cluster[0]?.start ?? 0;
  const covered = new Set<number>();
  const kept: Candidate[] = [];
  const byLength = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const each of byLength) {
    // Whatever was kept before is no shorter, so where it overlaps this span it covers one end of it.
    if (covered.has(each.start - first) || covered.has(each.end - 1 - first)) continue;
    for (let at = each.start; at < each.end; at++) covered.add(at - first);
    kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}
