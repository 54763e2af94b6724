/** What a word of a name can be, besides a name. Each language lists its words of each kind; all of them count in any pack. */
export const nameParts = [
  /** Belongs to the surname after it, even if capitalised: `van der Leyen`, `al-Assad`, `bin Salman`. */
  'particle',
  /** Begins a surname and is written together with its next capital: `McFaul`, `O’Brien`. */
  'surnameStart',
  /** Precedes a name in a list of people: `Sir`, `Prof`. */
  'honorific',
  /** Distinguishes people with the same name: `Jr`; in addition to the `generations` of a language. */
  'suffix',
  /** Capital letters after a name: orders, degrees, seats. */
  'postNominal',
  /** A legal form, without dots and spaces: `gmbh`, `spzoo`. */
  'legalForm',
  /** Abbreviation of a club, after its town: `fc`. */
  'clubForm',
  /** After a company's name, means no more than a legal form: `Holdings`. */
  'companyNoun',
  /** Says what a company does; the name without it still means the company: `Cisco Systems`. */
  'businessNoun',
  /** Follows the name of a place or a person; the name without it is not the organisation: `Leiden University`. */
  'institutionNoun',
  /** Precedes or follows its place or person: `University of Leiden`, `Leiden University`. */
  'turningNoun',
  /** A family name that comes first in texts of other languages too: `Xi`. */
  'familyNameFirst',
  /** A family name of two characters, where most have one and none is followed by a space: `欧阳`. */
  'longFamilyName',
  /** Endings of patronymics. */
  'patronymicEnding',
  /** Ends a name, as often in lower case as with a capital: `Labour party`. */
  'smallNoun',
  /** Joins the two halves of a name, as an ampersand does: `and`. */
  'conjunction',
  /** Precedes names of organisations and may be left out: `The`. */
  'article',
  /** Says what kind of state a country is, before its name: `Republic of Ireland`. */
  'stateForm',
] as const;

export type NamePart = (typeof nameParts)[number];
