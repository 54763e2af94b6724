/** Splits a run of capitalised words into names, without titles, nationalities and opening words. */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import type { Evidence, ReadParagraph } from '../tokens/evidence.ts';
import { isAcronym, type Token } from '../tokens/tokens.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname, isTitle } from '../words/lexicon.ts';
import { isOneName } from './conjunctions.ts';
import { type Part, settleOpening } from './opening-words.ts';

/** A name of more words goes on no further. */
const longestName = 12;

const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\p{N}+$/u.test(token.text);
const isParticle = (folded: string): boolean => knownLanguages.nameParts.is('particle', folded);

export function splitRun(run: readonly Token[], paragraph: ReadParagraph, evidence: Evidence): Part[] {
  return byLinks(run, paragraph, evidence).flatMap((tokens) =>
    split(withoutHonours(tokens), paragraph, evidence),
  );
}

/** `Alastair Munro KC`: what a person may write behind the name is not part of it. */
function withoutHonours(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const isHonour =
    tokens.length > 2 &&
    last !== undefined &&
    isAcronym(last) &&
    knownLanguages.nameParts.is('postNominal', last.folded.replaceAll('.', ''));
  return isHonour ? tokens.slice(0, -1) : tokens;
}

/** Splits a run at small words that are not part of a name: `Biden of Delaware`. */
function byLinks(run: readonly Token[], paragraph: ReadParagraph, evidence: Evidence): Token[][] {
  const segments: Token[][] = [];
  let segment: Token[] = [];
  let index = 0;
  while (index < run.length) {
    const token = run[index] as Token;
    const isSmall = !token.capital && !isNumber(token);
    if (!isSmall) {
      segment.push(token);
      index++;
      continue;
    }
    let end = index;
    while (end < run.length && !run[end]?.capital) end++;
    let after = end;
    while (after < run.length && (run[after]?.capital || isNumber(run[after]))) after++;
    if (
      segment.length < longestName &&
      links(segment, run.slice(index, end), run.slice(end, after), paragraph, evidence)
    )
      segment.push(...run.slice(index, end));
    else {
      segments.push(segment);
      segment = [];
    }
    index = end;
  }
  segments.push(segment);
  return segments.filter(({ length }) => length > 0);
}

/** Do small words join the words before and after them into one name? */
function links(
  left: readonly Token[],
  small: readonly Token[],
  after: readonly Token[],
  paragraph: ReadParagraph,
  evidence: Evidence,
): boolean {
  const { language, rules } = paragraph;
  const last = left.at(-1);
  const [first] = left;
  const [right] = after;
  if (!last || !first || !right) return false;
  const whole = [...left, ...small, right].map(({ folded }) => folded).join(' ');
  if (isKnownPlace(whole, language.tag) || language.countryOf(whole)) return true;
  const [conjunction] = small;
  if (conjunction && small.length === 1 && rules.conjunctions.includes(conjunction.folded))
    return isOneName(left, conjunction, after, paragraph, evidence);
  // `Unión General de Trabajadores`: the head may be the first word.
  const isHead = [first, last].some(({ folded }) => language.headKind(folded) !== undefined);
  if (!isHead && (isTitle(last.folded) || language.roles.has(last.folded))) return false;
  const isPerson = isGiven(first.folded) || isTitle(first.folded);
  const isOwnParticle = ({ folded }: Token) =>
    isParticle(folded) && (!language.linking.has(folded) || language.particles.has(folded));
  if (small.every(isOwnParticle) && isPerson && language.headKind(last.folded) === undefined)
    return (
      !language.countryOf(right.folded) && (isGiven(last.folded) || !isKnownPlace(last.folded, language.tag))
    );
  if (!small.every(({ folded }) => language.linking.has(folded) || language.determiners.has(folded)))
    return false;
  return isHead || (isOrdinary(last.folded) && !last.opens && !isGiven(last.folded));
}

function split(tokens: readonly Token[], paragraph: ReadParagraph, evidence: Evidence): Part[] {
  const { language } = paragraph;
  const whole = tokens.map(({ folded }) => folded).join(' ');
  if (tokens.length > 1 && (language.countryOf(whole) || isKnownPlace(whole, language.tag)))
    return [{ tokens }];
  const dated = tokens.findIndex((token, index) => isDateWord(token, tokens, index, paragraph));
  if (dated >= 0)
    return [tokens.slice(0, dated), tokens.slice(dated + 1)].flatMap((part) =>
      part.length > 0 && !isNumber(part[0]) ? split(part, paragraph, evidence) : [],
    );
  const border = borderIn(tokens, paragraph);
  if (border > 0)
    return [tokens.slice(0, border), tokens.slice(border)].flatMap((part) =>
      split(part, paragraph, evidence),
    );
  const titled = lastTitle(tokens, paragraph);
  if (titled >= 0) return aroundTitle(tokens, titled, paragraph, evidence);
  return settleOpening(tokens, paragraph, evidence);
}

