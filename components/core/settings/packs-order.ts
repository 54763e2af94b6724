import { isEditable } from './hand-written.ts';

/**
 * Packs in the reader's order; of those without a position, hand-written ones come first and the others last, in their
 * original order. @param order ids.
 */
export function inReadersOrder<Named extends { id: string }>(
  packs: readonly Named[],
  order: readonly string[],
): Named[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : isEditable(id) ? -1 : order.length);
  return [...packs].sort((a, b) => place(a.id) - place(b.id));
}
