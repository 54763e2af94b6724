/** Finds every name in an article: pure rules based on capitals, titles, heads and evidence in the article. */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import type { LanguageRules } from '../../lexicon/languages.ts';
import { endsWithOneOf } from '../../lexicon/words.ts';
import type { Evidence, ReadParagraph } from '../tokens/evidence.ts';
import { markedNames } from '../tokens/marked-names.ts';
import { runsOf } from '../tokens/runs.ts';
import { folded, isAcronym, type Token } from '../tokens/tokens.ts';
import { type ArticleLanguage, isGiven, isKnownPlace, isOrdinary, isTitle } from '../words/lexicon.ts';
import { splitNounRun } from './noun-capitals.ts';
import { grown } from './small-words.ts';
import { splitRun } from './split-run.ts';

/** A name at its position. */
export interface NameSpan {
  /** The paragraph's index in the article, and offsets in its text. */
  at: number;
  start: number;
  end: number;
  text: string;
  /** Its words folded, separated by spaces. */
  folded: string;
  tokens: readonly Token[];
  /** The title or role before it. */
  title?: string;
}

/** @returns spans in reading order that do not overlap. */
export function findNames(paragraphs: readonly ReadParagraph[], evidence: Evidence): NameSpan[] {
  const found: NameSpan[] = [];
  const unsure: NameSpan[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.titleCase) continue;
    const marked = markedNames(paragraph).flatMap((tokens) => spanOf(paragraph, tokens) ?? []);
    found.push(...marked);
    for (const run of runsOf(paragraph)) {
      const parts = paragraph.rules.nounsHaveCapitals
        ? splitNounRun(run, paragraph, evidence)
        : splitRun(run, paragraph, evidence);
      for (const { tokens, title, unsure: isUnsure } of parts) {
        const span = spanOf(paragraph, grown(tokens, paragraph), title);
        if (!span || overlaps(span, marked)) continue;
        (isUnsure ? unsure : found).push(span);
      }
    }
  }
  const known = knownForms(found);
  found.push(...unsure.filter((span) => isKnown(span, known, paragraphs)));
  const taken = Map.groupBy(found, ({ at }) => at);
  for (const paragraph of paragraphs) {
    const there = taken.get(paragraph.at) ?? [];
    found.push(...formsIn(paragraph, known).filter((span) => !overlaps(span, there)));
  }
  return found.sort((a, b) => a.at - b.at || a.start - b.start);
}

/** `XII`: a century, a chapter. */
const romanNumeral = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/;

function spanOf(
  { at, text, language }: ReadParagraph,
  tokens: readonly Token[],
  title?: string,
): NameSpan | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const isWord = /\p{L}{2}|\p{L}\./u.test(first.text) && !romanNumeral.test(first.text);
  if (tokens.length === 1 && (language.notNames.has(first.folded) || !isWord)) return undefined;
  // `Moscow-based`, `Kremlin-backed`: the name ends at the hyphen.
  const small = /^(\p{Lu}[\p{L}\p{M}.]+)[-‐‑]\p{Ll}+$/u.exec(last.text);
  const end = small ? last.start + (small[1]?.length ?? 0) : last.end;
  const words = tokens.map((token) => token.folded).join(' ');
  const own = small ? folded(text.slice(first.start, end)) : words;
  if (small && language.nationalityOf(own) && !language.countryOf(own)) return undefined;
  return {
    at,
    start: first.start,
    end,
    text: text.slice(first.start, end).replace(/\s+/g, ' '),
    folded: own,
    tokens,
    ...(title !== undefined && { title }),
  };
}

/** The forms that are certainly names: whole names, and the surnames of people. */
function knownForms(spans: readonly NameSpan[]): Set<string> {
  const known = new Set<string>();
  for (const { folded: whole, tokens, title } of spans) {
    known.add(whole);
    const last = tokens.at(-1);
    if (
      last &&
      last.folded.length > 2 &&
      (title !== undefined || (tokens.length > 1 && isGiven(tokens[0]?.folded ?? '')))
    )
      known.add(last.folded);
  }
  return known;
}

function isKnown(
  { folded: whole, at }: NameSpan,
  known: ReadonlySet<string>,
  paragraphs: readonly ReadParagraph[],
): boolean {
  if (known.has(whole)) return true;
  const declension = paragraphs[at]?.rules.declension;
  return declension?.stemsOf(whole).some((stem) => known.has(stem)) ?? false;
}

/** Known names where capitals mean nothing: in headlines in title case, and at the start of sentences. */
function formsIn(paragraph: ReadParagraph, known: ReadonlySet<string>): NameSpan[] {
  const { tokens, titleCase } = paragraph;
  const spans: NameSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token;
    const length = token.capital && (titleCase || token.opens) ? longestFrom(paragraph, index, known) : 0;
    const span = length > 0 ? spanOf(paragraph, tokens.slice(index, index + length)) : undefined;
    if (span) spans.push(span);
    index += Math.max(length, 1);
  }
  return spans;
}

/** Most words of a form that is searched for. */
const longestForm = 6;

function longestFrom(
  { tokens, titleCase, language, rules }: ReadParagraph,
  from: number,
  known: ReadonlySet<string>,
): number {
  let text = '';
  let best = 0;
  for (let length = 1; length <= longestForm; length++) {
    const token = tokens[from + length - 1];
    if (!token || (length > 1 && (!token.joined || token.opens))) break;
    text = length === 1 ? token.folded : `${text} ${token.folded}`;
    if (known.has(text) || (titleCase && isNameAnywhere(token, text, length, language, rules))) best = length;
  }
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (best < 2 && titleCase && first && second?.capital && second.joined && isPersonName(first, second))
    return 2;
  return best;
}

/**
 * Is a word or two in a headline a name, regardless of the text? The word alone can show that only in a language whose
 * ordinary words are all known.
 */
function isNameAnywhere(
  last: Token,
  text: string,
  length: number,
  language: ArticleLanguage,
  rules: LanguageRules,
): boolean {
  if (language.countryOf(text) || (isKnownPlace(text, language.tag) && !isOrdinary(text))) return true;
  if (
    length > 1 ||
    language.notNames.has(text) ||
    isOrdinary(text) ||
    language.nationalityOf(text) ||
    isTitle(text)
  )
    return false;
  if (/\p{Ll}\p{Lu}/u.test(last.text)) return true;
  return (
    rules.wordsAreKnown &&
    last.text.length > 2 &&
    !/['’]/.test(text) &&
    !endsWithOneOf(text, rules.endingsOfNoName)
  );
}

const isPersonName = (first: Token, second: Token): boolean =>
  isGiven(first.folded) && second.text.length > 2 && !isAcronym(second) && !isWord(first) && !isWord(second);

const isWord = ({ folded: text }: Token): boolean =>
  knownLanguages.kindNamedBy(text) !== undefined || text.length < 3;

const overlaps = (span: NameSpan, others: readonly NameSpan[]): boolean =>
  others.some((other) => other.start < span.end && span.start < other.end);
