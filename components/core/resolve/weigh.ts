/**
 * The evidence of a page for a candidate: which cards the page names, and whether that is enough. Each row of the table
 * below is a cue; the weights of the cards that it finds are summed, and the reader's strictness is the threshold.
 */
import { packOf } from '../pack/card-key.ts';
import type { Candidate, Choice, Evidence, RequiredEvidence } from '../text/model.ts';

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
    for (const { card, required, unlessConfused } of choices) {
      // A name that is ambiguous by itself is no evidence for others.
      if (required.kind !== 'nothing' || unlessConfused) continue;
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

/** The input of the rows. */
interface OnPage {
  candidate: Candidate;
  choice: Choice;
  required: RequiredEvidence & { kind: 'evidence' };
  named: NamedCards;
  /** Whether the page names a card where it counts for this candidate. */
  counts(key: string): boolean;
}

interface Row {
  /** What each of its cards counts for the card. */
  weight(page: OnPage): number;
  /** The cards on the page that are this cue. */
  cards(page: OnPage): readonly string[];
}

const isBeside = ({ named: { plain }, candidate }: OnPage, key: string): boolean =>
  plain.get(key)?.passages.has(candidate.passage) === true;

/** If a card is several cues, only the first counts. */
const rows = {
  /** The page names the card itself unambiguously. */
  'full-name': {
    weight: () => 2,
    cards: ({ named, choice }) => (named.plain.has(choice.card) ? [choice.card] : []),
  },
  /** A related card in the same passage. */
  'related-beside': {
    weight: () => 1.1,
    cards: (page) => page.required.related.filter((key) => page.counts(key) && isBeside(page, key)),
  },
  /** A related card elsewhere on the page, which counts a little more than any other card of the pack. */
  'related-on-page': {
    weight: ({ required }) => 1.1 / required.count,
    cards: ({ required, counts }) => required.related.filter(counts),
  },
  /** A pack is a topic: a page that names several of its cards is about it, whether or not they are related to this one. */
  'same-pack': {
    weight: ({ required }) => 1 / Math.max(required.subject, required.count),
    cards: ({ required, named, choice, counts }) =>
      required.subject === 0
        ? []
        : [...named.plain.keys()].filter(
            (key) => key !== choice.card && packOf(key) === packOf(choice.card) && counts(key),
          ),
  },
  /** `Neher` and `Sakmann`: distinctive names, even if they are only derived, are evidence for each other. */
  'distinctive-names': {
    weight: ({ required }) => 1 / Math.max(required.subject, required.count),
    cards: ({ required, named, choice }) =>
      required.subject !== distinctive
        ? []
        : [...named.hinted].filter((key) => key !== choice.card && packOf(key) === packOf(choice.card)),
  },
} as const satisfies Record<string, Row>;

/** The cues of a page. */
type PageCue = keyof typeof rows;

const table = Object.entries(rows) as [PageCue, Row][];

/** From this sum on, a name that needs evidence counts. */
const thresholds: Record<Strictness, number> = { strict: 1.5, balanced: 1, generous: 0.55 };

/** Sums below a threshold by less than this are rounding errors. */
const tolerance = 1e-6;

/** The first cues whose sum is enough for a candidate, with the cards that each found; undefined if no sum is. */
function sumOfPage(page: OnPage, strictness: Strictness): ReadonlyMap<PageCue, string[]> | undefined {
  const counted = new Set<string>();
  const found = new Map<PageCue, string[]>();
  let sum = 0;
  for (const [cue, row] of table) {
    const weight = row.weight(page);
    for (const key of row.cards(page)) {
      if (counted.has(key)) continue;
      counted.add(key);
      sum += weight;
      const keys = found.get(cue);
      if (keys) keys.push(key);
      else found.set(cue, [key]);
    }
    // Further rows would only add cards that are not needed to decide.
    if (sum > thresholds[strictness] - tolerance) return found;
  }
  return undefined;
}

/** How many passages from a topic a related card still counts as evidence: `sanctions` is a common word on any page. */
const nearPassages = 1;

/** The evidence for a choice; undefined if it is not enough. */
export function weigh(
  candidate: Candidate,
  choice: Choice,
  named: NamedCards,
  strictness: Strictness,
): Evidence | undefined {
  const { plain, surnamed } = named;
  const { required, card } = choice;
  const itself = plain.get(card);
  if (required.kind === 'nothing') {
    // With strict settings, even a clear misspelling also needs the correctly spelt name.
    if (candidate.how === 'fuzzy' && strictness === 'strict')
      return itself ? { kind: 'named', text: itself.text } : undefined;
    return { kind: 'alone' };
  }
  if (candidate.givenOnly && surnamed.has(card)) return undefined;
  const isNear = (key: string) =>
    [...(plain.get(key)?.passages ?? [])].some((at) => Math.abs(at - candidate.passage) <= nearPassages);
  const counts = choice.kind === 'topic' ? isNear : (key: string) => plain.has(key);
  const found = sumOfPage({ candidate, choice, required, named, counts }, strictness);
  if (found) {
    if (itself) return { kind: 'named', text: itself.text };
    return { kind: 'related', cards: [...found.values()].flat() };
  }
  return strictness === 'generous' && candidate.how === 'fuzzy' ? { kind: 'alone' } : undefined;
}
