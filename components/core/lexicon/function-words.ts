/**
 * Small words by language (`the`, `und`, `и`): what a text's language is told by. A word may be one of several languages,
 * and there may be any number of languages.
 */
import type { Tokens } from '../text/tokenise.ts';
import type { Language } from './language.ts';
import { createLexemeTableBuilder, findToken, type LexemeTable, mayHave } from './lexeme-table.ts';
import { foldedWords } from './words.ts';

export interface FunctionWords {
  words: LexemeTable;
  /** Per word id the numbers of its languages, their places in the list of all. */
  languagesOf: readonly (readonly number[])[];
}

const none: readonly number[] = [];

export function createFunctionWords(languages: readonly Language[]): FunctionWords {
  const builder = createLexemeTableBuilder();
  const languagesOf: number[][] = [];
  languages.forEach((language, number) => {
    for (const text of foldedWords(language.functionWords)) {
      const id = builder.add(text, 1);
      languagesOf[id] = [...(languagesOf[id] ?? []), number];
    }
  });
  return { words: builder.finish(1), languagesOf };
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
