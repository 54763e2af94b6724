/**
 * The table of cues for the evidence that a match needs: each row is a cue beside the name or in how it is written, with
 * what follows from it. The first row that holds decides, so that special cases precede general ones.
 */

import type { IndexedCard } from '../gazetteer/card-table.ts';
import type { Match } from '../match/match.ts';
import { type AnalysedPassage, allUpper, isInCapitals, startsSentence } from '../passage/analysed-passage.ts';
import type { RequiredEvidence } from '../text/model.ts';
import {
  isAcronym,
  isAdjective,
  isBeforeName,
  isCommonWord,
  isComplete,
  isImperative,
  isInitials,
  isInName,
  isLatin,
  isOtherKind,
  isOwnForm,
  isSubject,
  isTitledBehind,
  isTitleWithArticle,
  isWordNearby,
  isWordWithArticle,
  mayBeWord,
  standsAlone,
} from './evidence-signs.ts';
import type { Referent } from './name-referent.ts';

/** A single-word name counts without evidence from this length, if its misspelling is of a common kind. */
const plainMisspellingLength = 7;

/** The input of the rows. */
export interface Written {
  analysed: AnalysedPassage;
  match: Match;
  referent: Referent;
  card: IndexedCard;
  /** The alias is not of the passage's language. */
  foreign: boolean;
  /** There is no title or given name of its own before it, and it is not a misspelling. */
  bare: boolean;
  /** A derived alias. */
  derived: boolean;
}

/** What follows from a row: the match counts, needs evidence from the page, or cannot refer to the card. */
export type Outcome = 'counts' | 'needs' | 'refused';

export interface EvidenceRow {
  outcome: Outcome;
  holds(written: Written): boolean;
  /** Which evidence, if not the usual. */
  evidence?: (written: Written) => Partial<RequiredEvidence & { kind: 'evidence' }>;
}

const isWeak = ({ match }: Written) => match.entry.strength === 'weak';
const isAmbiguous = ({ match }: Written) => match.entry.strength === 'ambiguous';
const isGivenName = ({ match }: Written) => match.entry.derived === 'given-name';
/** A derived alias without a title or a name of its own before it. */
const isDerivedAlone = ({ derived, referent }: Written) => derived && !referent.titled && !referent.named;
const isFuzzy = ({ match }: Written) => match.how === 'fuzzy';
const isShort = ({ match }: Written) => match.entry.text.length < plainMisspellingLength;

