/** What the rules for derived aliases ask about words and names. */
import type { NameParts } from '../../lexicon/name-parts.ts';

/** What is known of the words of names, whatever the packs are. */
export interface KnownWords {
  parts: NameParts;
  /** Stands between an institution and its place in the language of the pack (`of`), '' where names are not turned round. */
  linkingWord: string;
  /** What joins two halves of a name in the language of the pack. */
  conjunctions: readonly string[];
  /** Whether a folded word means anything at all, or something in everyday English. */
  isWord: (folded: string) => boolean;
  /** Whether it is nothing else than what people are called, however well known they are (`Mussolini`). */
  isOnlyName: (folded: string) => boolean;
  /** Whether it is a place, a people, a party or a day, which a short name would be mistaken for. */
  isProper: (folded: string) => boolean;
  isGiven: (folded: string) => boolean;
  /** Whether many people share it as a surname. */
  isCommonSurname: (folded: string) => boolean;
  isOrdinary: (folded: string) => boolean;
  /** What a code of two capitals names in the language of the pack, where it names a country or union. */
  regionOf: (code: string) => string | undefined;
  /** What the language of the pack calls a country for short: `UK` for `United Kingdom`. */
  shortRegionOf: (name: string) => string | undefined;
  /** Whether a name is a country's in the language of the pack. */
  isRegion: (name: string) => boolean;
}
