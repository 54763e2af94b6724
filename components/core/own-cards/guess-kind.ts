/** Guesses the kind of a new card from its name and the words before it, so that the reader rarely has to choose. */
import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import { createLexemeTableBuilder, type LexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { addLexicon, word } from '../lexicon/word-classes.ts';
import { isPlace } from '../lexicon/word-lists.ts';
import type { Kind } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';

/** If words of a name indicate different kinds, the first of these counts: `Lake Bank` is a bank. */
const byPriority = ['organisation', 'event', 'project', 'place'] as const;

let lexicon: LexemeTableBuilder | undefined;

/** @param name as selected or typed. @param before the text directly before it on the page, if any. */
export function guessKind(name: string, before = ''): Kind {
  const folded = normalise(name).text;
  const named = new Set(folded.split(' ').map(knownLanguages.kindNamedBy));
  const indicated = byPriority.find((kind) => named.has(kind));
  if (indicated) return indicated;
  if (isPlace(folded)) return 'place';
  if (!lexicon) {
    lexicon = createLexemeTableBuilder();
    addLexicon(lexicon, knownLanguages);
  }
  const [first = '', ...others] = folded.split(' ');
  const last = normalise(before).text.trim().split(' ').at(-1) ?? '';
  const capitals = /^\p{Lu}/u.test(name);
  if (capitals && (lexicon.flagsOf(last) & word.title || knownLanguages.isTrade(last))) return 'person';
  if (lexicon.flagsOf(first) & word.title && others.length > 0) return 'person';
  if (others.length > 0 && lexicon.flagsOf(first) & word.given) return 'person';
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
  if (capitals && others.length === 0 && knownLanguages.isBeforePlaces(last)) return 'place';
  // Names of two or three words that are not ordinary words are usually people's.
  const unusual = [first, ...others].every((part) => !((lexicon?.flagsOf(part) ?? 0) & word.ordinary));
  if (unusual && /^\p{Lu}[\p{Ll}’'-]+( \p{Lu}\.?[\p{Ll}’'-]*){1,2}$/u.test(name)) return 'person';
  return 'topic';
}
