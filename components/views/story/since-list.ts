/** The few later events that a reader of a story must know, one for each card, oldest first. */
import type { Card, Note } from '../../core/pack/model.ts';
import { inOrder, leadOf } from '../card/notes/lead-note.ts';
import { startOf } from '../shared/partial-date.ts';

/** A card's most important note on what has happened since. */
export interface SinceEntry {
  key: string;
  card: Card;
  note: Note & { date: string };
  /** The cards that have the same event as theirs, each with its own note. */
  also: { key: string; card: Card; note: Note }[];
}

/** Which event a note is about, as far as a pack says: what the same sources report of the same day. */
const eventOf = ({ date, references }: Note) => [date, ...references.toSorted()].join('\n');

/**
 * @param cards in the order of their weight: a text or an event that several cards share is listed with the first of them.
 * @returns the entries in order of their dates. Those that the pack marks as key notes, if there are any, otherwise all.
 */
export function sinceEntries(cards: readonly { key: string; card: Card }[]): SinceEntry[] {
  const texts = new Set<string>();
  const all = cards.flatMap(({ key, card }): SinceEntry[] => {
    const note = leadOf(inOrder(card.since));
    if (!note?.date || Number.isNaN(startOf(note.date)) || texts.has(note.text)) return [];
    texts.add(note.text);
    return [{ key, card, note: { ...note, date: note.date }, also: [] }];
  });
  const keyed = all.filter(({ note }) => note.key);
  const events = Map.groupBy(keyed.length > 0 ? keyed : all, (entry) =>
    entry.note.references.length > 0 ? eventOf(entry.note) : entry.key,
  );
  return [...events.values()]
    .flatMap(([first, ...also]) => (first ? [{ ...first, also }] : []))
    .toSorted((a, b) => startOf(a.note.date) - startOf(b.note.date));
}
