/** Ids and keys of hand-written packs. */
import type { Pack } from '../pack/model.ts';

/** The pack's id in `pack:card`. */
export const packOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The card's id in `pack:card`. */
export const cardOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/**
 * An empty pack for new cards.
 * @param language BCP 47 tag of its texts. @param random at least 8 lower-case letters or digits, for a unique id.
 */
export function emptyPack(title: string, language: string, random: string): Pack {
  return { id: `own.${random}`, title, version: '1', language, references: [], cards: [] };
}
