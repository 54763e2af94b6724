/**
 * The pack format, defined once: this schema gives the parser, the TypeScript types and the published JSON Schema. A
 * pack needs an id, a title and cards; a card needs a name. Everything else makes cards worth reading.
 */
import * as v from 'valibot';
import {
  about,
  CardReference,
  Form,
  Id,
  Language,
  Paragraphs,
  PartialDate,
  Text,
  TextOrNone,
  Url,
} from './fields.ts';

export const kinds = ['person', 'organisation', 'place', 'event', 'project', 'topic'] as const;

/**
 * A surface form. `strong` counts on its own; `weak` (many share it, or a common word) and `ambiguous` (also something
 * else, by language or context) count only with evidence; `search` is found in the popup and never marked.
 */
const AliasObject = v.object({
  text: Form,
  language: v.optional(Language),
  strength: v.optional(
    about(
      v.picklist(['strong', 'weak', 'ambiguous', 'search']),
      'strong counts on its own; weak and ambiguous count only with evidence; search is never marked',
    ),
    'strong',
  ),
  forms: v.optional(about(v.array(Form), 'Inflected forms of this alias, with the same strength'), []),
});
const Alias = v.union([
  AliasObject,
  v.pipe(
    Form,
    v.transform((text) => v.parse(AliasObject, { text })),
  ),
]);

/** A form that looks like an alias but is something else. */
const ConfusableObject = v.object({
  text: Text,
  language: v.optional(Language),
  is: v.optional(about(Text, 'What it is instead')),
});
const Confusable = v.union([
  ConfusableObject,
  v.pipe(
    Text,
    v.transform((text) => v.parse(ConfusableObject, { text })),
  ),
]);

const claimedBy = v.optional(about(Text, 'Whose claim it is; leave it out if it is the source’s own'));

const url = v.optional(about(Url, 'Where it can be read, if that is not the pack’s source'));

const Fact = v.object({
  text: Text,
  paragraphs: v.optional(
    about(Paragraphs, 'Paragraphs of the pack’s source that support it, counted from 1'),
  ),
  claimedBy,
  date: v.optional(PartialDate),
  url,
  verbatim: v.optional(
    about(
      v.pipe(
        v.boolean(),
        v.transform((is) => is || undefined),
      ),
      'true while the text is a sentence of the source, word for word; remove it when you have put it in your own words',
    ),
  ),
});

const Quotation = v.object({
  text: about(Text, 'Verbatim, without quotation marks around it'),
  speaker: Text,
  paragraphs: v.optional(Paragraphs),
  date: v.optional(PartialDate),
  url,
});

const Relation = v.object({
  to: about(CardReference, 'Id of a card of the same pack, or pack:card for one of another'),
  text: about(Text, 'Reads as a sentence from this card’s name to the other’s, such as: is run by'),
  paragraphs: v.optional(Paragraphs),
  claimedBy,
});

/** Information that is not in the pack's source, with references of its own. */
const Note = v.object({
  text: Text,
  date: v.optional(PartialDate),
  certainty: v.optional(
    v.picklist(['established', 'official statement', 'reported', 'contested']),
    'established',
  ),
  references: v.optional(about(v.array(Text), 'Ids of the pack’s references'), []),
  url,
});

const SinceNote = v.object({
  ...Note.entries,
  key: v.optional(
    about(
      v.pipe(
        v.boolean(),
        // Not marked and left out are the same.
        v.transform((is) => is || undefined),
      ),
      'true on the one note that changes how the rest of the card is read; it is shown first',
    ),
  ),
});

const Link = v.object({ title: Text, url: Url });

export const CardSchema = v.object({
  id: v.optional(about(Id, 'Made from the name if left out')),
  kind: v.optional(v.picklist(kinds), 'topic'),
  name: Text,
  wikidata: v.optional(
    about(
      v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'not a Wikidata id: write it as Q7747, or remove the field')),
      'Item of exactly this entity, not of a broader one',
    ),
  ),
  description: v.optional(about(TextOrNone, 'One line'), ''),
  summary: v.optional(TextOrNone, ''),
  gender: v.optional(
    about(
      v.picklist(['female', 'male']),
      'For a person, if Mrs or Mr before the surname should decide between people',
    ),
  ),
  marked: v.optional(
    about(v.boolean(), 'false if the card is only for search, relations and the story'),
    true,
  ),
  deriveAliases: v.optional(
    about(v.boolean(), 'false where only the listed aliases are to be found, none that follow from the name'),
  ),
  aliases: v.optional(v.array(Alias), []),
  confusables: v.optional(v.array(Confusable), []),
  facts: v.optional(v.array(Fact), []),
  quotations: v.optional(v.array(Quotation), []),
  relations: v.optional(v.array(Relation), []),
  since: v.optional(about(v.array(SinceNote), 'What happened after the pack’s asOf'), []),
  background: v.optional(about(v.array(Note), 'What happened before it and is not in the source'), []),
  links: v.optional(v.array(Link), []),
});

const publisher = v.optional(
  about(Text, 'Who answers for it, such as a news agency or an authority; cards show a source by this name'),
);

const Reference = v.object({
  id: Text,
  title: about(Text, 'Names the subject and the day, so that it makes sense in any list'),
  publisher,
  url: v.optional(Url),
  date: v.optional(PartialDate),
});

const Source = v.object({
  title: Text,
  publisher,
  author: v.optional(Text),
  date: v.optional(PartialDate),
  url: v.optional(Url),
  paragraphs: v.optional(
    about(
      v.pipe(
        v.number(),
        v.integer('not a whole number: enter the number of paragraphs'),
        v.minValue(1, 'less than one paragraph: enter their number, or remove the field'),
      ),
      'The number of paragraphs; no paragraph in the pack may be higher',
    ),
  ),
});

const shell = {
  $schema: v.optional(v.string()),
  id: Id,
  title: Text,
  version: v.optional(Text, '1'),
  language: v.optional(Language, 'en'),
  licence: v.optional(Text),
  deriveAliases: v.optional(
    about(v.boolean(), 'false if no card of the pack should have aliases derived from its name'),
  ),
  asOf: v.optional(about(PartialDate, 'The date up to which the facts are current')),
  source: v.optional(about(Source, 'The source of facts, quotations and relations')),
  references: v.optional(about(v.array(Reference), 'The sources of since and background'), []),
};

/** A pack whose cards are still unparsed, so that each card's errors can be reported separately. */
export const ShellSchema = v.object({ ...shell, cards: v.array(v.unknown()) });

/** What cards of a pack refer to, apart from each other. */
export const AroundSchema = v.pick(ShellSchema, ['source', 'references']);

export const PackSchema = v.object({ ...shell, cards: v.array(CardSchema) });
