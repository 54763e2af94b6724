/** What the rules for derived aliases need to know about words and names. */
import type { NameParts } from '../../lexicon/name-parts.ts';

/** Facts about the words of names that do not depend on the packs. */
export interface KnownWords {
  parts: NameParts;
  /** Respells a name as it is typed without its special letters: `Mueller`. */
  typed: (text: string) => string;
  /**
   * The word between an institution and its place in the pack's language (`of`); '' if such names are not turned round.
   */
  linkingWord: string;
  /** The words for `and` that join two halves of a name in the pack's language. */
  conjunctions: readonly string[];
  /** Whether a word list, of whatever language, has the folded word. */
  isWord: (folded: string) => boolean;
  /** Whether it is only a name of people, however well known (`Mussolini`). */
  isOnlyName: (folded: string) => boolean;
  /** Whether it is a place, a people, a party or a day, for which a short name could be mistaken. */
  isProper: (folded: string) => boolean;
  isGiven: (folded: string) => boolean;
  /** Whether many people share it as a surname. */
  isCommonSurname: (folded: string) => boolean;
  isOrdinary: (folded: string) => boolean;
  /** The country or union that a two-letter code stands for, in the pack's language. */
  regionOf: (code: string) => string | undefined;
  /** The short name of a country in the pack's language: `UK` for `United Kingdom`. */
  shortRegionOf: (name: string) => string | undefined;
  /** Whether a name is that of a country in the pack's language. */
  isRegion: (name: string) => boolean;
}
