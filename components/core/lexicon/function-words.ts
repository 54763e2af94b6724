/**
 * Function words by language (`the`, `und`, `и`), which identify a text's language. A word may belong to several languages, and
 * there is no limit to their number.
 */
import type { Tokens } from '../text/tokenise.ts';
import type { Language } from './language.ts';
import { createLexemeTableBuilder, findToken, type LexemeTable, mayHave } from './lexeme-table.ts';
import { foldedWords } from './words.ts';

export interface FunctionWords {
  words: LexemeTable;
  /** Per word id, the indices of its languages in the list of all languages. */
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

/** The indices of the languages in which token `at` is a function word; usually none. */
export function languagesAt(
  { words, languagesOf }: FunctionWords,
  tokens: Tokens,
  at: number,
): readonly number[] {
  // The prefilter rules out most words, and never a function word.
  if (mayHave(words, tokens.hash[at] as number) === 0) return none;
  return languagesOf[findToken(words, tokens, at)] ?? none;
}
