/**
 * Readers' notes on cards of any pack. A note belongs to a card's key, and to its Wikidata item if it has one, so that it survives
 * a new version of the pack and also appears on other packs' cards of the same entity.
 */
import * as v from 'valibot';

/** Longest note, in UTF-16 units; the same as for any text of a card. */
export const maxNote = 10_000;

/** A private text on a card. */
export interface CardNote {
  /** `pack:card`. */
  key: string;
  /** The card's Wikidata item. */
  wikidata?: string | undefined;
  text: string;
}

const Note = v.object({
  key: v.pipe(v.string(), v.includes(':')),
  wikidata: v.optional(v.string()),
  text: v.pipe(v.string(), v.regex(/\S/), v.maxLength(maxNote)),
});

/** Parses one note from storage or a file; undefined if it is invalid. Never throws. */
export function parseNote(input: unknown): CardNote | undefined {
  const parsed = v.safeParse(Note, input);
  return parsed.success ? parsed.output : undefined;
}

/** The note on a card, looked up by key first. @param cards the card and those of other packs about the same entity. */
export function noteOn(
  notes: readonly CardNote[],
  cards: readonly { key: string; wikidata?: string | undefined }[],
): CardNote | undefined {
  const keys = cards.map(({ key }) => key);
  const items = cards.flatMap(({ wikidata }) => wikidata ?? []);
  return (
    notes.find(({ key }) => key === keys[0]) ??
    notes.find(({ key }) => keys.includes(key)) ??
    notes.find(({ wikidata }) => wikidata !== undefined && items.includes(wikidata))
  );
}
