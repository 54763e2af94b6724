/** Which packs are switched on, and in what order. Needs only the packs' ids. */
import type { Settings } from '../core/settings/settings.ts';

/** The pack that a card key belongs to. */
export const packIn = <Named extends { id: string }>(
  packs: readonly Named[],
  key: string,
): Named | undefined => packs.find(({ id }) => key.startsWith(`${id}:`));

/** The packs that are switched on. */
export function on<Named extends { id: string }>(
  packs: readonly Named[],
  { packsOff, packsOrder }: Settings,
): Named[] {
  return inOrder(packs, packsOrder).filter(({ id }) => !packsOff.includes(id));
}

/** Packs that may be marked on pages. */
export function onPages<Named extends { id: string }>(packs: readonly Named[], settings: Settings): Named[] {
  return on(packs, settings).filter(({ id }) => !settings.packsSearchOnly.includes(id));
}

/** Packs in the reader's order; packs without a position follow in their original order. */
export function inOrder<Named extends { id: string }>(
  packs: readonly Named[],
  order: readonly string[],
): Named[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...packs].sort((a, b) => place(a.id) - place(b.id));
}
