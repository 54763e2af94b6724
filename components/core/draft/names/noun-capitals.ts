/** Names in languages that capitalise every noun: what remains of a run of capitals when the nouns are removed. */
import { foldedWords } from '../../lexicon/words.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname, isTitle } from '../words/lexicon.ts';
import type { Evidence, ReadParagraph } from './evidence.ts';
import type { Part } from './opening-words.ts';
import { isAcronym, type Token } from './tokens.ts';

/** An adjective that is capitalised only in names: `Deutsche Bank`, `Vereinten Nationen`. */
const adjective =
  /(?:isch|lich|ig|eint|deutsch|neu|alt|groß|gross|rot|grün|weiß|weiss|schwarz|erst|zweit|ober|unter|hoh|heilig)e[nrsm]?$/u;

/** Fewest letters of a role that ends a compound, and of the whole compound. */
const shortestRole = 6;
const shortestCompound = 10;

const endings = new Map<string, readonly string[]>();

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
      !isHeaded(part, language) &&
      evidence.determined(part[0].folded)
    )
      part.shift();
    if (part.length > 0 && isName(part, title, paragraph, evidence))
      parts.push({ tokens: part, ...(title && { title: title.text }) });
    part = [];
    title = undefined;
  };
  run.forEach((token, index) => {
    const before = run[index - 1];
    const small = !token.capital && !/^\p{N}/u.test(token.text);
    if (small) {
      // `von der` joins a person's name, `für` the name of an institute; other small words separate names.
      const next = run[index + 1];
      const isPersons = part.length > 0 && isPerson(part[0] as Token, title) && !(next && isAcronym(next));
      if (isPersons || isHeaded(part, language) || isHeaded(part.slice(0, -1), language)) part.push(token);
      else close();
      return;
    }
    if (
      before &&
      adjective.test(before.folded) &&
      language.headKind(lastPart(token.folded)) &&
      !isTitle(token.folded)
    ) {
      if (part.at(-1) !== before) {
        close();
        part = [before];
      }
      part.push(token);
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
    if (isCommonNoun(token, paragraph, evidence)) {
      const isHead =
        part.length > 0 &&
        language.headKind(token.folded) !== undefined &&
        !isTitle(token.folded) &&
        token.index === (part.at(-1) as Token).index + 1;
      if (isHead) part.push(token);
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
  const last = lastPart(folded);
  if (last !== folded && (isTitle(last) || language.roles.has(last) || isOrdinary(last)))
    return language.headKind(last) === undefined;
  if (isGiven(folded) && !evidence.determined(folded)) return false;
  return isOrdinary(folded) || hasNounEnding(folded, language.tag, language.words.nounEndings);
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

function hasNounEnding(folded: string, tag: string, list: string | undefined): boolean {
  let known = endings.get(tag);
  if (!known) {
    known = foldedWords(list);
    endings.set(tag, known);
  }
  return folded.length > 5 && known.some((ending) => folded.endsWith(ending));
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
      part.some(({ folded }) => isGiven(folded) || language.headKind(folded)) ||
      !part.some(({ folded }) => evidence.determined(folded))
    );
  if (language.countryOf(first.folded) || isKnownPlace(first.folded, language.tag)) return true;
  if (isAcronym(first)) return !language.notNames.has(first.folded);
  if (/\p{Ll}\p{Lu}/u.test(first.text)) return true;
  const before = tokens[first.index - 1];
  const after = tokens[first.index + 1];
  if (evidence.determined(first.folded))
    return first.folded.includes('-') && language.headKind(lastPart(first.folded)) !== undefined;
  if (first.folded.includes('-'))
    return language.headKind(lastPart(first.folded)) !== undefined || isGiven(first.folded);
  const speaks = (token: Token | undefined) => token !== undefined && language.saying.has(token.folded);
  if ((speaks(before) && first.joined) || (speaks(after) && after?.joined)) return true;
  if (isGiven(first.folded) || isSurname(first.folded)) return true;
  const isLocated = before !== undefined && first.joined && language.beforePlaces.has(before.folded);
  return !first.opens && !isLocated && evidence.capitals(first.folded) > 1;
}
