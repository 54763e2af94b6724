/**
 * Decides who or what a name refers to, from the words beside it. Each row of the table below is a cue for or against
 * the card, with a weight; the sum of the weights decides. What a cue looks for is in the file for its side of the
 * name. Longer names, confusables and evidence from the page are handled elsewhere.
 */
import type { IndexedCard } from '../gazetteer/card-table.ts';
import type { Match } from '../match/match.ts';
import type { AnalysedPassage } from '../passage/analysed-passage.ts';
import { tokenText } from '../text/tokenise.ts';
import { isOtherEntity, isPlaceBefore, isThingBefore } from './left-context.ts';
import type { Referent, SaidBehind } from './name-referent.ts';
import {
  beginsRelative,
  hasArticle,
  isCase,
  isHomonym,
  isHyphened,
  isOfInstitution,
} from './other-referents.ts';
import { isHeadlineSubject } from './right-context.ts';
import { beginsClause, hasOtherTradeBefore, isAnimalBehind, isOtherTradeBehind } from './trades.ts';

/** The input of the cues. */
export interface Beside {
  analysed: AnalysedPassage;
  match: Match;
  card: IndexedCard;
  /** The match with the titles and own given names before it. */
  referent: Referent;
  /** The referent according to the words after the name. */
  behind: Referent;
  /** Whether a match of another card covers a token. */
  taken: (at: number) => boolean;
  person: boolean;
  /** The name is one word or a surname, with no title or given name of its own. */
  bare: boolean;
}

/** What a cue against the card finds: another referent. */
type Against = Partial<Referent> & Pick<Referent, 'is'>;

interface Row {
  /** How much it counts against the card. */
  weight: number;
  find(beside: Beside): Against | undefined;
}

interface RowFor {
  /** How much it counts for the card, as a negative number. */
  weight: number;
  holds(beside: Beside): boolean;
}

const other: Against = { is: 'other' };
const thing: Against = { is: 'thing' };
const behind =
  (saying: SaidBehind) =>
  ({ behind: found }: Beside): Against | undefined =>
    found.said === saying ? found : undefined;

/** Decides by itself, unless two cues or a strong one count for the card. */
const clear = 4;
/** Decides unless a cue counts for the card. */
const likely = 2;

/** If several cues have the same weight, the first gives the referent. */
const against = {
  /** `Dawn Biden`, `J. Fox`, `Little Russia` */
  'name-before': {
    weight: clear,
    find: ({ bare, analysed, match, card, referent, person, taken }) => {
      const at = referent.from - 1;
      if (!bare || at < 0 || !isOtherEntity(analysed, match, at, card.kind, taken)) return undefined;
      // The word before a given name may be one that opens the sentence, before the whole name.
      const isOther = (person || card.kind === 'organisation') && match.entry.derived !== 'given-name';
      const woman = analysed.languages.isWoman(tokenText(analysed.tokens, at));
      return { is: isOther ? 'other' : 'thing', from: at, ...(woman && { gender: 'female' }) };
    },
  },
  /** `a goat called Trump`, `the town of Obama`, `our cat Obama`, `Aunt Biden` */
  namesake: {
    weight: clear,
    find: ({ bare, person, analysed, referent }) =>
      bare && person && isHomonym(analysed, referent.from, referent.to) ? other : undefined,
  },
  /** `as a Trump, I protest` */
  article: {
    weight: likely,
    find: ({ bare, person, analysed, referent }) =>
      bare && person && hasArticle(analysed, referent.from, referent.to) ? thing : undefined,
  },
  /** `Trump v. Vance` */
  'court-case': {
    weight: clear,
    find: ({ bare, person, card, analysed, referent }) =>
      ((bare && person) || card.kind === 'place') && isCase(analysed, referent.from, referent.to)
        ? thing
        : undefined,
  },
  /** `улица Путина` */
  'thing-before': {
    weight: clear,
    find: ({ bare, analysed, match, referent }) =>
      bare && isThingBefore(analysed, match, referent.from - 1)
        ? { is: 'thing', from: referent.from - 1 }
        : undefined,
  },
  /** `Jean-Marie Le Pen` */
  'hyphen-before': {
    weight: clear,
    find: ({ person, analysed, match, taken }) =>
      person && !match.entry.surnameOnly && isHyphened(analysed, match.from) && !taken(match.from - 1)
        ? { is: 'other', from: match.from - 1 }
        : undefined,
  },
  /** `University of Chicago` */
  institution: {
    weight: clear,
    find: ({ card, analysed, match }) =>
      card.kind === 'place' && isOfInstitution(analysed, match.from) ? thing : undefined,
  },
  /** `Putin | Smith` in two cells of a row */
  'cell-behind': { weight: clear, find: behind('cell') },
  /** `Trump Jr.` */
  'generation-behind': { weight: clear, find: behind('generation') },
  /** `Putin-on-the-Water`, and the parts of foreign names in Chinese */
  'joined-behind': { weight: clear, find: behind('joined') },
  /** `Ivanov Hanım` */
  'wife-behind': { weight: clear, find: behind('wife') },
  /** `US 250`, `Fox 5` */
  'number-behind': { weight: clear, find: behind('number') },
  /** `Trump Tower` */
  'thing-behind': { weight: clear, find: behind('thing') },
  /** `ABC Australia`, `Fox programming` */
  'branch-behind': { weight: clear, find: behind('branch') },
  /** `Biden-Smyth`, `Georgia O’Keeffe`, `Kate Moss` */
  'surname-behind': { weight: clear, find: behind('surname') },
  /** `Obama Nsue` */
  'capital-behind': { weight: clear, find: behind('capital') },
  /** `the cricketer Khan` */
  'trade-before': {
    weight: likely,
    find: ({ person, analysed, card, match, behind: said }) =>
      person && hasOtherTradeBefore(analysed, card, match, said) ? other : undefined,
  },
  /** `Bill O'Reilly, the leg-spinner` */
  'trade-behind': {
    weight: likely,
    find: ({ person, analysed, card, match, behind: said }) =>
      person && isOtherTradeBehind(analysed, card, match, said) ? other : undefined,
  },
  /** `Putin, a pony` */
  'animal-behind': {
    weight: clear,
    find: ({ person, analysed, behind: said }) =>
      person && isAnimalBehind(analysed, said.to) ? other : undefined,
  },
} as const satisfies Record<string, Row>;

