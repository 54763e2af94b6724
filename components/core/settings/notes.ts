/**
 * What readers note for themselves on a card of any pack. A note belongs to a card's key, and to its Wikidata item where it has
 * one, so that it outlives a new version of the pack and is there on another pack's card of the same thing.
 */
import * as v from 'valibot';

/** Longest note, in UTF-16 units; as long as any text of a card. */
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

/** Parses one note from storage or a file; undefined where it is none. Never throws. */
export function parseNote(input: unknown): CardNote | undefined {
  const parsed = v.safeParse(Note, input);
  return parsed.success ? parsed.output : undefined;
}

/** The note on a card, by its key first. @param cards the card and those of other packs on the same thing. */
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
