import { endsWithOneOf } from '../../lexicon/words.ts';
import type { Evidence, ReadParagraph } from '../tokens/evidence.ts';
import { isAcronym, type Token } from '../tokens/tokens.ts';
import { isGiven, isKnownPlace, isMostlyOpening, isOrdinary, isSurname } from '../words/lexicon.ts';
import { wordBehind } from './small-words.ts';

/** A part of a run that is one name. */
export interface Part {
  tokens: readonly Token[];
  /** The title or role before it, as written. */
  title?: string;
  /** It may be capitalised only because it starts a sentence, so the rest of the article has to confirm it. */
  unsure?: true;
}

/** Takes a run without titles and dates; gives the name in it, if there is one. */
export const settleOpening = (
  tokens: readonly Token[],
  paragraph: ReadParagraph,
  evidence: Evidence,
): Part[] => opened(trimmed(tokens, paragraph, evidence), paragraph, evidence);

/** Removes a nationality and ordinary words before a person's name. */
function trimmed(
  tokens: readonly Token[],
  { language, rules }: ReadParagraph,
  evidence: Evidence,
): readonly Token[] {
  let from = 0;
  const rest = () => tokens.length - from;
  const last = tokens.at(-1);
  const isHeaded = last !== undefined && language.headKind(last.folded) !== undefined;
  while (rest() > 0) {
    const token = tokens[from] as Token;
    const next = tokens[from + 1];
    if (
      language.functionWords.has(token.folded) &&
      (token.opens || rest() === 1 || (language.determiners.has(token.folded) && rules.capitalsAreNames))
    )
      from++;
    // `Le Monde`, `El País`: within a sentence a capitalised article is part of the name, except in English and for
    // countries.
    else if (
      language.determiners.has(token.folded) &&
      (rules.capitalsAreNames || (next && language.countryOf(next.folded)))
    )
      from++;
    else if (language.notNames.has(token.folded) && rest() === 1) from++;
    else if (language.nationalityOf(token.folded) && !language.countryOf(token.folded)) {
      if (isHeaded && next && rest() > 1) break;
      if (next && isOrdinary(next.folded) && !isGiven(next.folded)) break;
      from++;
    } else if (
      next &&
      isOrdinary(token.folded) &&
      !isGiven(token.folded) &&
      language.headKind(token.folded) === undefined &&
      next.capital &&
      isGiven(next.folded) &&
      rest() > 2 &&
      !isHeaded
    )
      from++;
    else if (next && token.opens && evidence.small(token.folded) && !isHeaded && !isGiven(token.folded))
      from++;
    else break;
  }
  return tokens.slice(from);
}

/** Whether the words that open a sentence are a name. */
function opened(tokens: readonly Token[], paragraph: ReadParagraph, evidence: Evidence): Part[] {
  const first = tokens[0];
  if (!first) return [];
  const { language, rules } = paragraph;
  const [one, second] = tokens;
  if (isContraction(first, paragraph) || (!second && isShouted(first, paragraph)))
    return settleOpening(tokens.slice(1), paragraph, evidence);
  if (!first.opens) {
    if (tokens.length > 1) return [{ tokens }];
    const generic = isOrdinary(first.folded) && evidence.small(first.folded) && !isAcronym(first);
    return generic ? [] : [{ tokens }];
  }
  const isPlaceName =
    language.countryOf(first.folded) !== undefined || isKnownPlace(first.folded, language.tag);
  if (!second || !one) {
    if (isAcronym(first) && !evidence.small(first.folded)) return [{ tokens }];
    if (/\p{Ll}\p{Lu}/u.test(first.text) || wordBehind(tokens, paragraph)) return [{ tokens }];
    if (evidence.capitals(first.folded) > 0 && !evidence.small(first.folded)) return [{ tokens }];
    if (isPlaceName && !evidence.small(first.folded)) return [{ tokens }];
    if (isOrdinary(first.folded) || evidence.small(first.folded)) return [];
    if (isMostlyOpening(first.folded)) return [];
    if (rules.wordsAreKnown)
      return endsWithOneOf(first.folded, rules.endingsOfNoName) && !isSurname(first.folded)
        ? []
        : [{ tokens }];
    return isGiven(first.folded) || isSurname(first.folded) || isSpeaking(first, paragraph)
      ? [{ tokens }]
      : [{ tokens, unsure: true }];
  }
  if (
    evidence.pair(first.folded, second.folded) ||
    (isGiven(first.folded) && !isOrdinary(first.folded)) ||
    isPlaceName
  )
    return [{ tokens }];
  const isWord = isOrdinary(first.folded) || evidence.small(first.folded);
  const isHeaded = language.headKind((tokens.at(-1) as Token).folded) !== undefined;
  // `Will Smith`, `Matt Long`: a name, although both are also words.
  const isPerson =
    isGiven(first.folded) &&
    (!evidence.small(first.folded) || isSurname(second.folded) || !isOrdinary(second.folded));
  // `Музикознавиця Олена Бойко`: where not all words are known, a given name and a surname are a whole name, and a word before them is none of it.
  const isBeforePerson =
    !rules.wordsAreKnown && tokens.length > 2 && !isGiven(first.folded) && isGiven(second.folded);
  if ((isWord || isBeforePerson) && !isHeaded && !isPerson)
    return settleOpening(tokens.slice(1), paragraph, evidence);
  return [{ tokens }];
}

/** `We’d`, `It’ll`: a small word contracted with a verb. */
function isContraction({ folded }: Token, { language }: ReadParagraph): boolean {
  const [word = '', ...more] = folded.split(/['’]/);
  return (
    more.length === 1 &&
    (more[0]?.length ?? 9) <= 2 &&
    (language.functionWords.has(word) || (isOrdinary(word) && word.length <= 4 && !isGiven(word)))
  );
}

/** An ordinary word in capitals, for emphasis. */
function isShouted(token: Token, { tokens, language, rules }: ReadParagraph): boolean {
  if (
    !rules.wordsAreKnown ||
    !isAcronym(token) ||
    token.text.includes('.') ||
    !isOrdinary(token.folded) ||
    language.countryOf(token.folded)
  )
    return false;
  const before = tokens[token.index - 1];
  return token.text.length > 3 || !before || !language.determiners.has(before.folded);
}

/** Is the next word a verb of saying? */
function isSpeaking(token: Token, { tokens, language }: ReadParagraph): boolean {
  const next = tokens[token.index + 1];
  return next?.joined === true && language.saying.has(next.folded);
}
