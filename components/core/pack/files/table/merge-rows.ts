/** Merges rows about one card: the same name and kind, and no contradictions. */
import { fileNote } from '../source/file-notes.ts';
import type { CardPlace } from '../source/file-problem.ts';
import type { ImportNotes } from '../source/import-notes.ts';
import type { RawCard } from '../source/raw-pack.ts';

/** Maximum number of duplicate names that are reported; the rest are counted. */
const mostNamed = 30;

/** Maximum number of different cards of one name that a row is compared with. */
const mostAlike = 50;

/** The position of a row and its fields. */
export interface Origin {
  line: number;
  /** By field, the numbers of the cells that its entries came from, in their order. */
  cells: Map<string, number[]>;
}

export interface RowCard {
  card: RawCard;
  origin: Origin;
}

/** What two cards must share to be merged: name, ignoring case and spaces, and kind. */
export function sameCard({ name, kind = 'topic' }: { name?: unknown; kind?: unknown }): string {
  return `${kind} ${foldedName(name)}`;
}

const foldedName = (name: unknown) => String(name).normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Takes the cards of all rows; merges those that belong together, and notes that and any names that remain on several cards. */
export function mergeRows(
  rows: readonly RowCard[],
  notes: ImportNotes,
): { cards: RowCard[]; merged: number } {
  const byCard = new Map<string, RowCard[]>();
  const byName = new Map<string, RowCard>();
  const cards: RowCard[] = [];
  let merged = 0;
  let kept = 0;
  for (const row of rows) {
    const key = sameCard(row.card);
    const alike = byCard.get(key) ?? [];
    const earlier = alike.find((one) => agree(one.card, row.card));
    const place: CardPlace = { line: row.origin.line, card: String(row.card.name) };
    if (earlier) {
      merge(earlier, row);
      const note = fileNote('merged', { line: `${earlier.origin.line}` });
      notes.say(`merged ${merged < mostNamed ? key : ''}`, place, note);
      merged++;
      continue;
    }
    const name = foldedName(row.card.name);
    const other = byName.get(name);
    if (other) {
      const why = sameCard(other.card) === key ? 'sameNameDiffers' : 'sameNameKind';
      const note = fileNote(why, { line: `${other.origin.line}` });
      notes.say(`twice ${kept++ < mostNamed ? key : ''}`, place, note);
    } else byName.set(name, row);
    if (alike.length < mostAlike) alike.push(row);
    byCard.set(key, alike);
    cards.push(row);
  }
  return { cards, merged };
}

/** Whether no field has two different values. */
function agree(one: RawCard, other: RawCard): boolean {
  return Object.entries(other).every(([field, value]) => {
    const before = one[field];
    return field === 'name' || before === undefined || Array.isArray(before) || before === value;
  });
}

function merge(into: RowCard, from: RowCard): void {
  for (const [field, value] of Object.entries(from.card)) {
    const before = into.card[field];
    const cells = from.origin.cells.get(field) ?? [];
    if (before === undefined) {
      into.card[field] = value;
      into.origin.cells.set(field, cells);
    } else if (Array.isArray(before) && Array.isArray(value)) {
      const known = new Set(before.map((entry) => JSON.stringify(entry)));
      for (const [at, entry] of value.entries()) {
        if (known.has(JSON.stringify(entry))) continue;
        before.push(entry);
        into.origin.cells.get(field)?.push(cells[at] ?? 0);
      }
    }
  }
}
