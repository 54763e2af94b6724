/** How an alias that no pack lists follows from a name that it does. */
export type Derivation =
  | 'surname'
  /** A surname that goes first. */
  | 'family-name'
  /** Counts only after the whole name, on a page that does not use the surname. */
  | 'given-name'
  | 'without-title'
  | 'without-suffix'
  | 'name-order'
  | 'spelling'
  | 'legal-form'
  | 'short-name'
  | 'acronym'
  | 'article'
  | 'conjunction';

/** An alias made from a name. It is weak where others may bear it too: then only the whole name on the page makes it count. */
export interface DerivedAlias {
  text: string;
  strength: 'strong' | 'weak';
  by: Derivation;
  /**
   * No list of words, given names, places or common surnames has it, and no other card is called so: a page that names one more
   * card of the pack most likely means this one.
   */
  distinctive?: boolean;
}

/** A word of a name as it is written, and folded without dots and commas. */
export interface NameWord {
  written: string;
  folded: string;
}

/** `U.K.` beside `UK`: few letters are written so as well. */
export const withDots = (alias: DerivedAlias): DerivedAlias[] =>
  /^\p{Lu}{2,3}$/u.test(alias.text)
    ? [alias, { ...alias, text: alias.text.replace(/\p{Lu}/gu, '$&.') }]
    : [alias];
