/** Signs of the kind of a name, each with its weight and the word that is the sign. */
import type { LanguageRules } from '../../lexicon/languages.ts';
import type { Kind } from '../../pack/model.ts';
import type { KindReason } from '../article/article.ts';
import { headOfCompound, isPlaceCompound } from '../tokens/compounds.ts';
import type { ReadParagraph } from '../tokens/evidence.ts';
import { beforeQuotation, kindBeforeQuotation } from '../tokens/marked-names.ts';
import { beginsLikeSurname, beginsWithParticle, isAcronym, type Token } from '../tokens/tokens.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname } from '../words/lexicon.ts';
import { hasEnding, isAdjectiveWord, isListed } from '../words/listed-words.ts';
import type { NameSpan } from './find-names.ts';

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
  beforeQuotation: 6,
  beforeArticle: 0.6,
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
  and: 3,
  nationality: 2,
  odd: 0.5,
  particle: 1.5,
  initials: 2,
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
  if (isPlace(folded, language)) {
    add('place', 'listedPlace', text, title === undefined ? weights.listedPlace : 1);
    if (title === undefined) return signs;
  }
  const isRegion =
    tokens.length > 1 && !isGiven(first.folded) && isOrdinary(first.folded) && isPlace(last.folded, language);
  if (isRegion) add('place', 'listedPlace', last.text, weights.region);
  if (rules.nounsHaveCapitals && tokens.length === 1 && isPlaceCompound(folded, language))
    add('place', 'head', text, weights.head);
  if (title !== undefined) add('person', 'title', title, weights.title);
  // `Carmen del Río`: what follows a particle is a surname, whatever the word means.
  const isPersonal =
    isOwnParticle(first, language) ||
    (isGiven(first.folded) && tokens.length > 2 && language.particles.has(tokens[1]?.folded ?? ''));
  const headed =
    (tokens.length > 1 && !isPersonal) || isOrdinary(folded) || folded.includes('-')
      ? headOf(tokens, language, rules)
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
  if (/\p{Ll}\p{Lu}|\.\p{L}|\d/u.test(text) && !beginsLikeSurname(text))
    add('organisation', 'shape', text, weights.odd);
  // `Deutsche Bahn`, `Freie Wähler`, where adjectives have no capitals.
  const isAdjective = language.nationalityOf(first.folded) || isAdjectiveWord(first.folded, language.words);
  if (rules.nounsHaveCapitals && tokens.length > 1 && isAdjective && !isGiven(first.folded))
    add('organisation', 'shape', text, weights.nationality);
  if (text.includes('&') || tokens.some((token) => rules.conjunctions.includes(token.folded)))
    add('organisation', 'shape', text, weights.and);
  const isPlain = tokens.every((token) => !isOrdinary(token.folded) && isPlainWord(token));
  if ((tokens.length === 2 || tokens.length === 3) && isPlain) add('person', 'shape', text, weights.twoWords);
  // `J. P. Delacroix`.
  if (tokens.length > 1 && /^\p{Lu}\.$/u.test(first.text) && !headed && isPlainWord(last))
    add('person', 'shape', text, weights.initials);
  // `Bashar al-Assad`; a place or a group of this shape has other signs.
  if (tokens.length > 1 && beginsWithParticle(last.text) && !headed)
    add('person', 'shape', last.text, weights.particle);
  if (tokens.length > 1 && isSurname(last.folded) && !headed)
    add('person', 'shape', last.text, weights.surname);
  if (
    tokens.length === 1 &&
    !rules.nounsHaveCapitals &&
    !rules.declension &&
    !isAcronym(first) &&
    /^\p{Lu}\p{Ll}+$/u.test(text)
  )
    add('person', 'alone', text, weights.alone);
  if (tokens.length === 1 && isSurname(folded) && !isOrdinary(folded))
    add('person', 'shape', text, weights.surname);
  return signs;
}

/** `Del Río`: a particle that is no article. */
const isOwnParticle = (
  { folded }: Token,
  { particles, linking, determiners }: ReadParagraph['language'],
): boolean => particles.has(folded) && linking.has(folded) && !determiners.has(folded);

