/** What drafting cards from an article needs to know of a language: how it reports, dates, and names countries. */

/** Words with white space between them, in any case; a line break counts as a space. */
export type Words = string;

/**
 * Lists in which an entry has a value are `value:word/word` (`RU:russian/russians`). A word with spaces is written with
 * underscores (`according_to`). All may be left out.
 */
export interface ArticleWords {
  /** Forms of verbs with which a text says whose statement it is. */
  saying?: Words;
  /** Comes before the author of a statement. */
  accordingTo?: Words;
  /** Before the author's name under a headline: `by`. */
  byline?: Words;
  /** Personal pronouns in the nominative that stand for one man, and for one woman. */
  he?: Words;
  she?: Words;
  /** Other forms of the same that mean no one else. */
  him?: Words;
  her?: Words;

  /** Twelve entries, January first, each with its other forms behind slashes; with capitals where the language has them. */
  months?: Words;
  /** Written right behind the number of a day: `th`. */
  ordinalEndings?: Words;
  /** Seven entries, Monday first. */
  weekdays?: Words;
  /** Days by their distance from the day of writing: `-1:yesterday`. */
  days?: Words;
  /** Before or behind a weekday or a unit of time: the one that has passed, the one to come. */
  last?: Words;
  next?: Words;
  /** `week:…`, `month:…`, `year:…`. */
  units?: Words;

  /** Other names of countries than the platform's, by ISO code. */
  countries?: Words;
  /** How adjectives and nouns that belong to a country begin, by ISO code, and how they go on. */
  nationalities?: Words;
  nationalityEndings?: Words;
  /** Cities and regions of the world, in all their cases. */
  places?: Words;

  /** How the names of many places end: `heim`. */
  placeEndings?: Words;
  /** Ends of compounds that are places: `brücke` in `Fehmarnsundbrücke`; and first parts with which they are none: `Autobahn`. */
  placeHeads?: Words;
  commonFirstParts?: Words;
  /** What makes an adjective with a capital of the name of a place: `er` in `Salzburger`. */
  placeAdjective?: string;
  /** Nouns written right before a person's name, without being a title. */
  roles?: Words;
  /** Titles that belong to the name where only one word follows: `Prince Harry`, `San Marino`. */
  titlesKept?: Words;
  /** Written with a capital, yet no name of anything: `TV`, `CEO`. */
  notNames?: Words;
  /** An article that names of organisations have more often than others: `the`. */
  organisationArticle?: Words;
  /** Nouns written right before the name of an organisation, a work. */
  beforeOrganisations?: Words;
  beforeWorks?: Words;
  /** Its words for kinds of things (`kindWords`) are in names in texts of all languages: `Bank`, `Airlines`. */
  headsTravel?: boolean;
  /** A noun behind a name says what it is: `Nord Stream 2 natural gas pipeline`; and how verbs end, which part the two. */
  headsBehind?: boolean;
  verbEndings?: Words;
  /** With a full stop that ends no sentence, besides titles: `vs`. */
  abbreviations?: Words;
  /** Small words inside a name, behind one of its heads: `Bank of England`. */
  linking?: Words;
  /** What an apostrophe attaches to the next word, without it: `l` in `l’Europe`; and those of it that mean “of”. */
  elisions?: Words;
  elisionsOf?: Words;
  /** Articles and possessives: what follows them is a noun rather than a name, where nouns have capitals. */
  determiners?: Words;
  /** How common nouns end that are no names. */
  nounEndings?: Words;
  /** How adjectives in names end, and whole ones, both without the endings of their forms: `neu` in `Neue Pinakothek`. */
  adjectiveEndings?: Words;
  adjectives?: Words;
  adjectiveForms?: Words;
  /** Behind “and”, they are part of the name before: `Sons`. */
  partners?: Words;
  /** Words that end or begin the name of an organisation only together with its topics: `Food and Drug Administration`. */
  headsOfTopics?: Words;
  /** How surnames end in the form that is their name, where other forms could have several: `енко`. */
  surnameEndings?: Words;
  /** How adjectives in small letters end that belong to the head before them: `Union européenne`. */
  adjectivesBehind?: Words;
  /** How adjectives end that begin a name whose noun has a small letter: `Верховный суд`. */
  adjectivesBefore?: Words;
  /** Endings of names as they are written, by what folding makes of them: `ий:ии`. */
  unfold?: Words;
}
