/** The key of a card, unique across packs: `pack:card`. */

/** The pack's id in a card's key. */
export const packOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The card's id in its key. */
export const cardOf = (key: string): string => key.slice(key.indexOf(':') + 1);
