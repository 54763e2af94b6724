/** Packs in the reader's order; packs without a position follow in their original order. @param order ids. */
export function inReadersOrder<Named extends { id: string }>(
  packs: readonly Named[],
  order: readonly string[],
): Named[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...packs].sort((a, b) => place(a.id) - place(b.id));
}
