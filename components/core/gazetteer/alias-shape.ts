/**
 * What the words of an alias show about its shape: capitals that may be missing, particles that belong to a surname.
 */
import type { Languages } from '../lexicon/languages.ts';
import type { LexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { ofAliases, word } from '../lexicon/word-classes.ts';
import type { Kind } from '../pack/model.ts';

/** Whether an alias is a surname with its particles: `al-Assad`, `Le Pen`. */
export const hasParticles = (
  words: readonly number[],
  builder: LexemeTableBuilder,
  { nameParts }: Languages,
): boolean =>
  words.length > 1 && words.slice(0, -1).every((id) => nameParts.is('particle', builder.wordOf(id)));

/**
 * A word in capitals that is at least this long and in no list is also unambiguous in normal case (`UNESCO`, `Unesco`).
 */
const clearLength = 4;

/**
 * The shape of an all-capitals name that may also be found in normal case: one of several words (`JAY-Z`), or one that
 * is not otherwise a word.
 */
export function inOrdinaryCase(shape: string, words: readonly number[], builder: LexemeTableBuilder): string {
  if (!/^[AUl]*A[AUl]*$/.test(shape)) return shape;
  const textOf = (at: number) => builder.wordOf(words[at] ?? -1);
  const flagsOf = (at: number) => builder.flagsOf(textOf(at));
  if (words.length > 1) {
    const capitals = [...shape].every(
      (one, at) => one === 'A' || textOf(at).length === 1 || /^\d/.test(textOf(at)),
    );
    if (!capitals) return shape;
    return shape.replace(/A/g, (_, at: number) => (at > 0 && flagsOf(at) & word.functionWord ? 'l' : 'C'));
  }
  const clear = textOf(0).length >= clearLength && !(flagsOf(0) & ~(ofAliases | word.proper));
  return clear ? 'C' : shape;
}

/**
 * The shape of a multi-word name, allowing lower case for the words often written so: a person's particles (`Dirk De
 * Vriese`, `Dirk de Vriese`), and the noun that ends an organisation's or event's name (`Labour Party`, `Labour
 * party`).
 */
export function withSmallWords(
  shape: string,
  words: readonly number[],
  kind: Kind,
  builder: LexemeTableBuilder,
  { nameParts }: Languages,
): string {
  const part =
    kind === 'person' ? 'particle' : kind === 'organisation' || kind === 'event' ? 'smallNoun' : undefined;
  if (!part) return shape;
  const last = words.length - 1;
  return shape.replace(/U/g, (capital, at: number) =>
    (part === 'particle' ? at < last : at === last) && nameParts.is(part, builder.wordOf(words[at] ?? -1))
      ? 'l'
      : capital,
  );
}