const rows = {
  /** `E.U.` in an English text, if it is the French form of another name. */
  'foreign-form': {
    outcome: 'refused',
    holds: ({ foreign, match: { entry } }) =>
      foreign && isLatin(entry.text) && (entry.role === 'form' || isInitials(entry)),
  },
  /** `Russia` alone in its line: an entry of a menu. */
  'alone-in-line': {
    outcome: 'refused',
    holds: ({ match, card, analysed }) =>
      match.entry.strength !== 'strong' && card.kind === 'place' && standsAlone(analysed, match),
  },
  /** `Camp David`, `MARK`, `mark my words … Mark`: not clearly a given name alone. */
  'given-name-unclear': {
    outcome: 'refused',
    holds: (written) =>
      isGivenName(written) &&
      (!written.bare ||
        allUpper(written.analysed, written.match.from) ||
        mayBeWord(written.analysed, written.match) ||
        isWordNearby(written.analysed, written.match) ||
        isInName(written.analysed, written.match)),
  },
  'given-name-alone': {
    outcome: 'needs',
    holds: isGivenName,
    evidence: () => ({ related: [], subject: 0 }),
  },
  /** `Mark Will` for the surname `Will` of his card; `J. Will` may be anyone. */
  'own-name-before': {
    outcome: 'counts',
    holds: ({ referent, match, derived, analysed }) =>
      referent.named &&
      (match.entry.strength === 'ambiguous' ||
        (match.entry.strength === 'weak' &&
          match.how !== 'fuzzy' &&
          (!derived || isComplete(analysed, match, referent)))),
  },
  /** `Young people`, `WHO KNEW` */
  'may-be-word': {
    outcome: 'refused',
    holds: (written) => isDerivedAlone(written) && mayBeWord(written.analysed, written.match),
  },
  /** `Jordan`, `May`: a surname that is also a place or a month. */
  'other-kind': {
    outcome: 'refused',
    holds: (written) =>
      isDerivedAlone(written) &&
      written.match.entry.surnameOnly &&
      isOtherKind(written.analysed, written.match),
  },
  /** `Ryan Gosling` for Paul Ryan */
  'begins-name': {
    outcome: 'refused',
    holds: (written) =>
      isDerivedAlone(written) &&
      written.match.entry.surnameOnly &&
      isBeforeName(written.analysed, written.match),
  },
  'derived-name': {
    outcome: 'needs',
    holds: ({ derived }) => derived,
    evidence: ({ match, card }) => ({
      related: match.entry.surnameOnly ? [] : card.related,
      subject: match.entry.distinctive ? 1 : 0,
    }),
  },
  /** `O'Reilly` beside `Trump` may be anyone; beside `Fox News` it is he. */
  'weak-surname': {
    outcome: 'needs',
    holds: (written) => isWeak(written) && written.match.entry.surnameOnly && written.card.kind === 'person',
    evidence: ({ card }) => ({ related: card.relatedOrganisations, subject: 0 }),
  },
  'weak-name': { outcome: 'needs', holds: isWeak },
  title: {
    outcome: 'counts',
    holds: (written) => isAmbiguous(written) && written.referent.titled && !written.foreign,
  },
  /**
   * `ABC News`, where it is the card's full name. If the page names a confusable of it, it is that: `resolve`. A person
   * or place with the name may be named without any sign that it is another one.
   */
  'whole-name': {
    outcome: 'counts',
    holds: (written) =>
      isAmbiguous(written) &&
      written.card.kind === 'organisation' &&
      written.match.entry.isName === true &&
      written.match.entry.size > 1 &&
      written.match.how !== 'fuzzy',
  },
  'foreign-word': {
    outcome: 'refused',
    holds: (written) =>
      isAmbiguous(written) &&
      written.foreign &&
      written.match.entry.size === 1 &&
      !isAcronym(written.match.entry) &&
      isLatin(written.match.entry.text),
  },
  'title-behind': {
    outcome: 'counts',
    holds: (written) => isAmbiguous(written) && isTitledBehind(written.analysed, written.match),
  },
  /** In its own language the capital distinguishes the name from the word, except at the start of a sentence. */
  capital: {
    outcome: 'counts',
    holds: (written) => {
      const { analysed, match } = written;
      const { language } = analysed;
      return (
        isAmbiguous(written) &&
        match.entry.shape.startsWith('U') &&
        language !== '' &&
        match.entry.languages.includes(language) &&
        !startsSentence(analysed, match.from)
      );
    },
  },
  'ambiguous-name': { outcome: 'needs', holds: isAmbiguous },
  /** `Путина началась` */
  'other-noun': { outcome: 'refused', holds: ({ analysed, match }) => isSubject(analysed, match) },
  'long-misspelling': {
    outcome: 'counts',
    holds: (written) =>
      isFuzzy(written) &&
      (written.match.entry.size > 1 ||
        written.referent.named ||
        (!isShort(written) && written.match.likely === true)),
  },
  'short-misspelling': {
    outcome: 'refused',
    holds: (written) => isFuzzy(written) && isShort(written) && !written.match.likely,
  },
  misspelling: { outcome: 'needs', holds: isFuzzy },
  /** `the Prince`, where the card is of a person called Prince. */
  'word-with-article': {
    outcome: 'refused',
    holds: ({ analysed, match, card, referent }) =>
      match.entry.isName === true &&
      !referent.titled &&
      (isTitleWithArticle(analysed, match) || (card.kind === 'person' && isWordWithArticle(analysed, match))),
  },
  /** A regular form of a place or an organisation that may be another word. */
  'inflected-word': {
    outcome: 'needs',
    holds: ({ match, card, analysed }) =>
      match.how === 'inflected' &&
      match.entry.role !== 'form' &&
      (match.entry.commonWord ||
        (match.entry.size === 1 && card.kind !== 'person' && !isOwnForm(analysed, match))),
  },
  /** `Навальный груз`: at the start of a sentence, the capital does not distinguish the name from the word. */
  'sentence-start': {
    outcome: 'needs',
    holds: ({ match: { entry, from }, analysed, referent }) =>
      entry.size === 1 &&
      !referent.named &&
      entry.ambiguousIn.some((language) => language === '' || language === analysed.language) &&
      startsSentence(analysed, from),
  },
  /** `TRUMP CARDS`, `Trump a trick` */
  'common-word': {
    outcome: 'needs',
    holds: ({ match, analysed, referent }) => {
      if (referent.named || referent.titled || !isCommonWord(analysed, match)) return false;
      const acronym = isAcronym(match.entry);
      if (allUpper(analysed, match.from) && (!acronym || isInCapitals(analysed, match.from, match.to)))
        return true;
      const isWord = [isImperative, isWordNearby, isAdjective].some((holds) => holds(analysed, match));
      return !acronym && startsSentence(analysed, match.from) && isWord;
    },
  },
} as const satisfies Record<string, EvidenceRow>;

/** The cues that decide which evidence a name needs. */
export type EvidenceCue = keyof typeof rows;

/** The rows in order. */
export const evidenceRows = Object.entries(rows) as [EvidenceCue, EvidenceRow][];
