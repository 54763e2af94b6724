/** The index of the names that a reader has added to cards of packs that cannot be edited. */
import type { AddedNames } from '../../core/detect/added-names.ts';
import { buildIndex } from '../../core/gazetteer/build-index.ts';
import { packOf } from '../../core/pack/card-key.ts';
import type { Card, Pack } from '../../core/pack/model.ts';
import type { SameEntity } from '../../core/resolve/merge-same-entity.ts';
import { type AddedName, addedNames } from '../../core/settings/added-names.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** The cards that the names are added to. */
export interface AddedTo {
  /** A value that changes whenever the cards may have changed. */
  packs: unknown;
  sameEntity: SameEntity;
  /** The packs that may be marked on pages, with only the cards of these keys. */
  cards(keys: readonly string[]): Promise<Pack[]>;
}

/** Returns a function that builds the index, and rebuilds it only when names or cards have changed; undefined without names. */
export function createAddedLayer() {
  let last: { of: string; to: AddedTo; made: Promise<AddedNames> } | undefined;
  return async (settings: Settings, to: AddedTo): Promise<AddedNames | undefined> => {
    const names = addedNames(settings);
    if (names.length === 0) return undefined;
    const of = JSON.stringify([names, settings.packsOff, settings.packsSearchOnly]);
    if (last?.of !== of || last.to.packs !== to.packs || last.to.sameEntity !== to.sameEntity) {
      const made = build(names, to);
      last = { of, to, made };
      made.catch(() => {
        if (last?.made === made) last = undefined;
      });
    }
    return last.made;
  };
}

async function build(names: readonly AddedName[], { cards, sameEntity }: AddedTo): Promise<AddedNames> {
  const packs = await cards([...new Set(names.map(({ key }) => key))]);
  const cut = packs.map((pack) => ({
    ...pack,
    cards: pack.cards.map((card) => withNames(card, `${pack.id}:${card.id}`, names)),
  }));
  return { index: buildIndex(cut), names, same: sameEntity.all };
}

/** A card with the added names in place of its own aliases. */
function withNames(card: Card, key: string, names: readonly AddedName[]): Card {
  const texts = (what: AddedName['what']) =>
    names.flatMap((name) => (name.key === key && name.what === what ? name.text : []));
  return {
    ...card,
    deriveAliases: false,
    relations: [],
    aliases: texts('alias').map((text) => ({ text, strength: 'strong', forms: [] })),
    confusables: texts('confusable').map((text) => ({ text })),
  };
}

/** Reduces packs to the cards of these keys, without packs that then have none. */
export function cutDown(packs: readonly Pack[], keys: readonly string[]): Pack[] {
  const wanted = new Set(keys);
  return [...new Set(keys.map(packOf))].flatMap((id) => {
    const pack = packs.find((one) => one.id === id);
    const cards = pack?.cards.filter((card) => wanted.has(`${id}:${card.id}`)) ?? [];
    return pack && cards.length > 0 ? { ...pack, cards } : [];
  });
}
