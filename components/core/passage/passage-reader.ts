/** Analyses passages one after the other, reusing the memory. */

import { languagesAt } from '../lexicon/function-words.ts';
import type { Languages } from '../lexicon/languages.ts';
import { findToken, type LexemeTable, mayHave } from '../lexicon/lexeme-table.ts';
import { word } from '../lexicon/word-classes.ts';
import { hangul, isUpper, letter } from '../text/characters.ts';
import { createTokens, startsUpper, type Tokens, tokenise } from '../text/tokenise.ts';
import { type AnalysedPassage, unread } from './analysed-passage.ts';
import { withoutClitics } from './clitics.ts';
import { languageOf, primaryOf } from './language-of.ts';

export interface PassageReader {
  /**
   * Analyses one passage. The result shares memory with the next one, so use it before calling this again.
   * @param declared BCP 47 tag given by the page, if any.
   * @param settled primary subtag of the language if it is already known, whatever the text suggests; '' if not.
   */
  read(text: string, declared: string | undefined, settled?: string): AnalysedPassage;
}

/** Number of tokens that the initial memory holds. */
const firstRoom = 256;

/** @param lexemes every word that the matcher knows. @param languages those that texts may be in. */
export function createPassageReader(lexemes: LexemeTable, languages: Languages): PassageReader {
  const { functionWords, clitics, firstClitic } = languages;
  const memory = createTokens();
  const votes = new Int32Array(languages.all.length);
  let ids = new Int32Array(firstRoom);
  let beginnings = new Int32Array(firstRoom);
  // Pages have one or two tags, which every passage repeats.
  let lastTag = '';
  let lastPrimary = '';

  return {
    read(text, declared = '', settled = '') {
      const tokens = tokenise(text, memory);
      const { count } = tokens;
      if (ids.length < count) {
        ids = new Int32Array(count * 2);
        beginnings = new Int32Array(count * 2);
      }
      ids.fill(unread, 0, count);
      if (tokens.highest >= firstClitic) cutUncased(tokens);
      votes.fill(0);
      let beginningCount = findBeginnings(tokens, true);
      if (declared !== lastTag) {
        lastTag = declared;
        lastPrimary = primaryOf(declared);
      }
      const language = settled === '' ? languageOf(lastPrimary, languages, votes) : settled;
      const rules = languages.rulesOf(language);
      if (rules.clitics && cutOwn(tokens, [rules.clitics])) beginningCount = findBeginnings(tokens, false);
      return {
        tokens,
        ids,
        beginnings,
        beginningCount,
        lexemes,
        languages,
        language,
        rules,
        first: 0,
        last: count - 1,
      };
    },
  };

  /**
   * Collects the tokens that a name may begin with, and returns their number.
   * @param vote whether to count function words as well.
   */
  function findBeginnings(tokens: Tokens, vote: boolean): number {
    const { count, shape, hash } = tokens;
    let found = 0;
    for (let at = 0; at < count; at++) {
      const hasCapital = ((shape[at] as number) & startsUpper) !== 0;
      if (hasCapital) beginnings[found++] = at;
      // `Le lycée Obama`: the first word has a capital in any case.
      if (vote && (!hasCapital || at === 0))
        for (const language of languagesAt(functionWords, tokens, at))
          votes[language] = (votes[language] as number) + 1;
      if (hasCapital) continue;
      const known = ids[at] as number;
      const flags = known === unread ? mayHave(lexemes, hash[at] as number) : (lexemes.flags[known] ?? 0);
      if (flags & word.startInSmall) beginnings[found++] = at;
    }
    return found;
  }

  /** Cuts off clitics of scripts without capitals, in any language; only off words that have no meaning of their own. */
  function cutUncased(tokens: Tokens): void {
    for (let at = 0; at < tokens.count; at++) {
      if ((tokens.units[tokens.unitStart[at] ?? 0] ?? 0) < firstClitic) continue;
      const id = findToken(lexemes, tokens, at);
      const wordLike = tokens.kind[at] === hangul || tokens.kind[at] === letter;
      ids[at] = id < 0 && wordLike ? withoutClitics(lexemes, tokens, at, clitics) : id;
    }
  }

  /** Cuts off clitics of the text's own language; returns whether there were any. */
  function cutOwn(tokens: Tokens, own: Parameters<typeof withoutClitics>[3]): boolean {
    let any = false;
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind[at] !== letter || findToken(lexemes, tokens, at) >= 0) continue;
      const id = withoutClitics(lexemes, tokens, at, own);
      if (id < 0) continue;
      any = true;
      ids[at] = id;
      const first = tokens.input[tokens.start[at] as number] as number;
      if (isUpper(first)) tokens.shape[at] = (tokens.shape[at] as number) | startsUpper;
    }
    return any;
  }
}
