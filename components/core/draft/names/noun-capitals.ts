/** Names in languages that capitalise every noun: what remains of a run of capitals when the nouns are removed. */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import {
  headOfCompound,
  instituteAt,
  isOfPlace,
  isPlaceCompound,
  isPlaceName,
  placeAt,
} from '../tokens/compounds.ts';
import type { Evidence, ReadParagraph } from '../tokens/evidence.ts';
import { isAcronym, type Token } from '../tokens/tokens.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname, isTitle } from '../words/lexicon.ts';
import { hasEnding, isAdjectiveWord } from '../words/listed-words.ts';
import type { Part } from './opening-words.ts';

/** An adjective that is capitalised only in names: `Deutsche Bank`, `Vereinten Nationen`. Where a sentence opens, it shows nothing. */
const isAdjective = ({ folded, capital, opens }: Token, { words }: ReadParagraph['language']): boolean =>
  capital && !opens && isAdjectiveWord(folded, words);

/** Fewest letters of a role that ends a compound, and of the whole compound. */
const shortestRole = 6;
const shortestCompound = 10;

/** @param run capitalised tokens in a language that capitalises nouns. */
export function splitNounRun(run: readonly Token[], paragraph: ReadParagraph, evidence: Evidence): Part[] {
  const { language } = paragraph;
  const parts: Part[] = [];
  let part: Token[] = [];
  let title: Token | undefined;
  const close = () => {
    // A word that has an article elsewhere is a noun before the name: `Sozialverband VdK`.
    while (
      !title &&
      part.length > 1 &&
      part[0] &&
      !isGiven(part[0].folded) &&
      !isAdjective(part[0], language) &&
      !isHeaded(part, language) &&
      evidence.determined(part[0].folded)
    )
      part.shift();
    // `Verlegerin Antje Kunstmann`: a noun before a whole name is a role, unless it is a name itself.
    const [lead, given] = part;
    if (
      !title &&
      lead &&
      given &&
      part.length > 2 &&
      !isGiven(lead.folded) &&
      isGiven(given.folded) &&
      !isHeaded(part, language) &&
      !isHead(lead, language)
    ) {
      part.shift();
      if (isAcronym(lead) || isKnownPlace(lead.folded, language.tag)) parts.push({ tokens: [lead] });
      else title = lead;
    }
    if (part.length > 0 && isName(part, title, paragraph, evidence))
      parts.push({ tokens: part, ...(title && { title: title.text }) });
    part = [];
    title = undefined;
  };
  /** How many tokens are part of a name that was found before them. */
  let rest = 0;
  run.forEach((token, index) => {
    if (rest > 0) {
      rest--;
      return;
    }
    const before = run[index - 1];
    const small = !token.capital && !/^\p{N}/u.test(token.text);
    if (small) {
      // `von der` joins a person's name, `für` the name of an institute; other small words separate names.
      const next = run[index + 1];
      const isOther =
        next !== undefined &&
        (isAcronym(next) || isAdjective(next, language) || language.headKind(next.folded) !== undefined);
      const isPersons =
        part.length > 0 &&
        isPerson(part[0] as Token, title) &&
        knownLanguages.nameParts.is('particle', token.folded) &&
        !isOther;
      if (isPersons || isHeaded(part, language) || isHeaded(part.slice(0, -1), language)) part.push(token);
      else close();
      return;
    }
    const whole = instituteAt(run, index, paragraph) || placeAt(run, index, paragraph);
    if (whole > 0) {
      // `Technischen Universität Hamburg`.
      const isPart = before !== undefined && isAdjective(before, language);
      if (isPart && part.at(-1) === before) part.pop();
      close();
      rest = whole - 1;
      parts.push({ tokens: run.slice(isPart ? index - 1 : index, index + whole) });
      return;
    }
    // Adjectives have capitals only in names: `Deutsche Bahn`.
    if (
      before &&
      (isAdjectiveWord(before.folded, language.words) || isOfPlace(before.folded, language)) &&
      (language.headKind(lastPart(token.folded)) ||
        (isAdjective(before, language) && !isSurname(token.folded))) &&
      !isGiven(token.folded) &&
      !isTitle(token.folded)
    ) {
      if (part.at(-1) !== before) {
        close();
        part = [before];
      }
      part.push(token);
      if (!language.headKind(lastPart(token.folded))) close();
      return;
    }
    // After `für`: the noun that ends the name of an institute.
    if (
      before &&
      !before.capital &&
      part.at(-1) === before &&
      part.some((one) => language.headKind(one.folded))
    ) {
      part.push(token);
      close();
      return;
    }
    if (!isSurnameBehind(part, token, paragraph) && isCommonNoun(token, paragraph, evidence)) {
      const ends =
        part.length > 0 &&
        language.headKind(token.folded) !== undefined &&
        !isTitle(token.folded) &&
        token.index === (part.at(-1) as Token).index + 1;
      if (ends) part.push(token);
      close();
      if (
        isTitle(token.folded) ||
        paragraph.language.roles.has(token.folded) ||
        paragraph.language.roles.has(lastPart(token.folded)) ||
        isCompoundRole(token.folded, paragraph)
      )
        title = token;
      return;
    }
    part.push(token);
  });
  close();
  return parts
    .map(({ tokens, ...rest }) => ({ ...rest, tokens: withoutSmallEnds(tokens) }))
    .filter(({ tokens }) => tokens.length > 0);
}

