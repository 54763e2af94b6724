/** Splits an article's paragraphs into words by the rules of their languages, then finds and groups the names in them. */
import { knownLanguages } from '../../lexicon/languages/known-languages.ts';
import { foldedWords } from '../../lexicon/words.ts';
import { languageOf, primaryOf } from '../../passage/language-of.ts';
import type { ArticleParagraph } from '../article/article.ts';
import { type Evidence, evidenceOf, type ReadParagraph, readParagraph } from '../tokens/evidence.ts';
import { folded, tokensOf } from '../tokens/tokens.ts';
import { articleLanguage } from '../words/lexicon.ts';
import { findNames } from './find-names.ts';
import { type Group, groupNames } from './group-names.ts';

/** Most characters that are read, some 50,000 words. The draft shows if there was more. */
const longestArticle = 300_000;

export interface ReadArticle {
  paragraphs: ReadParagraph[];
  /** Primary subtag of the language of most of the text; '' if it cannot be determined. */
  language: string;
  cut: boolean;
}

let languagesByWord: Map<string, number[]> | undefined;

/** @param declared BCP 47 tag of the page, '' if there is none. */
export function readArticle(paragraphs: readonly ArticleParagraph[], declared: string): ReadArticle {
  const kept: ArticleParagraph[] = [];
  let room = longestArticle;
  let cut = false;
  for (const paragraph of paragraphs) {
    if (paragraph.text.length > room) cut = true;
    if (room <= 0) break;
    kept.push({ ...paragraph, text: wholeWords(paragraph.text, room) });
    room -= paragraph.text.length;
  }
  const votes = kept.map(({ text }) => votesOf(text));
  const total = new Int32Array(knownLanguages.tags.length);
  for (const each of votes)
    each.forEach((count, number) => {
      total[number] = (total[number] ?? 0) + count;
    });
  const language = languageOf(primaryOf(declared), knownLanguages, total);
  const labels = labelsOf(kept.map(({ text }) => text));
  const read = kept.map(({ text, heading }, at) => {
    const tag = languageOf(language, knownLanguages, votes[at] ?? total);
    const own = articleLanguage(tag);
    return readParagraph(
      at,
      text,
      heading ?? false,
      own,
      knownLanguages.rulesOf(tag),
      tokensOf(
        labels.has(label.exec(text)?.[0] ?? '') ? text.replace(label, '  ') : text,
        at,
        own.words.elisions,
      ),
    );
  });
  return { paragraphs: read, language, cut };
}

/** `P.`, `R.` before each question and answer of an interview. */
const label = /^\p{Lu}\.(?=\s)/u;

/** The labels that begin several paragraphs, so that they are no initials. */
function labelsOf(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const found = label.exec(text)?.[0];
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([found]) => found));
}

/** Cuts a text without splitting a word. */
function wholeWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf(' ', room);
  return text.slice(0, end > room / 2 ? end : room);
}

/** How many small words of each language a text has, by the language's number. */
function votesOf(text: string): Int32Array {
  if (!languagesByWord) {
    languagesByWord = new Map();
    for (const [number, { functionWords }] of knownLanguages.all.entries())
      for (const each of foldedWords(functionWords))
        languagesByWord.set(each, [...(languagesByWord.get(each) ?? []), number]);
  }
  const votes = new Int32Array(knownLanguages.tags.length);
  for (const [found] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (found.length > 10) continue;
    for (const number of languagesByWord.get(folded(found)) ?? []) votes[number] = (votes[number] ?? 0) + 1;
  }
  return votes;
}

/** Finds and groups the names of an article. */
export function nameArticle({ paragraphs }: ReadArticle): { groups: Group[]; evidence: Evidence } {
  const evidence = evidenceOf(paragraphs);
  return { groups: groupNames(findNames(paragraphs, evidence), paragraphs), evidence };
}
