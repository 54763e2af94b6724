/**
 * What a word beside a name can be a cue of. Each language lists its own words for them; `cuesAt` gives the cues of a word in a
 * text.
 */

/** Bits of `cuesAt`. */
export const cue = {
  /** A trade whose members are rarely in the news for anything else. A card for one of them mentions the trade. */
  trade: 1,
  /** A noun that turns what follows `of` into a place. */
  settlement: 2,
  /** `a goat called Trump` */
  christened: 4,
  indefinite: 8,
  of: 16,
  the: 32,
  /** One of the most common given names, known even where the language has no capitals to show it; not listed in language files. */
  givenName: 64,
  /** An animal or a vehicle that people name. Words that are also used of people (bears, hawks, lame ducks) are not listed. */
  creature: 128,
  /** Capitalised, it precedes the name of a private person: `Aunt Biden`. */
  kin: 256,
  /** Says who owns an animal. */
  possessive: 512,
  /** `Obama is a city`. */
  being: 1024,
  /** Joins the parts of a place's name with hyphens: `Stoke-on-Trent`. */
  joining: 2048,
  /** After the first word of a sentence, it shows that this word is a name. */
  predicate: 4096,
  /** An animal directly before its name, in languages without an article there. */
  pet: 8192,
  /** Heads a table column of given names or full names. */
  givenHead: 1 << 14,
  /** Heads a table column of surnames. */
  surnameHead: 1 << 15,
  /** Names a section of a site or newspaper, although it can also end a longer name (`Trump Media`). */
  rubric: 1 << 16,
  /** After an ordinary word that opens a sentence, it begins the verb's object: `Trump a trick`. */
  object: 1 << 17,
  /** After a name, begins what is said of its bearer: `a Trump who feels cornered`, `a Trump without power`. */
  relative: 1 << 18,
  /** Before a name, it introduces a place: `In Davos`. */
  locative: 1 << 19,
  /** Begins the name of a place, whatever follows: `Camp David`. */
  placeHead: 1 << 20,
  /** Capitalised before a place, it makes a different name: `United Russia`, `Free France`. */
  renaming: 1 << 21,
  /** In a headline, it is a topic that a person is involved in, although it can also end a longer name: `School Plan`. */
  headlineSubject: 1 << 22,
} as const;

export type Cue = keyof typeof cue;

/**
 * Cues that count in texts of any language, because names, headings and quotations cross languages; the others depend on grammar.
 */
export const knownAnywhere: ReadonlySet<Cue> = new Set([
  'givenName',
  'joining',
  'predicate',
  'givenHead',
  'surnameHead',
  'rubric',
  'object',
]);
