/**
 * Decides who or what a name refers to, from the words beside it. Each row of the table below is a cue for or against
 * the card, with a weight; the sum of the weights decides. What a cue looks for is in the file for its side of the
 * name. Longer names, confusables and evidence from the page are handled elsewhere.
 */
import type { Match } from '../match/match.ts';
import type { AnalysedPassage } from '../passage/analysed-passage.ts';
import type { FoundCue } from '../text/model.ts';
import { tokenText } from '../text/tokenise.ts';
import type { Against, Beside } from './beside.ts';
import { isOtherEntity, isPlaceBefore, isThingBefore } from './left-context.ts';
import type { Referent, SaidBehind } from './name-referent.ts';
import { isSubjectBehindPhrase } from './opening-phrase.ts';
import {
  beginsRelative,
  isCase,
  isDoubleName,
  isHomonym,
  isHyphened,
  isInInstitution,
  isNounWithArticle,
} from './other-referents.ts';
import { isHeadlineSubject } from './right-context.ts';
import { beginsClause, hasOtherTradeBefore, isAnimalBehind, isOtherTradeBehind } from './trades.ts';

interface Row {
  /** How much it counts against the card. */
  weight: number;
  find(beside: Beside): Against | undefined;
}

interface RowFor {
  /** How much it counts for the card, as a negative number. */
  weight: number;
  /** It only answers cues against the card, and is not looked for without one. */
  answers?: true;
  holds(beside: Beside): boolean;
}

const other: Against = { is: 'other' };
const thing: Against = { is: 'thing' };
const behind =
  (saying: SaidBehind) =>
  ({ behind: found }: Beside): Against | undefined =>
    found.said === saying ? found : undefined;

/** Decides whatever title or given name comes before the name. */
const decisive = 16;
/** Decides unless the name has a title or a given name of its own, or two other cues count for the card. */
const clear = 4;
/** Decides unless a cue counts for the card. */
const likely = 2;

/** Whether a full name after a noun may be that of the noun's thing: where names are declined, not in the nominative. */
const mayBelong = (analysed: AnalysedPassage, { entry, how }: Match): boolean =>
  analysed.rules.declension === undefined || how === 'inflected' || entry.role === 'form';

/** If several cues have the same weight, the first gives the referent. */
const against = {
  /** `K. Biden`, `John Trump`, `Mrs Trump` for a man */
  stranger: { weight: 2 * decisive, find: ({ stranger }) => stranger },
  /** `Dawn Biden`, `J. Fox`, `Little Russia` */
  'name-before': {
    weight: clear,
    find: ({ short, analysed, match, card, referent, person, taken }) => {
      const at = referent.from - 1;
      if (!short || at < 0 || !isOtherEntity(analysed, match, at, card.kind, taken)) return undefined;
      // The word before a given name may be one that opens the sentence, before the whole name.
      const isOther = (person || card.kind === 'organisation') && match.entry.derived !== 'given-name';
      const woman = analysed.languages.isWoman(tokenText(analysed.tokens, at));
      return { is: isOther ? 'other' : 'thing', from: at, ...(woman && { gender: 'female' }) };
    },
  },
  /** `a goat called Trump`, `the town of Obama`, `our cat Obama`, `Aunt Biden` */
  namesake: {
    weight: clear,
    find: ({ short, person, analysed, referent }) =>
      short && person && isHomonym(analysed, referent.from, referent.to) ? other : undefined,
  },
  /** `as a Trump, I protest` */
  article: {
    weight: likely,
    find: ({ short, person, analysed, referent }) =>
      short && person && isNounWithArticle(analysed, referent.from, referent.to) ? thing : undefined,
  },
  /** `Trump v. Vance` */
  'court-case': {
    weight: clear,
    find: ({ short, person, card, analysed, referent }) =>
      ((short && person) || card.kind === 'place') && isCase(analysed, referent.from, referent.to)
        ? thing
        : undefined,
  },
  /** `улица Путина`, `le stade Jacques Brel` */
  'thing-before': {
    weight: 2 * clear,
    find: ({ short, person, analysed, match, card, referent }) =>
      (short || (person && mayBelong(analysed, match))) &&
      isThingBefore(analysed, match, referent.from - 1, card.kind) &&
      (short || !isSubjectBehindPhrase(analysed, referent.from, referent.to))
        ? { is: 'thing', from: referent.from - 1 }
        : undefined,
  },
  /** `Jean-Marie Le Pen`, `Anna Smith-Biden` */
  'hyphen-before': {
    weight: decisive,
    find: ({ person, analysed, match, taken }) =>
      person &&
      (!match.entry.surnameOnly || isDoubleName(analysed, match.from)) &&
      isHyphened(analysed, match.from) &&
      !taken(match.from - 1)
        ? { is: 'other', from: match.from - 1 }
        : undefined,
  },
  /** `University of Chicago`, `Center for Health and Human Rights` */
  institution: {
    weight: clear,
    find: ({ card, analysed, match }) => (isInInstitution(analysed, match, card.kind) ? thing : undefined),
  },
  /** `Putin | Smith` in two cells of a row */
  'cell-behind': { weight: decisive, find: behind('cell') },
  /** `Trump Jr.` */
  'generation-behind': { weight: decisive, find: behind('generation') },
  /** `Putin-on-the-Water`, `Rio Grande do Sul`, and the parts of foreign names in Chinese */
  'joined-behind': { weight: decisive, find: behind('joined') },
  /** `Seger-park`, `Palmes gata` */
  'thing-joined': { weight: decisive, find: behind('compound') },
  /** `Ivanov Hanım` */
  'wife-behind': { weight: decisive, find: behind('wife') },
  /** `US 250`, `Fox 5` */
  'number-behind': { weight: decisive, find: behind('number') },
  /** `Trump Tower` */
  'thing-behind': { weight: decisive, find: behind('thing') },
  /** `ABC Australia`, `Fox programming` */
  'branch-behind': { weight: decisive, find: behind('branch') },
  /** `Biden-Smyth`, `Georgia O’Keeffe`, `Kate Moss` */
  'surname-behind': { weight: decisive, find: behind('surname') },
  /** `Obama Nsue` */
  'capital-behind': { weight: decisive, find: behind('capital') },
  /** `the cricketer Khan` */
  'trade-before': {
    weight: likely,
    find: ({ person, analysed, card, match, behind: said }) =>
      person && !said.named && hasOtherTradeBefore(analysed, card, match, said) ? other : undefined,
  },
  /** `Bill O'Reilly, the leg-spinner` */
  'trade-behind': {
    weight: likely,
    find: ({ person, analysed, card, match, behind: said }) =>
      person && !said.named && isOtherTradeBehind(analysed, card, match, said) ? other : undefined,
  },
  /** `the cricketer Bill O'Reilly`: a namesake in full. */
  'namesake-trade': {
    weight: clear + likely,
    find: ({ person, analysed, card, match, behind: said }) =>
      person &&
      said.named &&
      (hasOtherTradeBefore(analysed, card, match, said) || isOtherTradeBehind(analysed, card, match, said))
        ? other
        : undefined,
  },
  /** `Putin, a pony` */
  'animal-behind': {
    weight: decisive,
    find: ({ person, analysed, behind: said }) =>
      person && isAnimalBehind(analysed, said.to) ? other : undefined,
  },
} as const satisfies Record<string, Row>;

