/**
 * Cue words: short closed lists of words that say what the name beside them is. They belong to no pack, so they have a small table
 * of their own, in which tokens are looked up without creating their text.
 */
import type { Tokens } from '../text/tokenise.ts';
import { type Cue, cue, knownAnywhere } from './cue.ts';
import type { Language } from './language.ts';
import { createLexemeTableBuilder, findToken, type LexemeTable, mayHave } from './lexeme-table.ts';
import { commonMensNames, commonWomensNames, ordinaryNamesOf } from './word-lists.ts';
import { foldedWords } from './words.ts';

export interface CueWords {
  /** The flags are the cues that a word is in texts of any language. */
  words: LexemeTable;
  /** Per word id, its cues in texts of single languages, by the languages' numbers. */
  inLanguage: readonly (ReadonlyMap<number, number> | undefined)[];
}

export function createCueWords(languages: readonly Language[]): CueWords {
  const builder = createLexemeTableBuilder();
  const inLanguage: (Map<number, number> | undefined)[] = [];
  const addIn = (number: number, text: string, bits: number) => {
    const id = builder.add(text, 0);
    const own = inLanguage[id] ?? new Map<number, number>();
    inLanguage[id] = own.set(number, (own.get(number) ?? 0) | bits);
  };
  languages.forEach(({ tag, wordsAreKnown, article, cues = {} }, number) => {
    for (const [name, list] of Object.entries(cues) as [Cue, string][])
      for (const text of foldedWords(list)) {
        if (knownAnywhere.has(name)) builder.add(text, cue[name]);
        else addIn(number, text, cue[name]);
      }
    for (const text of foldedWords(article?.roles)) addIn(number, text, cue.role);
    // Where all ordinary words are known, `word.ordinary` says the same.
    if (!wordsAreKnown) for (const name of ordinaryNamesOf(tag)) addIn(number, name, cue.ordinaryName);
  });
  for (const name of [...commonMensNames(), ...commonWomensNames()]) builder.add(name, cue.givenName);
  // The prefilter must also let words through whose cues belong to single languages.
  for (const [id] of inLanguage.entries()) if (inLanguage[id]) builder.add(builder.wordOf(id), known);
  return { words: builder.finish(-1), inLanguage };
}

/** Marks words in the table that have cues in single languages. */
const known = 1 << 30;

/** The cues that the word of token `at` is, as bits of `cue`; 0 for no token. @param number of the text's language. */
export function cuesIn({ words, inLanguage }: CueWords, tokens: Tokens, number: number, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  // The prefilter rules out most words, and never a cue word.
  if (mayHave(words, tokens.hash[at] as number) === 0) return 0;
  const id = findToken(words, tokens, at);
  return id < 0 ? 0 : ((words.flags[id] as number) & ~known) | (inLanguage[id]?.get(number) ?? 0);
}
