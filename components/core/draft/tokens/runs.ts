/** Runs of capitalised words and small words between: `Bank of England`, `Ursula von der Leyen`, `Nord Stream 2`. */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { isKnownPlace } from '../words/lexicon.ts';
import { isListed } from '../words/listed-words.ts';
import type { ReadParagraph } from './evidence.ts';
import { folded, type Token } from './tokens.ts';

/** Longest run of words that is read as names; longer ones are lists. */
const longestRun = 12;
/** Most small words between two capitalised words of one name (`of the`, `von der`). */
const longestLink = 2;

/** Codes of currencies (ISO 4217). */
const currencies = new Set(Intl.supportedValuesOf('currency'));

const isNumber = (token: Token): boolean => /^\p{N}{1,3}$|^(?:19|20)\d\d$/u.test(token.text);
/** `EUR 5`. */
const isAmount = ({ text }: Token, next: Token | undefined): boolean =>
  next?.joined === true && /^\p{Nd}/u.test(next.text) && currencies.has(text);
const isYear = (token: Token): boolean => /^(?:19|20)\d\d$/.test(token.text);
const isParticle = (folded: string): boolean => knownLanguages.nameParts.is('particle', folded);

/** The runs of a paragraph, in order. */
export function runsOf(paragraph: ReadParagraph): Token[][] {
  const { tokens } = paragraph;
  const runs: Token[][] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index] as Token;
    if (!first.capital || first.text === 'I' || isAmount(first, tokens[index + 1])) {
      index++;
      continue;
    }
    const run = [first];
    let next = index + 1;
    // Where two names are joined, the second one begins.
    const begins = () => run.findLastIndex(({ folded }) => paragraph.rules.conjunctions.includes(folded)) + 1;
    while (next < tokens.length && run.length - begins() < longestRun) {
      const added = extend(paragraph, run, next);
      if (added === 0) break;
      run.push(...tokens.slice(next, next + added));
      next += added;
    }
    runs.push(run);
    index = next;
  }
  return runs;
}

/** `d’`: does what is attached before a word mean “of”? */
export const isElidedOf = ({ elided }: Token, { words }: ReadParagraph['language']): boolean =>
  elided !== '' && isListed(folded(elided.slice(0, -1)), words.elisionsOf);

/** How many tokens from `next` on belong to the run. */
function extend({ tokens, language, rules }: ReadParagraph, run: readonly Token[], next: number): number {
  const last = run.at(-1) as Token;
  const token = tokens[next] as Token;
  if (!token.joined || token.opens) return 0;
  // `Germany’s Angela Merkel` is two names, `St John’s College` one.
  if (last.possessive) {
    const isPlace = language.countryOf(last.folded) !== undefined || isKnownPlace(last.folded, language.tag);
    return token.capital && language.headKind(token.folded) !== undefined && !last.opens && !isPlace ? 1 : 0;
  }
  if (token.elided)
    return isElidedOf(token, language) && language.headKind(last.folded) !== undefined ? 1 : 0;
  if (token.capital) return token.text === 'I' ? 0 : 1;
  if (isNumber(token)) {
    const after = tokens[next + 1];
    if (isYear(token)) return language.headKind(last.folded) === 'event' ? 1 : 0;
    const counts =
      after?.joined && !after.capital && /s$/.test(after.folded) && !language.functionWords.has(after.folded);
    return !counts && !language.months.has(last.folded) ? 1 : 0;
  }
  for (let link = 1; link <= longestLink; link++) {
    const word = tokens[next + link - 1];
    const after = tokens[next + link];
    if (!word || !after) return 0;
    const isConjunction =
      link === 1 &&
      rules.conjunctions.includes(word.folded) &&
      (!rules.nounsHaveCapitals || run.some((one) => language.linking.has(one.folded)));
    const links =
      isConjunction ||
      language.linking.has(word.folded) ||
      isParticle(word.folded) ||
      (link > 1 && language.determiners.has(word.folded));
    if (!links || (link > 1 && !word.joined)) return 0;
    if (after.capital && !after.opens && after.joined) return link + 1;
  }
  return 0;
}
