/** The evidence of a page for a candidate: which cards the page names, and whether that is enough. */
import { packOf } from '../pack/card-key.ts';
import type { Candidate, Choice, Evidence } from '../text/model.ts';

/** How much evidence the reader requires: `Settings['strictness']`. */
export type Strictness = 'strict' | 'balanced' | 'generous';

/** A card that the page names unambiguously: how, and where. */
interface Plain {
  text: string;
  passages: Set<number>;
}

export type PlainNames = ReadonlyMap<string, Plain>;

/** The cards that a page names, unambiguously or by a distinctive name. */
export interface NamedCards {
  plain: PlainNames;
  hinted: ReadonlySet<string>;
  /** Those that it calls by their surnames alone. */
  surnamed: ReadonlySet<string>;
}

/** Cards that the page names unambiguously: exactly, and without needing evidence. */
export function plainNames(candidates: readonly Candidate[], strictness: Strictness): PlainNames {
  const plain = new Map<string, Plain>();
  for (const { choices, how, text, passage } of candidates) {
    if (how === 'fuzzy' && strictness !== 'generous') continue;
    for (const { card, required } of choices) {
      if (required.kind !== 'nothing') continue;
      const known = plain.get(card);
      if (known) known.passages.add(passage);
      else plain.set(card, { text, passages: new Set([passage]) });
    }
  }
  return plain;
}

/**
 * Cards that the text calls by their surnames alone. A text uses surnames or given names, so a given name beside
 * `Biden` is someone else's.
 */
function calledBySurname(candidates: readonly Candidate[]): ReadonlySet<string> {
  const surnamed = new Set<string>();
  for (const { choices, surnameOnly, givenOnly } of candidates)
    if (surnameOnly && !givenOnly) for (const { card } of choices) surnamed.add(card);
  return surnamed;
}

/** The value of `RequiredEvidence.subject` for a distinctive name, which rarely means anything else. */
const distinctive = 1;

/**
 * Cards that the page calls by a distinctive name, even if that is only derived from the card's name: `Neher` and
 * `Sakmann` are evidence for each other.
 */
function distinctiveNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const hinted = new Set<string>();
  for (const { choices, how } of candidates) {
    const [choice] = choices;
    if (choices.length !== 1 || !choice || how === 'fuzzy') continue;
    if (choice.required.kind === 'evidence' && choice.required.subject === distinctive)
      hinted.add(choice.card);
  }
  return hinted;
}

/** Sums up the cards that the remaining candidates name. @param plain of the same candidates. */
export const namedCards = (candidates: readonly Candidate[], plain: PlainNames): NamedCards => ({
  plain,
  hinted: distinctiveNames(candidates),
  surnamed: calledBySurname(candidates),
});

/** How many passages from a topic a related card still counts as evidence: `sanctions` is a common word on any page. */
const nearPassages = 1;

/** The evidence for a choice; undefined if it is not enough. */
export function weigh(
  candidate: Candidate,
  choice: Choice,
  { plain, hinted, surnamed }: NamedCards,
  strictness: Strictness,
): Evidence | undefined {
  const { required, card } = choice;
  const itself = plain.get(card);
  if (required.kind === 'nothing') {
    // With strict settings, even a clear misspelling also needs the correctly spelt name.
    if (candidate.how === 'fuzzy' && strictness === 'strict')
      return itself ? { kind: 'named', text: itself.text } : undefined;
    return { kind: 'alone' };
  }
  if (candidate.givenOnly && surnamed.has(card)) return undefined;
  if (itself) return { kind: 'named', text: itself.text };
  const isNear = (key: string) =>
    [...(plain.get(key)?.passages ?? [])].some((at) => Math.abs(at - candidate.passage) <= nearPassages);
  const counts = choice.kind === 'topic' ? isNear : (key: string) => plain.has(key);
  const related = required.related.filter(counts);
  const beside = related.some((key) => plain.get(key)?.passages.has(candidate.passage));
  const enough =
    strictness === 'strict' ? required.count + 1 : strictness === 'generous' || beside ? 1 : required.count;
  if (related.length >= enough) return { kind: 'related', cards: related };
  // A pack is a topic: a page that names several of its cards is about it, whether they are related to this one or not.
  const subject =
    required.subject > 0
      ? [...plain.keys()].filter((key) => packOf(key) === packOf(card) && counts(key))
      : [];
  if (required.subject === distinctive)
    for (const key of hinted)
      if (key !== card && !plain.has(key) && packOf(key) === packOf(card)) subject.push(key);
  if (required.subject > 0 && subject.length >= Math.max(required.subject, enough))
    return { kind: 'related', cards: subject };
  return strictness === 'generous' && candidate.how === 'fuzzy' ? { kind: 'alone' } : undefined;
}
