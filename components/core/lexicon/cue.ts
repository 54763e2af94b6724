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
  /** A noun that, joined with a hyphen or capitalised, makes the name before it the name of a thing: `Seger-park`. */
  thingHead: 1 << 23,
  /** Does so in lower case as well, also after the genitive: `Palmes gata`, `Petőfi utca`. */
  streetHead: 1 << 24,
  /**
   * A noun that makes the name after it the name of a thing: `place Macron`, `náměstí Palacha`. Where a noun and a name are the usual
   * possessive (Slavic languages with cases, Arabic, Hebrew, Persian), only what is named after people, not what they make or own
   * (`закон Путина`, `klub Modrića`), and not in a case that also says where someone is (`в аэропорту Путина встретил посол`).
   */
  headBefore: 1 << 25,
  /**
   * An article or a preposition, which shows that the next word is a noun: `la place Macron`, but `il place Macron`. Those after which
   * the noun often stands alone (`à sa place`, `sur place`) are not listed.
   */
  nounMarker: 1 << 26,
  /**
   * An ordinary word that is a given name elsewhere: `Hans`, which is “his” in Swedish. Language files list only those that the word
   * lists take for names.
   */
  ordinaryName: 1 << 27,
  /** What a person does, before the name: `Вратарь Акинфеев`. Languages list these as `roles` for drafting. */
  role: 1 << 28,
  /** Stands between a noun and the person whose name it has: `школа имени Пушкина`, `szkoła imienia Reja`. */
  namedAfter: 1 << 29,
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
