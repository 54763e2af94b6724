/** The hand-written packs, with an index of their own besides the large one: saving a card rebuilds only this small index. */
import { findCandidates } from '../../core/detect/find-candidates.ts';
import { buildIndex } from '../../core/gazetteer/build-index.ts';
import type { CardIndex } from '../../core/gazetteer/card-index.ts';
import type { Card, Pack } from '../../core/pack/model.ts';
import { parsePack } from '../../core/pack/parse-pack.ts';
import { entitiesOf } from '../../core/resolve/find-same-entity.ts';
import { createSameEntity, type Entity, type SameEntity } from '../../core/resolve/merge-same-entity.ts';
import { isEditable } from '../../core/settings/hand-written.ts';
import { inReadersOrder } from '../../core/settings/packs-order.ts';
import type { OwnPacks, StoredPack } from '../../stores/own-packs-store.ts';
import { arePacksSame, memoiseLatest } from './memoise-latest.ts';

/** Put on either side of a name that is looked up in an index; has no meaning in any language. */
const beside = '— ';

/** Reads the hand-written packs in full; each is read again only if its revision has changed. */
export function createHandWritten(own: Pick<OwnPacks, 'read'>) {
  let known = new Map<string, Promise<Pack | undefined>>();
  const read = async (id: string) => {
    const parsed = parsePack(await own.read(id));
    return parsed.ok ? parsed.pack : undefined;
  };
  /** @param listed the reader's packs. A pack that cannot be read is left out; loading all packs reports it. */
  return async (listed: readonly StoredPack[]): Promise<Pack[]> => {
    const before = known;
    known = new Map(
      listed
        .filter(({ id }) => isEditable(id))
        .map(({ id, revision }) => {
          const name = `${id} ${revision}`;
          return [name, before.get(name) ?? read(id).catch(() => undefined)];
        }),
    );
    return (await Promise.all(known.values())).flatMap((pack) => pack ?? []);
  };
}

/** What is needed to find cards of other packs about the same entity as a hand-written one. */
export interface OtherPacks {
  index: CardIndex;
  sameEntity: SameEntity;
  /** Packs with only the cards of these keys. */
  cards(keys: readonly string[]): Promise<Pack[]>;
  /** Ids of packs in the reader's order. */
  order: readonly string[];
}

/** The index of the hand-written packs, and which cards of all packs are about the same entity. */
export interface OwnLayer {
  index: CardIndex;
  sameEntity: SameEntity;
}

/** Returns a function that builds the layer, and rebuilds it only when its packs or the others have changed. */
export function createOwnLayer() {
  const indexOf = memoiseLatest(buildIndex);
  let last: { packs: readonly Pack[]; others: OtherPacks; layer: Promise<OwnLayer> } | undefined;
  const build = async (packs: readonly Pack[], others: OtherPacks): Promise<OwnLayer> => {
    const index = indexOf(packs);
    const keys = namesakesOf(packs, others.index);
    if (packs.length < 2 && keys.length === 0) return { index, sameEntity: others.sameEntity };
    const more = entitiesOf(inReadersOrder([...packs, ...(await others.cards(keys))], others.order));
    return { index, sameEntity: createSameEntity(joined(more, others.sameEntity.entities)) };
  };
  /** @param packs those that may be marked on pages, in the reader's order. */
  return (packs: readonly Pack[], others: OtherPacks): Promise<OwnLayer> => {
    const same =
      last?.others.index === others.index &&
      last.others.order.join() === others.order.join() &&
      arePacksSame(last.packs, packs);
    if (!last || !same) {
      const layer = build(packs, others);
      last = { packs, others, layer };
      layer.catch(() => {
        if (last?.layer === layer) last = undefined;
      });
    }
    return last.layer;
  };
}

/** Keys of the indexed cards that share a name with a card of these packs. */
function namesakesOf(packs: readonly Pack[], index: CardIndex): string[] {
  const names = packs.flatMap((pack) => pack.cards.flatMap(namesOf));
  return cardsNamed(index, names);
}

const namesOf = ({ name, aliases }: Card): string[] => [name, ...aliases.map(({ text }) => text)];

/** Keys of the indexed cards that have one of these names, ignoring misspellings. */
export function cardsNamed(index: CardIndex, names: readonly string[]): string[] {
  const passages = [...new Set(names)].map((name, id) => ({ id, text: `${beside}${name} —` }));
  const found = findCandidates(index, passages).filter(({ how, passage, start, end }) => {
    const text = passages[passage]?.text ?? '';
    return how !== 'fuzzy' && start <= beside.length && end >= text.length - beside.length;
  });
  return [...new Set(found.flatMap(({ choices }) => choices.map(({ card }) => card)))];
}

/** Merges two lists of entities: those with a card in common become one, with the keys of the first list first. */
function joined(first: readonly Entity[], second: readonly Entity[]): Entity[] {
  const entities = first.map(({ keys, kind }) => ({ keys: [...keys], kind }));
  const byKey = new Map(entities.flatMap((entity) => entity.keys.map((key) => [key, entity] as const)));
  for (const { keys, kind } of second) {
    const known = keys.map((key) => byKey.get(key)).find((entity) => entity !== undefined);
    const entity = known ?? { keys: [], kind };
    if (!known) entities.push(entity);
    for (const key of keys) if (!entity.keys.includes(key)) entity.keys.push(key);
  }
  return entities;
}
