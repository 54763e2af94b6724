/** `Dans le parc Emmanuel Macron a salué`: after the phrase that opens a sentence, a name before a verb is its subject. */
import { cue } from '../lexicon/cue.ts';
import {
  type AnalysedPassage,
  beginsUpper,
  cuesAt,
  separatorsAfter,
  startsSentence,
} from '../passage/analysed-passage.ts';
import { separatorBits } from '../text/separators.ts';
import { tokenText } from '../text/tokenise.ts';

/** Most words of such a phrase up to its noun: `Pendant la visite du musée`. */
const phraseReach = 6;

/** Is the name at `from` to `to`, which comes after a noun, the subject of the verb behind it, and not the noun's name? */
export function isSubjectBehindPhrase(analysed: AnalysedPassage, from: number, to: number): boolean {
  const { openingPhrases } = analysed.rules;
  // A street or a hotel without an article (`thingsBefore`) is named even there.
  if (!openingPhrases || !(cuesAt(analysed, from - 1) & cue.headBefore)) return false;
  if (!isVerb(analysed, to + 1)) return false;
  for (let at = from - 2; at >= Math.max(0, from - 1 - phraseReach); at--) {
    const gap = separatorsAfter(analysed, at);
    if (gap !== separatorBits.space && gap !== separatorBits.apostrophe) return false;
    if (startsSentence(analysed, at) || separatorsAfter(analysed, at - 1) & separatorBits.comma)
      return openingPhrases.prepositions.has(tokenText(analysed.tokens, at));
    if (beginsUpper(analysed, at)) return false;
  }
  return false;
}

/** Is token `at`, after a name, a verb? */
function isVerb(analysed: AnalysedPassage, at: number): boolean {
  const { tokens, rules } = analysed;
  if (
    at >= tokens.count ||
    separatorsAfter(analysed, at - 1) !== separatorBits.space ||
    beginsUpper(analysed, at)
  )
    return false;
  if (rules.openingPhrases?.verbs.has(tokenText(tokens, at))) return true;
  const written = tokens.text.slice(tokens.start[at], tokens.end[at]).normalize('NFC');
  return (
    rules.openingPhrases?.endings.some(
      (ending) => written.length > ending.length && written.endsWith(ending),
    ) ?? false
  );
}
