/** Whether a match looks like an ordinary word. Only used for aliases that are very frequent on a page. */

import { languagesAt } from '../lexicon/function-words.ts';
import { word } from '../lexicon/word-classes.ts';
import type { Match } from '../match/match.ts';
import type { Kind } from '../pack/model.ts';
import {
  type AnalysedPassage,
  allUpper,
  beginsUpper,
  flagsAt,
  isInCapitals,
  lengthAt,
} from '../passage/analysed-passage.ts';
import { digit } from '../text/characters.ts';
import type { Choice } from '../text/model.ts';
import { hasLower, startsUpper } from '../text/tokenise.ts';

const ordinary = word.ordinary | word.foreign;
const kana = /^[\p{Script=Hiragana}ー]+$/u;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Most letters of a word in scripts without capitals, and of one that may also be a short name. */
const tiny = 2;
const short = 3;

/**
 * @param kind of the card: a capitalised match of a person is a name, whatever else the word means.
 * @returns `always` for what is a word everywhere, `prose` for what may be a name or a word, else undefined.
 */
export function wordOrName(analysed: AnalysedPassage, match: Match, kind: Kind): Choice['word'] {
  const { entry, from, to } = match;
  const { tokens } = analysed;
  const written = tokens.text.slice(tokens.start[from], tokens.end[to]);
  const shape = tokens.shape[from] ?? 0;
  if (!(shape & (startsUpper | hasLower)))
    return /\s/.test(written) ? undefined : uncased(analysed, from, written);
  let isWord = true;
  for (let at = from; at <= to; at++)
    if (!(flagsAt(analysed, at) & ordinary) && !isSmall(analysed, at)) isWord = false;
  if (written === written.toLowerCase()) return isWord || from === to ? 'always' : undefined;
  if (!isWord && entry.strength !== 'ambiguous')
    return lengthAt(analysed, from) === 1 && from === to ? 'always' : undefined;
  // `WHO` among lower-case words is not `who`.
  const acronym = allUpper(analysed, from) && !isInCapitals(analysed, from, to);
  if (!acronym && from === to && isSmall(analysed, from)) return 'always';
  // If the pack writes the word without a capital, a capital in the text does not show a name.
  if (isWord && !acronym && !/[UA]/.test(entry.shape)) return 'always';
  return kind === 'person' && beginsUpper(analysed, from) ? undefined : 'prose';
}

/** A function word of the passage's language, or of any language if the passage's is unknown. */
function isSmall({ tokens, languages, language, rules }: AnalysedPassage, at: number): boolean {
  const found = languagesAt(languages.functionWords, tokens, at);
  return language === '' ? found.length > 0 : found.includes(rules.number);
}

/** One word in a script without capitals: only its length can decide. */
function uncased(analysed: AnalysedPassage, at: number, written: string): Choice['word'] {
  const length = [...written].length;
  if (analysed.tokens.kind[at] === digit || length === 1) return 'always';
  if (kana.test(written)) return length <= tiny ? 'always' : 'prose';
  if (ideographs.test(written)) return undefined;
  return length <= tiny ? 'always' : length <= short ? 'prose' : undefined;
}
