/**
 * The format of a pack, written once: this schema gives the parser, the TypeScript types and the published JSON Schema.
 * A pack needs an id, a title and cards; a card needs a name. Everything else is for cards worth reading.
 */
import * as v from 'valibot';

export const kinds = ['person', 'organisation', 'place', 'event', 'project', 'topic'] as const;

/** Most that any text in a pack may hold, in UTF-16 units; far beyond what a card can show. */
const maxText = 10_000;

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxText));
const TextOrNone = v.pipe(v.string(), v.trim(), v.maxLength(maxText));
const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9.-]{0,127}$/,
    'an id is lower-case letters, digits, dots and hyphens, at most 128',
  ),
);
const Language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 tag such as en, de or zh-Hans'),
);
/** `2021`, `2021-09`, `2021-09-10`, or two of them with a slash for a period. */
const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    'a date such as 2021, 2021-09, 2021-09-10 or 2012-01/2014-02',
  ),
);
const Url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/i, 'an http or https address'));
const Paragraphs = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1));

/**
 * A surface form. `strong` counts by itself; `weak` (many bear it, a common word) and `ambiguous` (also another thing, by
 * language or context) count with evidence only; `search` is found in the popup and never marked.
 */
const AliasObject = v.object({
  text: Text,
  language: v.optional(Language),
  strength: v.optional(v.picklist(['strong', 'weak', 'ambiguous', 'search']), 'strong'),
  /** Inflected forms of this alias; they are as strong as it is. */
  forms: v.optional(v.array(Text), []),
});
const Alias = v.union([
  AliasObject,
  v.pipe(
    Text,
    v.transform((text) => v.parse(AliasObject, { text })),
  ),
]);

/** A form that looks like an alias and is another thing. */
const ConfusableObject = v.object({
  text: Text,
  language: v.optional(Language),
  /** What it is instead. */
  is: v.optional(Text),
});
const Confusable = v.union([
  ConfusableObject,
  v.pipe(
    Text,
    v.transform((text) => v.parse(ConfusableObject, { text })),
  ),
]);

const Fact = v.object({
  text: Text,
  /** Paragraphs of the pack's source that bear it, from 1. */
  paragraphs: v.optional(Paragraphs),
  /** Whose claim it is; left out where it is the source's own. */
  claimedBy: v.optional(Text),
  date: v.optional(PartialDate),
});

const Quotation = v.object({
  text: Text,
  speaker: Text,
  paragraphs: v.optional(Paragraphs),
  date: v.optional(PartialDate),
});

const Relation = v.object({
  /** Id of a card of the same pack. */
  to: Id,
  /** Reads on from this card's name: `is run by`. */
  text: Text,
  paragraphs: v.optional(Paragraphs),
  claimedBy: v.optional(Text),
});

/** What the pack's source does not say: each has sources of its own. */
const Note = v.object({
  text: Text,
  date: v.optional(PartialDate),
  certainty: v.optional(
    v.picklist(['established', 'official statement', 'reported', 'contested']),
    'established',
  ),
  /** Ids into the pack's `references`. */
  references: v.optional(v.array(v.string()), []),
});

const Link = v.object({ title: Text, url: Url });

export const CardSchema = v.object({
  id: v.optional(Id),
  kind: v.optional(v.picklist(kinds), 'topic'),
  name: Text,
  /** Wikidata item of this very thing, never of a broader one. */
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id such as Q7747'))),
  description: v.optional(TextOrNone, ''),
  summary: v.optional(TextOrNone, ''),
  /** A person's, where it settles whose surname `Mrs` or `Mr` stands before. */
  gender: v.optional(v.picklist(['female', 'male'])),
  /** False where the card serves search, relations and the story only. */
  marked: v.optional(v.boolean(), true),
  aliases: v.optional(v.array(Alias), []),
  confusables: v.optional(v.array(Confusable), []),
  facts: v.optional(v.array(Fact), []),
  quotations: v.optional(v.array(Quotation), []),
  relations: v.optional(v.array(Relation), []),
  /** After the pack's `asOf`. */
  since: v.optional(v.array(Note), []),
  /** Before it, and not in the source. */
  background: v.optional(v.array(Note), []),
  links: v.optional(v.array(Link), []),
});

export const PackSchema = v.object({
  $schema: v.optional(v.string()),
  id: Id,
  title: Text,
  version: v.optional(Text, '1'),
  language: v.optional(Language, 'en'),
  licence: v.optional(Text),
  /** The day up to which `facts` speak. */
  asOf: v.optional(PartialDate),
  source: v.optional(
    v.object({
      title: Text,
      date: v.optional(PartialDate),
      url: v.optional(Url),
      /** How many paragraphs it has; `paragraphs` anywhere in the pack stay within. */
      paragraphs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  references: v.optional(
    v.array(v.object({ id: v.string(), title: Text, url: v.optional(Url), date: v.optional(PartialDate) })),
    [],
  ),
  cards: v.array(CardSchema),
});
