/** How an alias that no pack lists is derived from a name that a pack lists. */
export type Derivation =
  | 'surname'
  /** A surname that comes first. */
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

/** An alias made from a name. Weak if others may have it too: it then counts only with the whole name on the page. */
export interface DerivedAlias {
  text: string;
  strength: 'strong' | 'weak';
  by: Derivation;
  /**
   * It is in no list of words, given names, places or common surnames, and no other card has it: a page that names one
   * more card of the pack most likely means this one.
   */
  distinctive?: boolean;
}

/** A word of a name as it is written, and folded without dots and commas. */
export interface NameWord {
  written: string;
  folded: string;
}

/** `U.K.` for `UK`: short acronyms are also written with dots. */
export const withDots = (alias: DerivedAlias): DerivedAlias[] =>
  /^\p{Lu}{2,3}$/u.test(alias.text)
    ? [alias, { ...alias, text: alias.text.replace(/\p{Lu}/gu, '$&.') }]
    : [alias];
