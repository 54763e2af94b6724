/** Puts the reader's notes into a pack that they share. */
import { maxText } from '../pack/fields.ts';
import type { Pack } from '../pack/model.ts';
import { type CardNote, noteOn } from '../settings/notes.ts';

/**
 * Takes a pack and notes; gives the pack with each note at the end of its card's summary, and how many cards have a summary without
 * room for theirs (`maxText`).
 */
export function withNotes(pack: Pack, notes: readonly CardNote[]): { pack: Pack; left: number } {
  let left = 0;
  const cards = pack.cards.map((card) => {
    const note = noteOn(notes, [{ key: `${pack.id}:${card.id}`, wikidata: card.wikidata }]);
    if (!note) return card;
    const summary = [card.summary, note.text].filter(Boolean).join('\n\n');
    if (summary.length <= maxText) return { ...card, summary };
    left++;
    return card;
  });
  return { pack: { ...pack, cards }, left };
}