const inFavour = {
  /** `Mr Biden`, `President Biden` */
  title: { weight: -clear, holds: ({ referent }) => referent.titled },
  /** `Joe Biden`, where the card is Joe Biden's */
  'own-name-before': {
    weight: -clear,
    holds: ({ referent, match }) => referent.named && referent.from < match.from,
  },
  /** `The physicist Biden picked` */
  'clause-behind': {
    weight: -likely,
    answers: true,
    holds: ({ match, analysed, behind: said }) =>
      match.entry.surnameOnly &&
      (match.entry.strength === 'strong' || match.entry.derived === 'surname') &&
      beginsClause(analysed, said.to),
  },
  /** `A Putin who feels cornered` */
  'relative-clause-behind': {
    weight: -likely,
    answers: true,
    holds: ({ analysed, referent }) => beginsRelative(analysed, referent.from, referent.to),
  },
  /** `At Camp David Biden`, `In Davos Macron` */
  'place-before': {
    weight: -decisive,
    answers: true,
    holds: ({ person, analysed, referent }) => person && isPlaceBefore(analysed, referent.from - 1),
  },
  /** `Biden School Plan Stalls` */
  'headline-subject-behind': {
    weight: -decisive,
    answers: true,
    holds: ({ short, analysed, referent }) => short && isHeadlineSubject(analysed, referent.to),
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

/** Who or what a name refers to, from the words beside it, and the cues that show it. */
export function sumOfCues(beside: Beside, weights: NameCueWeights): Referent {
  const own = beside.behind.is === 'own' ? beside.behind : beside.referent;
  let sum = 0;
  let most = 0;
  let instead: Against | undefined;
  const cues: FoundCue[] = [];
  const add = (cue: NameCue) => {
    sum += weights[cue];
    cues.push({ cue, weight: weights[cue] });
  };
  for (const [name, row] of rowsAgainst) {
    const weight = weights[name];
    const found = weight > 0 ? row.find(beside) : undefined;
    if (!found) continue;
    add(name);
    if (weight > most) {
      instead = found;
      most = weight;
    }
  }
  for (const [name, row] of rowsFor)
    if (weights[name] < 0 && (instead || !row.answers) && row.holds(beside)) add(name);
  if (cues.length === 0) return own;
  return instead && sum >= threshold ? { ...beside.referent, ...instead, cues } : { ...own, cues };
}
