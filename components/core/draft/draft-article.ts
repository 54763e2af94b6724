/**
 * Drafts the cards for an article: who and what it names, what kind each is, and what the article says about it. Pure
 * and deterministic; the whole draft is a proposal for the user to choose from.
 */

import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import { idOf } from '../pack/card-ids.ts';
import type { Article, ArticleDraft, DraftedName } from './article/article.ts';
import type { Group } from './names/group-names.ts';
import { nameOf } from './names/name-of.ts';
import { nameArticle, readArticle } from './names/read-article.ts';
import { kindFrom } from './names/sum-of-signs.ts';
import { type Said, whatIsSaid } from './said/what-is-said.ts';
import { articleLanguage, prepareLexicon } from './words/lexicon.ts';

// When the module loads rather than with the first article: only code that drafts imports it.
prepareLexicon();

/** What the places where a name occurs add to its score. */
const scores = { heading: 6, opening: [5, 3, 2], paragraph: 1, mention: 0.2 };

/** Takes an article in any language; gives a draft of its cards. Never throws, and takes time linear in the text. */
export function draftArticle(article: Article): ArticleDraft {
  const { paragraphs, ...source } = article;
  const read = readArticle(paragraphs, article.language);
  const { groups } = nameArticle(read);
  const language = articleLanguage(read.language);
  const rules = knownLanguages.rulesOf(read.language);
  const numbers = paragraphNumbers(paragraphs);
  const ids = uniqueIds(groups.map((group) => nameOf(group, language, rules)));
  const said = whatIsSaid(read.paragraphs, groups, ids, numbers, source.date);
  const names = groups.map((group, index) =>
    draftedName(group, ids[index] ?? { id: '', name: '' }, numbers, said[index]),
  );
  return {
    source: { ...source, language: source.language || read.language },
    paragraphs: numbers.filter((number) => number > 0).length,
    names: names.sort((a, b) => b.score - a.score),
    cut: read.cut,
    limited: read.language === '' || language.saying.size === 0,
  };
}

/** Paragraph numbers from 1; 0 for headings, which are not counted. */
function paragraphNumbers(paragraphs: Article['paragraphs']): number[] {
  let number = 0;
  return paragraphs.map(({ heading }) => (heading ? 0 : ++number));
}

/** Names, each with a unique id made from it. */
function uniqueIds(names: readonly string[]): { id: string; name: string }[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const base = idOf(name);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { id: count === 1 ? base : `${base}-${count}`, name };
  });
}

function draftedName(
  group: Group,
  { id, name }: { id: string; name: string },
  numbers: readonly number[],
  said: Said | undefined,
): DraftedName {
  const { kind, reasons } = kindFrom(group.signs);
  const counts = new Map<string, number>();
  for (const { text } of group.spans) counts.set(text, (counts.get(text) ?? 0) + 1);
  const own = new Set([
    ...group.spans.map(({ at }) => numbers[at] ?? 0),
    ...(said?.statements ?? []).map(({ paragraph }) => paragraph),
  ]);
  const inHeading = own.delete(0);
  const paragraphs = [...own].sort((a, b) => a - b);
  const opening = paragraphs.reduce((sum, number) => sum + (scores.opening[number - 1] ?? 0), 0);
  return {
    id,
    name,
    forms: [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    kind,
    reasons,
    score: Number(
      (
        (inHeading ? scores.heading : 0) +
        opening +
        paragraphs.length * scores.paragraph +
        group.spans.length * scores.mention
      ).toFixed(2),
    ),
    paragraphs,
    mentions: group.spans.map(({ at, start, end, text }) => ({ at, start, end, text })),
    statements: said?.statements ?? [],
    quotations: said?.quotations ?? [],
    relations: said?.relations ?? [],
  };
}
