/**
 * Small words by language (`the`, `und`, `и`): what a text's language is told by. A word may be one of several languages,
 * and there may be any number of languages.
 */
import type { Tokens } from '../text/tokenise.ts';
import { createLexemeTableBuilder, findToken, type LexemeTable, mayHave } from './lexeme-table.ts';

export interface FunctionWords {
  /** Primary subtags; a language's number is its place here. */
  languages: readonly string[];
  words: LexemeTable;
  /** Per word id the numbers of its languages. */
  languagesOf: readonly (readonly number[])[];
}

const none: readonly number[] = [];

/** @param lists folded words by language. */
export function createFunctionWords(lists: Readonly<Record<string, readonly string[]>>): FunctionWords {
  const builder = createLexemeTableBuilder();
  const languages = Object.keys(lists);
  const languagesOf: number[][] = [];
  languages.forEach((language, number) => {
    for (const text of new Set(lists[language])) {
      const id = builder.add(text, 1);
      languagesOf[id] = [...(languagesOf[id] ?? []), number];
    }
  });
  return { languages, words: builder.finish(1), languagesOf };
}

/** The numbers of the languages in which token `at` is a small word; mostly none. */
export function languagesAt(
  { words, languagesOf }: FunctionWords,
  tokens: Tokens,
  at: number,
): readonly number[] {
  // The prefilter tells nearly always, and only of no word that it is one.
  if (mayHave(words, tokens.hash[at] as number) === 0) return none;
  return languagesOf[findToken(words, tokens, at)] ?? none;
}
