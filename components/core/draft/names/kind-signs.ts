/** Signs of the kind of a name, each with its weight and the word that is the sign. */
import type { Kind } from '../../pack/model.ts';
import type { KindReason } from '../article/article.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname } from '../words/lexicon.ts';
import type { ReadParagraph } from './evidence.ts';
import type { NameSpan } from './find-names.ts';
import { isAcronym, type Token } from './tokens.ts';

export interface Sign extends KindReason {
  kind: Kind;
  weight: number;
}

/** How many words after a name a noun may still give its kind (`Nord Stream 2 natural gas pipeline`). */
const reach = 3;
/** How much each sign counts; the kind with the highest sum wins. */
const weights = {
  title: 4,
  role: 3,
  givenName: 3,
  givenNameAlone: 1.5,
  speaks: 1,
  age: 2,
  head: 4,
  listedPlace: 4,
  beforePlace: 1.2,
  acronym: 2,
  nounBefore: 2.5,
  nounBehind: 2,
  quoted: 1.5,
  roleBehind: 1.5,
  region: 2,
  placeBehind: 2.5,
  alone: 0.5,
  twoWords: 1.2,
  article: 1,
  surname: 0.8,
};

/** The signs at one mention. */
export function signsAt(span: NameSpan, paragraph: ReadParagraph): Sign[] {
  return [...ownSigns(span, paragraph), ...besideSigns(span, paragraph)];
}