const isHead = ({ folded }: Token, language: ReadParagraph['language']): boolean =>
  (language.headKind(folded) ?? headOfCompound(folded, language)) !== undefined;

const lastPart = (folded: string): string => folded.slice(folded.lastIndexOf('-') + 1);

const isHeaded = (part: readonly Token[], language: ReadParagraph['language']): boolean =>
  part.length > 1 && language.headKind(part.at(-1)?.folded ?? '') !== undefined;

const isPerson = (first: Token, title: Token | undefined): boolean =>
  title !== undefined || isGiven(first.folded);

function withoutSmallEnds(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && !tokens[end - 1]?.capital && !/^\p{N}/u.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens.slice(0, end);
}

function isCommonNoun(token: Token, paragraph: ReadParagraph, evidence: Evidence): boolean {
  const { folded } = token;
  const { language } = paragraph;
  if (language.countryOf(folded) || isKnownPlace(folded, language.tag) || isAcronym(token)) return false;
  if (language.functionWords.has(folded) || language.determiners.has(folded) || language.notNames.has(folded))
    return true;
  if (language.months.has(folded) || language.weekdays.has(folded)) return true;
  if (isTitle(folded) || language.roles.has(folded) || isCompoundRole(folded, paragraph)) return true;
  if (language.nationalityOf(folded) || evidence.small(folded)) return true;
  if (isGiven(folded) && folded.includes('-')) return false;
  const last = lastPart(folded);
  // `Ilse-Vonderau-Stiftung`.
  const [first = ''] = folded.split('-', 1);
  if (last !== folded && isGiven(first) && language.headKind(last) !== undefined) return false;
  if (last !== folded && (isTitle(last) || language.roles.has(last) || isOrdinary(last)))
    return language.headKind(last) === undefined;
  if (isGiven(folded) && !evidence.determined(folded)) return false;
  return isOrdinary(folded) || (folded.length > 5 && hasEnding(folded, language.words.nounEndings));
}

/** `Katharina Ehrlich`, `Sabine Huber-Klein`: a word behind a given name is a surname, whatever else it means. */
function isSurnameBehind(part: readonly Token[], token: Token, { language }: ReadParagraph): boolean {
  const { folded } = token;
  return (
    part.length > 0 &&
    part.at(-1)?.index === token.index - 1 &&
    part.every(({ folded: each }, at) =>
      at > 0 && knownLanguages.nameParts.is('particle', each) ? true : isGiven(each) && !isOrdinary(each),
    ) &&
    ![language.functionWords, language.determiners, language.notNames, language.roles].some((words) =>
      words.has(folded),
    ) &&
    !language.months.has(folded) &&
    !language.weekdays.has(folded) &&
    !isTitle(folded) &&
    language.headKind(folded) === undefined
  );
}

/** `Kommissionspräsidentin`, `Kanzleramtsminister`: ends with a role. */
function isCompoundRole(folded: string, { language }: ReadParagraph): boolean {
  if (folded.length < shortestCompound) return false;
  for (let from = 3; from <= folded.length - shortestRole; from++) {
    const end = folded.slice(from);
    if (language.roles.has(end) || isTitle(end)) return true;
  }
  return false;
}

/** Is the remaining part a name? A single word needs a sign, because lists of nouns are never complete. */
function isName(
  part: readonly Token[],
  title: Token | undefined,
  paragraph: ReadParagraph,
  evidence: Evidence,
): boolean {
  const { language, tokens } = paragraph;
  const [first, second] = part;
  if (!first) return false;
  if (title || second)
    return (
      title !== undefined ||
      isAdjective(first, language) ||
      part.some(({ folded }) => isGiven(folded) || language.headKind(folded)) ||
      !part.some(({ folded }) => evidence.determined(folded))
    );
  if (language.countryOf(first.folded) || isKnownPlace(first.folded, language.tag)) return true;
  if (isAcronym(first)) return !language.notNames.has(first.folded);
  if (/\p{Ll}\p{Lu}/u.test(first.text)) return true;
  const before = tokens[first.index - 1];
  const after = tokens[first.index + 1];
  const isLocated = before !== undefined && first.joined && language.beforePlaces.has(before.folded);
  if (isLocated && isPlaceName(first, language)) return true;
  if (isPlaceCompound(first.folded, language)) return true;
  if (evidence.determined(first.folded))
    return first.folded.includes('-') && language.headKind(lastPart(first.folded)) !== undefined;
  if (first.folded.includes('-'))
    return language.headKind(lastPart(first.folded)) !== undefined || isGiven(first.folded);
  const speaks = (token: Token | undefined) => token !== undefined && language.saying.has(token.folded);
  if ((speaks(before) && first.joined) || (speaks(after) && after?.joined)) return true;
  if (isGiven(first.folded) || isSurname(first.folded)) return true;
  return !first.opens && !isLocated && evidence.capitals(first.folded) > 1;
}
