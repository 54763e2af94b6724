/** “And” within a name (`Food and Drug Administration`, `Johnson and Johnson`) and between two (`Microsoft and Google`). */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import type { Evidence, ReadParagraph } from '../tokens/evidence.ts';
import type { Token } from '../tokens/tokens.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname } from '../words/lexicon.ts';
import { hasEnding, isAdjectiveWord, isListed } from '../words/listed-words.ts';
import { initialsOf } from './forms.ts';

/**
 * Whether a conjunction joins the capitalised words before and after it into one name.
 * @param left the name so far.
 * @param conjunction between them.
 * @param right all words up to the next small one, or the end.
 */
export function isOneName(
  left: readonly Token[],
  conjunction: Token,
  right: readonly Token[],
  paragraph: ReadParagraph,
  evidence: Evidence,
): boolean {
  const last = left.at(-1);
  const next = right[0];
  if (!last || !next) return false;
  // `Procter and Gamble`, where the article also has `Procter & Gamble`.
  if (evidence.pair(last.folded, next.folded)) return true;
  if (
    right.length === 1 &&
    ((left.length === 1 && last.folded === next.folded) || isPartners(next, paragraph))
  )
    return true;
  return (
    hasTwoTopics(left, right, paragraph) ||
    isOneFamily(left, right, paragraph) ||
    sharesHead(left, conjunction, right, paragraph, evidence)
  );
}

/** `Sons`, `Co`. */
const isPartners = ({ folded }: Token, { language }: ReadParagraph): boolean =>
  isListed(folded, language.words.partners) ||
  knownLanguages.nameParts.is('legalForm', folded.replaceAll('.', ''));

/** An ordinary word, as far as can be seen. */
function isTopic({ folded }: Token, { language, rules }: ReadParagraph): boolean {
  const isWord = isOrdinary(folded) || (rules.wordsAreKnown && hasEnding(folded, language.words.nounEndings));
  return isWord && !isGiven(folded) && language.headKind(folded) === undefined;
}

/** A word that ends the name of an organisation, some of them only where topics are before it. */
const isOrganisation = (token: Token | undefined, { language }: ReadParagraph): boolean =>
  token !== undefined &&
  (language.headKind(token.folded) === 'organisation' ||
    isListed(token.folded, language.words.headsOfTopics));

/** `Institute for Innovation and Competition`: a head may be followed by two topics. */
function hasTwoTopics(left: readonly Token[], right: readonly Token[], paragraph: ReadParagraph): boolean {
  const { language } = paragraph;
  const [first] = right;
  const last = left.at(-1);
  const link = left.findIndex(({ folded }) => language.linking.has(folded));
  const isHeaded =
    link > 0 &&
    left
      .slice(0, link)
      .some(
        ({ folded }) =>
          language.headKind(folded) !== undefined || isListed(folded, language.words.headsOfTopics),
      );
  // `Ministry of Defence and Foreign Office` are two; `Department of Health and Human Services` is one.
  const end = right.at(-1);
  const hasOwnHead = right.length > 1 && isOrganisation(end, paragraph) && !end?.folded.endsWith('s');
  if (!isHeaded || hasOwnHead || !first || !last) return false;
  // `Bank of England and Federal Reserve`: a place is no topic.
  const isPlace = isKnownPlace(last.folded, language.tag) || language.countryOf(last.folded) !== undefined;
  return isTopic(first, paragraph) && isTopic(last, paragraph) && !isPlace;
}

/** `Bill and Melinda Gates Foundation`. */
const isOneFamily = (left: readonly Token[], right: readonly Token[], paragraph: ReadParagraph): boolean =>
  left.length === 1 &&
  right.length > 2 &&
  isGiven(left[0]?.folded ?? '') &&
  isGiven(right[0]?.folded ?? '') &&
  isOrganisation(right.at(-1), paragraph);

const isAdjective = (token: Token | undefined, { language }: ReadParagraph): boolean =>
  token !== undefined && isAdjectiveWord(token.folded, language.words);

/** `Food and Drug Administration`: the words before and after are topics of the head at the end. */
function sharesHead(
  whole: readonly Token[],
  conjunction: Token,
  right: readonly Token[],
  paragraph: ReadParagraph,
  evidence: Evidence,
): boolean {
  const { language, tokens, rules } = paragraph;
  if (right.length < 2 || !isOrganisation(right.at(-1), paragraph)) return false;
  const [first] = whole;
  const before = first?.joined ? tokens[first.index - 1] : undefined;
  const isDetermined = [before, first].some((token) => token && language.determiners.has(token.folded));
  const left = whole.filter(({ folded }) => !language.determiners.has(folded));
  // The acronym elsewhere in the article shows it.
  const name = [...left, conjunction, ...right].map(({ text }) => text).join(' ');
  if (initialsOf(name).some((letters) => letters.length > 2 && evidence.capitals(letters.toLowerCase()) > 0))
    return true;
  const isPlain = ({ folded }: Token) =>
    (isOrdinary(folded) || isAdjectiveWord(folded, language.words)) &&
    !isGiven(folded) &&
    !isSurname(folded) &&
    !isKnownPlace(folded, language.tag);
  const last = left.at(-1);
  // `Labour and Conservative Party`: a noun and an adjective are not topics of one head.
  if (!last || !rules.wordsAreKnown || isAdjective(last, paragraph) !== isAdjective(right[0], paragraph))
    return false;
  if (!right.slice(0, -1).every(isPlain) || !isPlain(last)) return false;
  // Heads are names by themselves, but for plurals: `Securities`.
  if (language.headKind(last.folded) !== undefined && !last.folded.endsWith('s')) return false;
  if (left.length === 1) return isDetermined;
  const isCountry = left[0] !== undefined && language.countryOf(left[0].folded) !== undefined;
  return isAdjective(last, paragraph) || (left.length === 2 && isCountry);
}
