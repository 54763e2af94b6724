/** Puts the cards of a file into a new pack or into one of the reader's. */

import { keepIds } from '../core/pack/keep-ids.ts';
import type { Pack } from '../core/pack/model.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { addCards } from '../core/pack/versions/add-cards.ts';
import type { ImportSummary, ImportTarget } from './import-state.ts';

/** Reads the reader's own pack with this id as it is stored; undefined if there is none. */
export type StoredPack = (id: string) => Promise<unknown>;

/** A pack's id and title. */
export interface PackTitle {
  id: string;
  title: string;
}

/** Stored, but no longer a valid pack. */
type Unreadable = 'unreadable';
export const isUnreadable = (before: Pack | Unreadable): before is Unreadable => before === 'unreadable';

/** Takes a pack that was read, and where it goes; gives it as it would be stored, and the pack that is stored now. */
export async function placePack(
  read: Pack,
  target: ImportTarget,
  stored: StoredPack,
  mayReplace: (id: string) => Promise<boolean>,
): Promise<{ pack: Pack; before: Pack | Unreadable | undefined }> {
  const before = await storedAs(target.into === 'new' ? read.id : target.id, stored);
  if (before !== undefined && target.into === 'new' && !(await mayReplace(read.id)))
    return { pack: { ...read, id: await freeId(read.id, stored) }, before: undefined };
  // The chosen pack has been removed in the meantime, so the file becomes a new pack.
  if (before === undefined && target.into !== 'new')
    return placePack(read, { into: 'new' }, stored, mayReplace);
  if (before === undefined || isUnreadable(before))
    return { pack: target.into === 'new' ? read : { ...read, id: target.id }, before };
  if (target.into === 'add') return { pack: addCards(before, read), before };
  const pack = keepIds(before, read);
  if (target.into === 'new') return { pack, before };
  // A table's title is only its file name, so the reader's title is kept.
  const { id, title } = before;
  return { pack: pack.id === id ? pack : { ...pack, id, title }, before };
}

/** A similar id that none of the reader's packs has. */
async function freeId(id: string, stored: StoredPack): Promise<string> {
  for (let count = 2; ; count++) {
    const free = `${id.slice(0, 120)}-${count}`;
    if ((await storedAs(free, stored)) === undefined) return free;
  }
}

/** Minimum share of the names that must be in another pack for this to be a version of it. */
const mostlyAlike = 0.6;
/** Maximum number of packs and names compared. */
const mostPacks = 20;

/** Takes a pack; gives the reader's pack with a different id that contains most of its names. */
export async function findAlike(
  pack: Pack,
  packs: readonly PackTitle[],
  stored: StoredPack,
): Promise<ImportSummary['alike']> {
  const names = new Set(pack.cards.map(({ name }) => folded(name)));
  let best: NonNullable<ImportSummary['alike']> | undefined;
  for (const { id, title } of packs.filter((one) => one.id !== pack.id).slice(0, mostPacks)) {
    const other = await storedAs(id, stored);
    if (other === undefined || isUnreadable(other)) continue;
    const shared = new Set(other.cards.map(({ name }) => folded(name)).filter((name) => names.has(name)))
      .size;
    const isAlike = shared >= 2 && shared >= mostlyAlike * Math.min(names.size, other.cards.length);
    if (isAlike && shared > (best?.names ?? 0)) best = { id, title, names: shared };
  }
  return best;
}

const folded = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

async function storedAs(id: string, stored: StoredPack): Promise<Pack | Unreadable | undefined> {
  const content = await stored(id).catch(() => ({}));
  if (content === undefined) return undefined;
  const parsed = parsePack(content);
  return parsed.ok ? parsed.pack : 'unreadable';
}