/** A capitalised word that is no acronym. */
const isPlainWord = (token: Token): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(token.text) && !isAcronym(token);

/** A country, city or region that is known by its name. */
const isPlace = (folded: string, language: ReadParagraph['language']): boolean =>
  language.countryOf(folded) !== undefined || isKnownPlace(folded, language.tag);

/** The head: the last word, or the first if adjectives and genitives follow it. */
function headOf(
  tokens: readonly Token[],
  language: ReadParagraph['language'],
  { wordsAreKnown, nounsHaveCapitals }: LanguageRules,
): { kind: Kind; word: string } | undefined {
  const lastOnly = wordsAreKnown || nounsHaveCapitals;
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
    const kind =
      token &&
      (language.headKind(token.folded.slice(token.folded.lastIndexOf('-') + 1)) ??
        (nounsHaveCapitals ? headOfCompound(token.folded, language) : undefined));
    if (token && kind) return { kind, word: token.text };
  }
  return undefined;
}

const isGivenHere = ({ folded, capital }: Token, stemsOf?: (word: string) => string[]): boolean =>
  capital && (isGiven(folded) || (stemsOf?.(folded).some(isGiven) ?? false));

/** Signs in the words beside the name. */
function besideSigns(span: NameSpan, paragraph: ReadParagraph): Sign[] {
  const { tokens, language, rules, text } = paragraph;
  const signs: Sign[] = [];
  const add = (kind: Kind, sign: KindReason['sign'], word: string, weight: number) =>
    signs.push({ kind, sign, word, weight });
  const first = span.tokens[0] as Token;
  const last = span.tokens.at(-1) as Token;
  const before = first.joined && !first.elided ? tokens[first.index - 1] : undefined;
  const behind = tokens[last.index + 1];
  if (before && !before.capital) {
    // `депутат Госдумы Игорь Соколов`: the role is that of the person behind.
    const isBeforePerson = behind?.joined === true && behind.capital && isGiven(behind.folded);
    if (language.roles.has(before.folded) && !isBeforePerson)
      add('person', 'role', before.text, weights.role);
    if (language.beforeWorks.has(before.folded)) add('topic', 'nounBefore', before.text, weights.nounBefore);
    if (language.beforeOrganisations.has(before.folded))
      add('organisation', 'nounBefore', before.text, weights.nounBefore);
    if (language.beforePlaces.has(before.folded))
      add('place', 'beforePlace', before.text, weights.beforePlace);
    const kind = language.headKind(before.folded);
    // `председатель комиссии Анна Белова`: where names are declined, it belongs to the role.
    const isRoles = rules.declension !== undefined && span.tokens.length > 1 && isGiven(first.folded);
    if (kind && !isRoles && before.folded.length > 2 && !language.beforeOrganisations.has(before.folded))
      add(kind, 'nounBefore', before.text, weights.nounBehind);
    const earlier = before.joined ? tokens[before.index - 1] : undefined;
    // `en la Patagonia`.
    if (earlier && language.determiners.has(before.folded) && language.beforePlaces.has(earlier.folded))
      add('place', 'beforePlace', earlier.text, weights.beforeArticle);
    if (isListed(before.folded, language.words.organisationArticle))
      add('organisation', 'nounBefore', before.text, weights.article);
  }
  if (
    /["“«„‘]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s?[,.]?["”»“’]/u.test(text.slice(span.end, span.end + 3))
  )
    add('topic', 'nounBefore', '“”', weights.quoted);
  const noun = beforeQuotation(first, paragraph);
  const named = noun && kindBeforeQuotation(noun, paragraph);
  if (noun && named) add(named, 'nounBefore', noun.text, weights.beforeQuotation);
  const comma = tokens[last.index + 1];
  if (comma?.capital && text.slice(last.end, comma.start) === ', ' && isPlace(comma.folded, language))
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
const isVerb = ({ folded }: Token, { saying, words }: ReadParagraph['language']): boolean =>
  saying.has(folded) || hasEnding(folded, words.verbEndings);
