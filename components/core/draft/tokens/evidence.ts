/** What the whole article shows about a word: whether it also occurs in lower case, or capitalised within sentences. */
import type { LanguageRules } from '../../lexicon/languages.ts';
import type { ArticleLanguage } from '../words/lexicon.ts';
import { isTitleCase, type Token } from './tokens.ts';

/** A paragraph split into words. */
export interface ReadParagraph {
  /** Its index in the article. */
  at: number;
  text: string;
  heading: boolean;
  language: ArticleLanguage;
  rules: LanguageRules;
  tokens: readonly Token[];
  /** Capitals mean nothing here. */
  titleCase: boolean;
}

export interface Evidence {
  /** Occurs in lower case somewhere. */
  small(folded: string): boolean;
  /** How often it is capitalised within a sentence. */
  capitals(folded: string): number;
  /** These two occur side by side within a sentence, both capitalised. */
  pair(first: string, second: string): boolean;
  /** In languages that capitalise nouns: it has an article or possessive before it somewhere. */
  determined(folded: string): boolean;
}

export function readParagraph(
  at: number,
  text: string,
  heading: boolean,
  language: ArticleLanguage,
  rules: LanguageRules,
  tokens: readonly Token[],
): ReadParagraph {
  return {
    at,
    text,
    heading,
    language,
    rules,
    tokens,
    titleCase: isTitleCase(tokens, text) && !rules.nounsHaveCapitals,
  };
}

export function evidenceOf(paragraphs: readonly ReadParagraph[]): Evidence {
  const small = new Set<string>();
  const capitals = new Map<string, number>();
  const pairs = new Set<string>();
  const determined = new Set<string>();
  for (const { tokens, titleCase, language } of paragraphs) {
    tokens.forEach((token, index) => {
      const before = tokens[index - 1];
      if (!token.capital) small.add(token.folded);
      else if (!titleCase && !token.opens) {
        capitals.set(token.folded, (capitals.get(token.folded) ?? 0) + 1);
        if (before?.capital && token.joined && !before.opens) pairs.add(`${before.folded} ${token.folded}`);
      }
      if (!token.capital || !token.joined || !before) return;
      const earlier = tokens[index - 2];
      // `die neue Regierung`: one adjective may be between them.
      const isDetermined =
        language.determiners.has(before.folded) ||
        (!before.capital &&
          before.joined &&
          earlier !== undefined &&
          language.determiners.has(earlier.folded) &&
          /e[nrsm]?$/.test(before.folded));
      if (isDetermined) determined.add(token.folded);
    });
  }
  return {
    small: (folded) => small.has(folded),
    capitals: (folded) => capitals.get(folded) ?? 0,
    pair: (first, second) => pairs.has(`${first} ${second}`),
    determined: (folded) => determined.has(folded),
  };
}
