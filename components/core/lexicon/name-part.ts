/** What a word of a name can be, beside a name of its own. Each language lists its words of each kind; all count in any pack. */
export const nameParts = [
  /** Belongs to the surname behind it, also with a capital: `van der Leyen`, `al-Assad`, `bin Salman`. */
  'particle',
  /** Goes before a name in a list of people: `Sir`, `Prof`. */
  'honorific',
  /** Tells apart those who share a name: `Jr`, beside the `generations` of a language. */
  'suffix',
  /** Letters behind a name, in capitals: orders, degrees, seats. */
  'postNominal',
  /** A legal form, without dots and spaces: `gmbh`, `spzoo`. */
  'legalForm',
  /** Letters of a club, behind its town: `fc`. */
  'clubForm',
  /** Behind a company's name it says no more than a legal form: `Holdings`. */
  'companyNoun',
  /** Says what a company does; without it the name is the company's own: `Cisco Systems`. */
  'businessNoun',
  /** Stands behind the name of a place or a person; without it that is no organisation: `Leiden University`. */
  'institutionNoun',
  /** Stands before or behind what it is of: `University of Leiden`, `Leiden University`. */
  'turningNoun',
  /** A family name that goes first in texts of other languages too: `Xi`. */
  'familyNameFirst',
  /** How patronymics end. */
  'patronymicEnding',
  /** Joins two halves of a name, as an ampersand does: `and`. */
  'conjunction',
  /** Stands before names of organisations and may be left out: `The`. */
  'article',
] as const;

export type NamePart = (typeof nameParts)[number];
