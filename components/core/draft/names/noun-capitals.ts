/** Names where every noun has a capital: what is left of a run of capitals when the nouns are taken out. */
import { foldedWords } from '../../lexicon/words.ts';
import { isGiven, isKnownPlace, isOrdinary, isSurname, isTitle } from '../words/lexicon.ts';
import type { Evidence, ReadParagraph } from './evidence.ts';
import type { Part } from './opening-words.ts';
import { isAcronym, type Token } from './tokens.ts';

/** A form of an adjective that has a capital only in a name: `Deutsche Bank`, `Vereinten Nationen`. */
const adjective =
  /(?:isch|lich|ig|eint|deutsch|neu|alt|groß|gross|rot|grün|weiß|weiss|schwarz|erst|zweit|ober|unter|hoh|heilig)e[nrsm]?$/u;

const endings = new Map<string, readonly string[]>();

/** @param run tokens with capitals in a language in which nouns have them. */
export function splitNounRun(run: readonly Token[], paragraph: ReadParagraph, evidence: Evidence): Part[] {
  const { language } = paragraph;
  const parts: Part[] = [];
  let part: Token[] = [];
  let title: Token | undefined;
  const close = () => {
    if (part.length > 0 && isName(part, title, paragraph, evidence))
      parts.push({ tokens: part, ...(title && { title: title.text }) });
    part = [];
    title = undefined;
  };
  run.forEach((token, index) => {
    const before = run[index - 1];
    const small = !token.capital && !/^\p{N}/u.test(token.text);
    if (small) {
      // `von der` joins a person's name; others part.
      const inside = part.length > 0 && isPerson(part[0] as Token, title);
      if (inside) part.push(token);
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
        paragraph.language.roles.has(lastPart(token.folded))
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
  if (isTitle(folded) || language.roles.has(folded)) return true;
  if (language.nationalityOf(folded) || evidence.small(folded)) return true;
  const last = lastPart(folded);
  if (last !== folded && (isTitle(last) || language.roles.has(last) || isOrdinary(last)))
    return language.headKind(last) === undefined;
  if (isGiven(folded) && !evidence.determined(folded)) return false;
  return isOrdinary(folded) || hasNounEnding(folded, language.tag, language.words.nounEndings);
}

function hasNounEnding(folded: string, tag: string, list: string | undefined): boolean {
  let known = endings.get(tag);
  if (!known) {
    known = foldedWords(list);
    endings.set(tag, known);
  }
  return folded.length > 5 && known.some((ending) => folded.endsWith(ending));
}

/** Is what is left a name? A word alone needs a sign, since lists of nouns are never complete. */
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
  return !first.opens && !isLocated && evidence.capitals(first.folded) > 2;
}
