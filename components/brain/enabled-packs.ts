/** Which packs the reader has switched on, and in what order. Asks no more of a pack than its id. */
import type { Settings } from '../core/settings/settings.ts';

/** The pack that a card of this key would be in. */
export const packIn = <Named extends { id: string }>(
  packs: readonly Named[],
  key: string,
): Named | undefined => packs.find(({ id }) => key.startsWith(`${id}:`));

/** Packs that are on. */
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

/** Packs in the reader's order; those that the reader did not order come after, as they were. */
export function inOrder<Named extends { id: string }>(
  packs: readonly Named[],
  order: readonly string[],
): Named[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...packs].sort((a, b) => place(a.id) - place(b.id));
}
