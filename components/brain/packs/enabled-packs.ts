/** Which packs are switched on, and in what order. Needs only the packs' ids. */
import { packOf } from '../../core/pack/card-key.ts';
import { inReadersOrder } from '../../core/settings/packs-order.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** The pack that a card key belongs to. */
export const packIn = <Named extends { id: string }>(
  packs: readonly Named[],
  key: string,
): Named | undefined => packs.find(({ id }) => id === packOf(key));

/** The packs that are switched on. */
export function on<Named extends { id: string }>(
  packs: readonly Named[],
  { packsOff, packsOrder }: Settings,
): Named[] {
  return inReadersOrder(packs, packsOrder).filter(({ id }) => !packsOff.includes(id));
}

/** Packs that may be marked on pages. */
export function onPages<Named extends { id: string }>(packs: readonly Named[], settings: Settings): Named[] {
  return on(packs, settings).filter(({ id }) => !settings.packsSearchOnly.includes(id));
}
