/**
 * Merges the edits of two windows to one card. Each window's changes are kept; where both changed the same part, the later save
 * wins, and the reader is shown which parts those are.
 */
import type { Card } from '../pack/model.ts';

/** A part of a card: the name of a field. */
export type CardField = Exclude<keyof Card, 'id'>;

export interface MergedCard {
  card: Card;
  /** Parts that were changed elsewhere in the meantime and are kept. */
  kept: CardField[];
  /** Parts that were changed elsewhere in the meantime and are overwritten. */
  overwritten: CardField[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Merges an edited card with what was saved in the meantime.
 * @param base the card when editing began; undefined for a new one, which is then saved unchanged.
 * @param stored the card as it is now.
 */
export function mergeCard(base: Card | undefined, stored: Card, edited: Card): MergedCard {
  if (!base) return { card: { ...edited, id: stored.id }, kept: [], overwritten: [] };
  const merged: MergedCard = { card: { ...stored }, kept: [], overwritten: [] };
  const fields = new Set([...Object.keys(base), ...Object.keys(stored), ...Object.keys(edited)]);
  fields.delete('id');
  for (const field of fields as Set<CardField>) {
    const [before, theirs, mine] = [base[field], stored[field], edited[field]];
    if (same(before, theirs)) set(merged.card, field, mine);
    else if (same(before, mine)) merged.kept.push(field);
    else if (same(theirs, mine)) continue;
    else if (Array.isArray(before) && Array.isArray(theirs) && Array.isArray(mine)) {
      set(merged.card, field, mergeLists(before, theirs, mine) as Card[typeof field]);
      merged.kept.push(field);
    } else {
      set(merged.card, field, mine);
      merged.overwritten.push(field);
    }
  }
  return merged;
}

function set<Field extends CardField>(card: Card, field: Field, value: Card[Field] | undefined): void {
  if (value === undefined) delete card[field];
  else card[field] = value;
}

/** The entries that either side has added, without those that either side has removed; an entry that both changed appears twice. */
function mergeLists(
  before: readonly unknown[],
  theirs: readonly unknown[],
  mine: readonly unknown[],
): unknown[] {
  const has = (list: readonly unknown[], entry: unknown) => list.some((other) => same(other, entry));
  const kept = theirs.filter((entry) => has(mine, entry) || !has(before, entry));
  return [...kept, ...mine.filter((entry) => !has(before, entry) && !has(theirs, entry))];
}
