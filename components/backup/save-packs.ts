import { bundledIds } from '../core/pack/bundled-ids.ts';
import type { Pack } from '../core/pack/model.ts';
import type { OwnPacks, Saving } from '../stores/own-packs-store.ts';

/** Saves parsed packs of the reader's as `OwnPacks.save` does. Throws for the id of a bundled one, under which none would be used. */
export async function savePacks(
  own: Pick<OwnPacks, 'save'>,
  packs: readonly Pack[],
  saving: Saving = {},
): Promise<void> {
  const taken = packs.find(({ id }) => bundledIds.includes(id));
  if (taken) throw new Error(`“${taken.id}” is the id of a pack that comes with Sidelight`);
  await own.save(packs, saving);
}
