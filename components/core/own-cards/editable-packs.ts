/** Ids and keys of the packs that a reader writes by hand. */
import type { Pack } from '../pack/model.ts';

/** The pack's id in `pack:card`. */
export const packOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The card's id in `pack:card`. */
export const cardOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/**
 * An empty pack to make cards in.
 * @param language BCP 47 tag of what will be written in it.
 * @param random at least 8 lower-case letters or digits that no other pack has.
 */
export function emptyPack(title: string, language: string, random: string): Pack {
  return { id: `own.${random}`, title, version: '1', language, references: [], cards: [] };
}
