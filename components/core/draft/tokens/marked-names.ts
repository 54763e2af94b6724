/**
 * Names whose bounds the article itself shows: in quotation marks behind the noun that says what they are (`the film “Dirty Water”`),
 * and before their acronym in brackets (`Fédération nationale des producteurs de lait (FNPL)`).
 */
import type { Kind } from '../../pack/model.ts';
import { headOfCompound } from './compounds.ts';
import type { ReadParagraph } from './evidence.ts';
import { isAcronym, type Token } from './tokens.ts';

/** Most words of a name in quotation marks; a longer text in them is what someone said. */
const longestQuoted = 7;
/** Fewest letters of an acronym that shows where its name begins. */
const shortestAcronym = 3;
/** Most words before an acronym among which its name begins. */
const longestNamed = 14;
/** Letters of a word that an acronym may leave out: `of`, `des`. */
const longestLeftOut = 3;

const quotation =
  /(?<=\p{L},? )(?:"([^"]{2,60})"|“([^”“]{2,60})”|„([^“”„]{2,60})[“”]|«\s?([^«»]{2,60}?)\s?»)/gu;
const endsSentence = /[.!?…:;,]/u;

/** @returns the words of each such name, in reading order for each of the two kinds. */
export const markedNames = (paragraph: ReadParagraph): (readonly Token[])[] => [
  ...quotedNames(paragraph),
  ...namesOfAcronyms(paragraph),
];

/** What the noun before a name in quotation marks says of its kind; undefined if it says nothing. */
export function kindBeforeQuotation(
  { folded }: Token,
  { language, rules }: Pick<ReadParagraph, 'language' | 'rules'>,
): Kind | undefined {
  for (const word of [folded, ...(rules.declension?.stemsOf(folded) ?? [])]) {
    if (language.beforeWorks.has(word)) return 'topic';
    if (language.beforeOrganisations.has(word)) return 'organisation';
    const kind = language.headKind(word);
    if (kind && word.length > 2) return kind;
  }
  return rules.nounsHaveCapitals ? headOfCompound(folded, language) : undefined;
}

/** The word before the quotation mark that opens right before a token; undefined if there is none. */
export function beforeQuotation(first: Token, { tokens, text }: ReadParagraph): Token | undefined {
  const before = tokens[first.index - 1];
  return before && /^,? ["“„«]\s?$/u.test(text.slice(before.end, first.start)) ? before : undefined;
}

function quotedNames(paragraph: ReadParagraph): (readonly Token[])[] {
  const { text, tokens, rules } = paragraph;
  const names: (readonly Token[])[] = [];
  for (const match of text.matchAll(quotation)) {
    const inside = match.slice(1).find((one) => one !== undefined) ?? '';
    if (endsSentence.test(inside)) continue;
    const own = tokens.filter(({ start, end }) => start > match.index && end < match.index + match[0].length);
    const [first] = own;
    if (!first?.capital || own.length > longestQuoted) continue;
    const before = beforeQuotation(first, paragraph);
    if (!before || (before.capital && !rules.nounsHaveCapitals)) continue;
    if (kindBeforeQuotation(before, paragraph)) names.push(own);
  }
  return names;
}

function namesOfAcronyms(paragraph: ReadParagraph): (readonly Token[])[] {
  const { text, tokens } = paragraph;
  return tokens.flatMap((token) => {
    const before = tokens[token.index - 1];
    if (
      !before ||
      !isAcronym(token) ||
      token.text.length < shortestAcronym ||
      text.slice(before.end, token.start) !== ' (' ||
      text[token.end] !== ')'
    )
      return [];
    const from = beginningOf(token.folded, before.index, paragraph);
    return from < 0 ? [] : [tokens.slice(from, token.index)];
  });
}

/** Index of the word with which the name of an acronym begins; -1 if the words before it do not have its letters. */
function beginningOf(acronym: string, last: number, { tokens, language }: ReadParagraph): number {
  let open = acronym.length - 1;
  for (let index = last; index >= 0 && index > last - longestNamed; index--) {
    const token = tokens[index] as Token;
    const isSmall = !token.capital && token.text.length <= longestLeftOut;
    if (!isSmall && token.folded.startsWith(acronym.charAt(open))) open--;
    else if (index === last || (!isSmall && language.countryOf(token.folded) === undefined)) return -1;
    if (open < 0) return token.capital ? index : -1;
    if (!token.joined && !token.elided) return -1;
  }
  return -1;
}