const inFavour = {
  /** `The physicist Biden picked` */
  'clause-behind': {
    weight: -likely,
    holds: ({ match, analysed, behind: said }) =>
      match.entry.surnameOnly && match.entry.strength === 'strong' && beginsClause(analysed, said.to),
  },
  /** `A Putin who feels cornered` */
  'relative-clause-behind': {
    weight: -likely,
    holds: ({ analysed, referent }) => beginsRelative(analysed, referent.from, referent.to),
  },
  /** `At Camp David Biden`, `In Davos Macron` */
  'place-before': {
    weight: -clear,
    holds: ({ person, analysed, referent }) => person && isPlaceBefore(analysed, referent.from - 1),
  },
  /** `Biden School Plan Stalls` */
  'headline-subject-behind': {
    weight: -clear,
    holds: ({ bare, analysed, referent }) => bare && isHeadlineSubject(analysed, referent.to),
  },
} as const satisfies Record<string, RowFor>;

/** The cues beside a name that are summed. */
export type NameCue = keyof typeof against | keyof typeof inFavour;

/** The weight of each cue: positive if it counts against the card, negative if for it. */
export type NameCueWeights = Readonly<Record<NameCue, number>>;

export const nameCueWeights = Object.fromEntries(
  Object.entries({ ...against, ...inFavour }).map(([name, { weight }]) => [name, weight]),
) as NameCueWeights;

/** From this sum on, the name refers to someone else or to a thing. */
const threshold = 1;

const rowsAgainst = Object.entries(against) as [keyof typeof against, Row][];
const rowsFor = Object.entries(inFavour) as [keyof typeof inFavour, RowFor][];

/** Who or what a name refers to, from the words beside it. */
export function sumOfCues(beside: Beside, weights: NameCueWeights): Referent {
  const own = beside.behind.is === 'own' ? beside.behind : beside.referent;
  let sum = 0;
  let most = 0;
  let instead: Against | undefined;
  for (const [name, row] of rowsAgainst) {
    const weight = weights[name];
    const found = weight > 0 ? row.find(beside) : undefined;
    if (!found) continue;
    sum += weight;
    if (weight > most) {
      instead = found;
      most = weight;
    }
  }
  if (!instead) return own;
  for (const [name, row] of rowsFor) if (weights[name] < 0 && row.holds(beside)) sum += weights[name];
  return sum >= threshold ? { ...beside.referent, ...instead } : own;
}
