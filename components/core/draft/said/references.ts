/**
 * How a sentence refers to someone without the name: by a pronoun, a nationality or a title. Wrong guesses do little
 * harm: they only add a paragraph.
 */

import { genderOf } from '../names/gender.ts';
import type { Group } from '../names/group-names.ts';
import type { ReadParagraph } from '../tokens/evidence.ts';
import { isTitle } from '../words/lexicon.ts';
import type { Quoted, Sentence } from './sentences.ts';
import type { Placed } from './speakers.ts';

/** The countries whose adjective or people a sentence mentions, by the number of their group. */
export function nationalitiesIn(
  { tokens }: Sentence,
  { language }: ReadParagraph,
  byCountry: ReadonlyMap<string, number>,
): number[] {
  return tokens.flatMap(({ folded }) => byCountry.get(language.nationalityOf(folded) ?? '') ?? []);
}

/** Which people have been named so far. */
export interface NamedPeople {
  /** Those in the last sentence that names any, in its order. */
  people: readonly number[];
  /** All, the last named first. */
  recent: readonly number[];
}

/**
 * People whom a sentence refers to without a name. `him` or `her` in a sentence that names no person means the person
 * named last, and in a quotation the last one who is not the speaker; a nationality with a title (`the Russian president`)
 * means the one of the last two people named who is not the subject.
 */
export function referredTo(
  { tokens }: Sentence,
  { language }: ReadParagraph,
  here: readonly Placed[],
  quoted: readonly Quoted[],
  { people, recent }: NamedPeople,
  subject: number | undefined,
  genders: readonly ('female' | 'male' | undefined)[],
): number[] {
  const found: number[] = [];
  const last = people.at(-1);
  const genderFrom = ({ folded: text }: { folded: string }) =>
    (language.him.has(text) && 'male') || (language.her.has(text) && 'female') || undefined;
  const begins = tokens.some(({ folded: text }) => language.he.has(text) || language.she.has(text));
  if (!here.some(({ isPerson }) => isPerson)) {
    for (const token of tokens) {
      const gender = genderFrom(token);
      if (!gender) continue;
      const isQuoted = quoted.some(({ start, end }) => start <= token.start && token.start < end);
      const fits = (group: number) => agrees(genders[group], gender);
      const other =
        subject === undefined ? undefined : recent.find((group) => group !== subject && fits(group));
      const meant = isQuoted ? other : begins ? undefined : last;
      if (meant !== undefined && fits(meant)) found.push(meant);
    }
  }
  const described = tokens.some((token, index) => {
    const next = tokens[index + 1];
    return (
      next && !next.capital && isTitle(next.folded) && language.nationalityOf(token.folded) !== undefined
    );
  });
  const others = people.filter((group) => group !== subject);
  if (described && people.length === 2 && others.length === 1) found.push(...others);
  return found;
}

/** The gender of a pronoun among the first words of a sentence, outside quotations. */
export function pronounOf(
  { tokens }: Sentence,
  quoted: readonly Quoted[],
  { language }: ReadParagraph,
): 'female' | 'male' | undefined {
  const outside = tokens.filter(({ start }) => !quoted.some((one) => one.start <= start && start < one.end));
  for (const { folded } of outside.slice(0, 3)) {
    if (language.he.has(folded)) return 'male';
    if (language.she.has(folded)) return 'female';
  }
  return undefined;
}

export const agrees = (gender: 'female' | 'male' | undefined, pronoun: 'female' | 'male'): boolean =>
  gender === undefined || gender === pronoun;

/** The gender of a group, as far as titles and the given name show it. */
export function genderOfGroup({ spans }: Group): 'female' | 'male' | undefined {
  const full = spans.find(({ tokens }) => tokens.length > 1);
  return genderOf(spans, full?.tokens.map(({ folded }) => folded) ?? []);
}
