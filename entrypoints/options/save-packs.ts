import type { Pack } from '../../components/cards/card.ts';
import type { OwnPacks, Saving } from '../../components/cards/own-packs-store.ts';
import { bundledIds } from './bundled-ids.ts';

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
