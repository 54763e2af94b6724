/**
 * Some cards of a pack without the rest of it. A reader who rests on a name does not wait until a hundred thousand cards
 * have been read and parsed; one of them and those that it hangs together with are a few shelves of the storage.
 */
import type { CardIndex } from '../core/gazetteer/card-index.ts';
import { numberOf } from '../core/gazetteer/card-table.ts';
import type { Pack } from '../core/pack/model.ts';
import { parseCards } from '../core/pack/parse-pack.ts';
import type { OwnPacks, StoredPack } from '../stores/own-packs-store.ts';

/** Cards beside the one asked for: a country in a large pack has thousands, and no card shows so many. */
const maxRelated = 200;

/**
 * The pack of card `key` with that card and those that are related to it; undefined where the pack or the card is gone.
 * @param stored the reader's own packs. Throws where the storage cannot be read.
 */
export async function partialPack(
  key: string,
  index: CardIndex,
  stored: readonly StoredPack[],
  own: Pick<OwnPacks, 'readCards'>,
): Promise<Pack | undefined> {
  const pack = stored.find(({ id }) => key.startsWith(`${id}:`));
  if (!pack) return undefined;
  const number = numberOf(index.cards, index.strings, key);
  const related = number === undefined ? [] : index.cardAt(number).related.slice(0, maxRelated);
  const ids = [key, ...related].map((one) => one.slice(pack.id.length + 1));
  const cards = parseCards(await own.readCards(pack.id, ids));
  const { cards: _count, revision: _revision, removed: _removed, ...info } = pack;
  return { ...info, cards };
}
