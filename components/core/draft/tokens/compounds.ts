/** Compounds and names of several nouns in a language that capitalises all nouns: `Bundesministerium für Verkehr`, `Alzbrücke`. */
import type { NamedKind } from '../../lexicon/language.ts';
import { isKnownPlace, isOrdinary } from '../words/lexicon.ts';
import { endingIn, hasEnding } from '../words/listed-words.ts';
import type { ReadParagraph } from './evidence.ts';
import type { Token } from './tokens.ts';

/** Fewest letters of a word for a kind of organisation or place that ends a compound. */
const shortestHead = 6;

/** What the last part of a compound says of its kind: `ministerium` in `Bundesministerium`. */
export function headOfCompound(folded: string, language: ReadParagraph['language']): NamedKind | undefined {
  for (let from = 3; from <= folded.length - shortestHead; from++) {
    const kind = language.headKind(folded.slice(from));
    if (kind) return kind;
  }
  return undefined;
}

/** How many tokens make up an institute that begins here (`Bundesministerium für Verkehr`); 0 if none does. */
export function instituteAt(run: readonly Token[], index: number, { language }: ReadParagraph): number {
  const [head, link, topic] = run.slice(index, index + 3);
  const isInstitute =
    head !== undefined &&
    (language.headKind(head.folded) ?? headOfCompound(head.folded, language)) === 'organisation';
  // `Landratsamt Traunstein`.
  if (isInstitute && link?.capital && link.folded.length > 3 && isPlaceName(link, language)) return 2;
  // `von` and `der` are also before what only belongs to it: `Bank von Maria Lund`.
  const links =
    link !== undefined &&
    language.linking.has(link.folded) &&
    !language.determiners.has(link.folded) &&
    !language.particles.has(link.folded);
  if (!isInstitute || !links || !topic?.capital) return 0;
  const place = run[index + 3];
  return place?.capital && isPlaceName(place, language) ? 4 : 3;
}

/** How many tokens make up a listed place of several words that begins here (`Bad Ischl`); 0 if none does. */
export const placeAt = (run: readonly Token[], index: number, { language }: ReadParagraph): number =>
  [3, 2].find(
    (length) =>
      run.length - index >= length &&
      isKnownPlace(
        run
          .slice(index, index + length)
          .map(({ folded }) => folded)
          .join(' '),
        language.tag,
      ),
  ) ?? 0;

/** Fewest letters of a place that is told from how it ends. */
const shortestPlace = 6;
/** Fewest letters before the head of a compound that is a place: `Alz` in `Alzbrücke`. */
const shortestFirstPart = 3;

/** `Fehmarnsundbrücke`, but not `Autobahnbrücke`: a word for a place behind a word that is not an ordinary one. */
export function isPlaceCompound(folded: string, { words }: ReadParagraph['language']): boolean {
  const head = endingIn(folded, words.placeHeads);
  const rest = head === undefined ? '' : folded.slice(0, -head.length);
  const isWord =
    isOrdinary(rest) ||
    isOrdinary(rest.replace(/s$/, '')) ||
    hasEnding(rest, words.commonFirstParts) ||
    hasEnding(rest, words.nounEndings);
  return rest.length >= shortestFirstPart && !isWord;
}

/** A place that is listed, or ends like many places: `Rosenheim`. */
export const isPlaceName = ({ folded }: Token, language: ReadParagraph['language']): boolean =>
  isKnownPlace(folded, language.tag) ||
  (folded.length >= shortestPlace && !isOrdinary(folded) && hasEnding(folded, language.words.placeEndings));

/** `Salzburger`: an adjective made from a listed place. */
export const isOfPlace = (folded: string, { words, tag }: ReadParagraph['language']): boolean =>
  words.placeAdjective !== undefined &&
  folded.endsWith(words.placeAdjective) &&
  isKnownPlace(folded.slice(0, -words.placeAdjective.length), tag);
