import { bundledIds } from '../core/pack/bundled-ids.ts';
import type { Pack } from '../core/pack/model.ts';
import type { OwnPacks, Saving } from '../stores/own-packs-store.ts';

/**
 * Saves parsed packs as `OwnPacks.save` does. Throws if one has the id of a bundled pack, because it would never be
 * used.
 */
export async function savePacks(
  own: Pick<OwnPacks, 'save'>,
  packs: readonly Pack[],
  saving: Saving = {},
): Promise<void> {
  const taken = packs.find(({ id }) => bundledIds.includes(id));
  if (taken) throw new Error(`The id “${taken.id}” belongs to a pack that comes with Sidelight`);
  await own.save(packs, saving);
}