/** A month or weekday that is not a given name here. */
function isDateWord(
  { folded, opens }: Token,
  tokens: readonly Token[],
  index: number,
  { language }: ReadParagraph,
): boolean {
  if (!language.months.has(folded) && !language.weekdays.has(folded)) return false;
  const before = tokens[index - 1];
  if (before && (isGiven(before.folded) || isTitle(before.folded))) return false;
  const after = tokens[index + 1];
  // `April Jones`, `Friday Night Lights`: the name continues.
  return !(after && !isNumber(after) && index === 0 && !opens && isGiven(folded));
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const scriptOf = ({ text }: Token): number => scripts.findIndex((script) => script.test(text));

/**
 * The index of the second of two adjacent names: at a change of script (`Vereinigung Cockpit Мартін Лохер`), or where a
 * person follows a place (`премьер-министр Пакистана Имран Хан`); 0 if there is none.
 */
function borderIn(tokens: readonly Token[], { language, rules }: ReadParagraph): number {
  const isHeaded = language.headKind(tokens.at(-1)?.folded ?? '') !== undefined;
  for (let index = 1; index < tokens.length; index++) {
    const [before, token] = [tokens[index - 1] as Token, tokens[index] as Token];
    const [one, other] = [scriptOf(before), scriptOf(token)];
    if (
      one >= 0 &&
      other >= 0 &&
      one !== other &&
      before.capital &&
      token.capital &&
      !isAcronym(before) &&
      !isAcronym(token)
    )
      return index;
    const isWhole = token.capital && isGiven(token.folded) && tokens.length - index > 1 && !isHeaded;
    // `MP Fiona Drummond`, `délégué de la CGT Karim Benali`.
    if (isWhole && isAcronym(before) && !/\./.test(before.text)) return index;
    // `депутат Госдумы Игорь Соколов`: a given name in the nominative begins another name.
    if (
      isWhole &&
      index === 1 &&
      rules.declension &&
      !isGiven(before.folded) &&
      !isRoleOrHead(before, language)
    )
      return index;
    const isPlaceName =
      language.countryOf(before.folded) !== undefined || isKnownPlace(before.folded, language.tag);
    if (
      isPlaceName &&
      !isGiven(before.folded) &&
      isGiven(token.folded) &&
      token.capital &&
      tokens.length - index > 1 &&
      !isHeaded
    )
      return index;
  }
  return 0;
}

const isRoleOrHead = ({ folded }: Token, language: ReadParagraph['language']): boolean =>
  isTitle(folded) ||
  isParticle(folded) ||
  language.roles.has(folded) ||
  language.headKind(folded) !== undefined ||
  language.nationalityOf(folded) !== undefined;

/** Index of the last title or role that is alone or has a name after it; -1 if there is none. */
function lastTitle(tokens: readonly Token[], { language, rules }: ReadParagraph): number {
  const last = tokens.at(-1) as Token;
  const isRole = (token: Token) =>
    isTitle(token.folded) ||
    language.roles.has(token.folded) ||
    rules.titleLetters.has(token.folded.replace('.', ''));
  if (tokens.length > 1 && language.headKind(last.folded) !== undefined && !isSurname(last.folded)) return -1;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (!isRole(token)) continue;
    const next = tokens[index + 1];
    // A title that is the person's surname: `Stephen King`.
    if (
      !next &&
      index > 0 &&
      tokens.slice(0, index).every((one) => isGiven(one.folded) || !isOrdinary(one.folded)) &&
      isSurname(token.folded)
    )
      continue;
    // `Department of Justice`, `Court of Justice`: a title after a head is what that institution is for.
    // So is `General` of `Unión General de Trabajadores`.
    if (!next?.capital && tokens.slice(0, index).some((one) => language.headKind(one.folded))) continue;
    if (!next) return index;
    if (isNumber(next)) continue;
    const isName =
      !isOrdinary(next.folded) || isGiven(next.folded) || isSurname(next.folded) || isParticle(next.folded);
    if (isName && !(index > 0 && isGiven((tokens[index - 1] as Token).folded) && isGiven(token.folded)))
      return index;
  }
  return -1;
}

function aroundTitle(
  tokens: readonly Token[],
  at: number,
  paragraph: ReadParagraph,
  evidence: Evidence,
): Part[] {
  const { language } = paragraph;
  const title = tokens[at] as Token;
  let end = at;
  const isBeside = (token: Token) =>
    isTitle(token.folded) ||
    language.roles.has(token.folded) ||
    language.nationalityOf(token.folded) !== undefined ||
    language.functionWords.has(token.folded) ||
    (isOrdinary(token.folded) && !isGiven(token.folded) && !isAcronym(token)) ||
    !token.capital;
  while (end > 0 && isBeside(tokens[end - 1] as Token)) end--;
  const left = tokens.slice(0, end);
  const right = tokens.slice(at + 1);
  const parts = left.length > 0 ? split(left, paragraph, evidence) : [];
  if (right.length === 0) return parts;
  const kept = language.titlesKept.has(title.folded);
  const own = right.filter((token) => !knownLanguages.nameParts.is('suffix', token.folded));
  const isSaint = kept && knownLanguages.nameParts.is('particle', title.folded);
  return [
    ...parts,
    { tokens: kept && (own.length === 1 || isSaint) ? [title, ...right] : right, title: title.text },
  ];
}
