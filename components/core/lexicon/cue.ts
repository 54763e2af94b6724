/**
 * What a word beside a name can be a cue of. Each language lists its own words for them; `cuesAt` asks what a word of a text is.
 */

/** Bits of `cuesAt`. */
export const cue = {
  /** A trade that is told of people who are not in the news for anything else; whoever has a card for one says so in it. */
  trade: 1,
  /** A noun that makes what follows `of` a place. */
  settlement: 2,
  /** `a goat called Trump` */
  christened: 4,
  indefinite: 8,
  of: 16,
  the: 32,
  /** One of the commonest given names, also where its language has no capitals to tell it by; no language file lists them. */
  givenName: 64,
  /** An animal or a vehicle that people give names to. None that men are called too: bears, hawks, lame ducks. */
  creature: 128,
  /** With a capital it goes before the name of somebody who is in no news: `Aunt Biden`. */
  kin: 256,
  /** Says whose a creature is. */
  possessive: 512,
  /** `Obama is a city`. */
  being: 1024,
  /** Joins a place's name with hyphens: `Stoke-on-Trent`. */
  joining: 2048,
  /** Behind a word that opens a sentence, it says that the word names somebody. */
  telling: 4096,
  /** An animal that stands right before its name, in languages that have no article there. */
  pet: 8192,
  /** Heads the column of given names, or of whole names, in a table. */
  givenHead: 1 << 14,
  /** Heads the column of surnames. */
  surnameHead: 1 << 15,
  /** Names a part of a site or a newspaper, though it is also the head of a longer name (`Trump Media`). */
  rubric: 1 << 16,
  /** Behind an ordinary word that opens a sentence it begins what the verb is about: `Trump a trick`. */
  object: 1 << 17,
  /** Behind a name it begins a clause about its bearer: `a Trump who feels cornered`. */
  relative: 1 << 18,
  /** Before a name it says where something is: `In Davos`. */
  locative: 1 << 19,
  /** Begins the name of a place, whatever follows: `Camp David`. */
  placeHead: 1 << 20,
  /** With a capital before a place it makes another name: `United Russia`, `Free France`. */
  renaming: 1 << 21,
  /** In a headline it is a subject that somebody has to do with, though it heads longer names too: `School Plan`. */
  headlineSubject: 1 << 22,
} as const;

export type Cue = keyof typeof cue;

/** Cues that are known in texts of any language, because names, headings and quotations travel; the others need their grammar. */
export const knownAnywhere: ReadonlySet<Cue> = new Set([
  'givenName',
  'joining',
  'telling',
  'givenHead',
  'surnameHead',
  'rubric',
  'object',
]);
