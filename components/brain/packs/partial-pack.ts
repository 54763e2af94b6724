/**
 * Loads some cards of a pack without the rest. Hovering a name should not wait until a hundred thousand cards have been
 * read and parsed; one card and its related cards are in a few chunks of the storage.
 */
import type { CardIndex } from '../../core/gazetteer/card-index.ts';
import { numberOf } from '../../core/gazetteer/card-table.ts';
import { cardOf } from '../../core/pack/card-key.ts';
import type { Pack } from '../../core/pack/model.ts';
import { parseCards } from '../../core/pack/parse-pack.ts';
import { type OwnPacks, type StoredPack, storedInfo } from '../../stores/own-packs-store.ts';
import { packIn } from './enabled-packs.ts';

/** Most related cards that are loaded: a country in a large pack has thousands, and no card shows so many. */
const maxRelated = 200;

/**
 * Gives the pack of card `key` with that card and its related cards. Throws if the storage cannot be read.
 * @param stored the reader's own packs.
 * @returns undefined if the pack or the card is gone.
 */
export async function partialPack(
  key: string,
  index: CardIndex,
  stored: readonly StoredPack[],
  own: Pick<OwnPacks, 'readCards'>,
): Promise<Pack | undefined> {
  const pack = packIn(stored, key);
  if (!pack) return undefined;
  const number = numberOf(index.cards, index.strings, key);
  const related = number === undefined ? [] : index.cardAt(number).related.slice(0, maxRelated);
  const ids = [key, ...related].map(cardOf);
  const cards = parseCards(await own.readCards(pack.id, ids));
  return { ...storedInfo(pack), cards };
}