/** Signs in the name itself. */
function ownSigns({ tokens, folded, text, title }: NameSpan, { language, rules }: ReadParagraph): Sign[] {
  const signs: Sign[] = [];
  const add = (kind: Kind, sign: KindReason['sign'], word: string, weight: number) =>
    signs.push({ kind, sign, word, weight });
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  if (language.countryOf(folded) || isKnownPlace(folded, language.tag)) {
    add('place', 'listedPlace', text, title === undefined ? weights.listedPlace : 1);
    if (title === undefined) return signs;
  }
  const isRegion =
    tokens.length > 1 &&
    !isGiven(first.folded) &&
    isOrdinary(first.folded) &&
    isListed(last.folded, language);
  if (isRegion) add('place', 'listedPlace', last.text, weights.region);
  if (title !== undefined) add('person', 'title', title, weights.title);
  const headed =
    tokens.length > 1 || isOrdinary(folded) || folded.includes('-')
      ? headOf(tokens, language, rules.wordsAreKnown || rules.nounsHaveCapitals)
      : undefined;
  if (headed && title === undefined) add(headed.kind, 'head', headed.word, weights.head);
  const isNamed =
    tokens.length > 1 &&
    !language.determiners.has(first.folded) &&
    isGivenHere(first, rules.declension?.stemsOf);
  if (isNamed && !headed)
    add(
      'person',
      'givenName',
      first.text,
      isOrdinary(first.folded) ? weights.givenName / 2 : weights.givenName,
    );
  else if (tokens.length === 1 && isGiven(folded) && !isOrdinary(folded))
    add('person', 'givenName', text, weights.givenNameAlone);
  if (tokens.length === 1 && isAcronym(first)) add('organisation', 'acronym', text, weights.acronym);
  if (/\p{Ll}\p{Lu}|&|\.\p{L}|\d/u.test(text) && !/^(?:Mc|Mac|O|D|De|Le|La)['’]?\p{Lu}/u.test(text))
    add('organisation', 'shape', text, 0.5);
  const isPlain = tokens.every(
    (token) => !isOrdinary(token.folded) && /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(token.text) && !isAcronym(token),
  );
  if ((tokens.length === 2 || tokens.length === 3) && isPlain) add('person', 'shape', text, weights.twoWords);
  if (tokens.length > 1 && isSurname(last.folded) && !headed)
    add('person', 'shape', last.text, weights.surname);
  if (tokens.length === 1 && rules.wordsAreKnown && !isAcronym(first) && /^\p{Lu}\p{Ll}+$/u.test(text))
    add('person', 'alone', text, weights.alone);
  if (tokens.length === 1 && isSurname(folded) && !isOrdinary(folded))
    add('person', 'shape', text, weights.surname);
  return signs;
}

const isListed = (folded: string, language: ReadParagraph['language']): boolean =>
  language.countryOf(folded) !== undefined || isKnownPlace(folded, language.tag);

/** The head: the last word, or the first if adjectives and genitives follow it. */
function headOf(
  tokens: readonly Token[],
  language: ReadParagraph['language'],
  lastOnly: boolean,
): { kind: Kind; word: string } | undefined {
  const small = tokens.findIndex((token) => !token.capital && !/^\p{N}/u.test(token.text));
  const before = small > 0 ? tokens[small - 1] : undefined;
  const last = tokens.at(-1) as Token;
  const order = [
    before,
    last,
    lastOnly ? undefined : tokens[0],
    tokens.find(({ folded }) => language.headKind(folded)),
  ];
  for (const token of order) {
    const kind = token && language.headKind(token.folded.slice(token.folded.lastIndexOf('-') + 1));
    if (token && kind) return { kind, word: token.text };
  }
  return undefined;
}

const isGivenHere = ({ folded, capital }: Token, stemsOf?: (word: string) => string[]): boolean =>
  capital && (isGiven(folded) || (stemsOf?.(folded).some(isGiven) ?? false));

/** Signs in the words beside the name. */
function besideSigns(span: NameSpan, { tokens, language, text }: ReadParagraph): Sign[] {
  const signs: Sign[] = [];
  const add = (kind: Kind, sign: KindReason['sign'], word: string, weight: number) =>
    signs.push({ kind, sign, word, weight });
  const first = span.tokens[0] as Token;
  const last = span.tokens.at(-1) as Token;
  const before = first.joined && !first.elided ? tokens[first.index - 1] : undefined;
  const behind = tokens[last.index + 1];
  if (before && !before.capital) {
    if (language.roles.has(before.folded)) add('person', 'role', before.text, weights.role);
    if (language.beforeWorks.has(before.folded)) add('topic', 'nounBefore', before.text, weights.nounBefore);
    if (language.beforeOrganisations.has(before.folded))
      add('organisation', 'nounBefore', before.text, weights.nounBefore);
    if (language.beforePlaces.has(before.folded))
      add('place', 'beforePlace', before.text, weights.beforePlace);
    const kind = language.headKind(before.folded);
    if (kind && before.folded.length > 2 && !language.beforeOrganisations.has(before.folded))
      add(kind, 'nounBefore', before.text, weights.nounBehind);
    if (before.folded === 'the') add('organisation', 'nounBefore', before.text, weights.article);
  }
  if (
    /["“«„‘]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s?[,.]?["”»“’]/u.test(text.slice(span.end, span.end + 3))
  )
    add('topic', 'nounBefore', '“”', weights.quoted);
  const comma = tokens[last.index + 1];
  if (comma?.capital && text.slice(last.end, comma.start) === ', ' && isListed(comma.folded, language))
    add('place', 'beforePlace', comma.text, weights.placeBehind);
  if (/^, \d{1,2},/.test(text.slice(span.end, span.end + 5)))
    add('person', 'speaks', text.slice(span.end + 2, span.end + 4), weights.age);
  if (span.tokens.length > 0 && language.saying.has(behind?.folded ?? '') && behind?.joined)
    add('person', 'speaks', behind.text, weights.speaks);
  else if (before && language.saying.has(before.folded)) add('person', 'speaks', before.text, weights.speaks);
  if (behind?.joined && !behind.capital && !last.possessive && language.roles.has(behind.folded))
    add('organisation', 'nounBehind', behind.text, weights.roleBehind);
  if (!language.words.headsBehind || last.possessive) return signs;
  for (let index = last.index + 1; index <= last.index + reach; index++) {
    const token = tokens[index];
    if (
      !token?.joined ||
      token.capital ||
      language.functionWords.has(token.folded) ||
      isVerb(token, language)
    )
      break;
    const kind = language.headKind(token.folded);
    if (kind) {
      add(kind, 'nounBehind', token.text, weights.nounBehind);
      break;
    }
  }
  return signs;
}

/** Whether a word is a verb, guessed from the word alone: there is no verb between a name and its noun. */
const isVerb = ({ folded }: Token, { saying }: ReadParagraph['language']): boolean =>
  saying.has(folded) || /(?:ed|ing)$/.test(folded);

/** The kind with the greatest sum of signs. A repeated sign counts once, plus a little for each repetition. */
export function kindFrom(signs: readonly Sign[]): { kind: Kind; reasons: KindReason[] } {
  const best = new Map<string, Sign & { times: number }>();
  for (const sign of signs) {
    const key = `${sign.kind} ${sign.sign}`;
    const known = best.get(key);
    if (!known) best.set(key, { ...sign, times: 1 });
    else best.set(key, { ...(sign.weight > known.weight ? sign : known), times: known.times + 1 });
  }
  const sums = new Map<Kind, number>();
  for (const { kind, weight, times } of best.values())
    sums.set(kind, (sums.get(kind) ?? 0) + weight * Math.min(1 + (times - 1) * 0.2, 2));
  const [winner] = [...sums].sort((a, b) => b[1] - a[1]);
  const kind = winner?.[0] ?? 'topic';
  const reasons = [...best.values()].filter((sign) => sign.kind === kind).sort((a, b) => b.weight - a.weight);
  return { kind, reasons: reasons.map(({ sign, word }) => ({ sign, word })) };
}
