/**
 * What is needed to find mentions on pages: the indexes, and which cards are about the same entity. Either read from
 * storage or built.
 */

import type { AddedNames } from '../../core/detect/added-names.ts';
import { buildIndex } from '../../core/gazetteer/build-index.ts';
import { type CardIndex, flatOf, openIndex } from '../../core/gazetteer/card-index.ts';
import { cardOf, packOf } from '../../core/pack/card-key.ts';
import type { Pack } from '../../core/pack/model.ts';
import { parseCards } from '../../core/pack/parse-pack.ts';
import { entitiesOf } from '../../core/resolve/find-same-entity.ts';
import { createSameEntity, type SameEntity } from '../../core/resolve/merge-same-entity.ts';
import { isEditable } from '../../core/settings/hand-written.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { IndexStore } from '../../stores/index-store.ts';
import { type OwnPacks, type StoredPack, storedInfo } from '../../stores/own-packs-store.ts';
import { createAddedLayer, cutDown } from './added-layer.ts';
import { onPages } from './enabled-packs.ts';
import type { AllPacks, GivenPacks } from './load-all-packs.ts';
import { memoiseLatest } from './memoise-latest.ts';
import { createHandWritten, createOwnLayer } from './own-layer.ts';

/** What avoids fully loading the reader's own packs when the background starts. */
export interface Shortcut {
  /** The packs that come with Sidelight and those of the organisation, parsed. */
  given(): Promise<Pick<GivenPacks, 'packs' | 'managed' | 'revision'>>;
  own: Pick<OwnPacks, 'list' | 'read' | 'readCards'>;
  indexes: IndexStore;
  /** Differs for every release: an index is only read by the version that built it. */
  version: string;
}

/** What is needed to find mentions on pages. */
export interface PageIndex {
  /** The large one, of all packs except hand-written ones. */
  index: CardIndex;
  /** All indexes to search: the large one, then that of the hand-written packs, if there are any. */
  indexes: readonly CardIndex[];
  sameEntity: SameEntity;
  /** Names that the reader has added to cards of these indexes, if there are any. */
  added?: AddedNames | undefined;
}

type LargeIndex = Omit<PageIndex, 'indexes' | 'added'>;

/** @param loaded gives every pack with all its cards. */
export function createPageIndex(loaded: () => Promise<AllPacks>, shortcut: Shortcut | undefined) {
  const builtOf = memoiseLatest((packs): LargeIndex => {
    return { index: buildIndex(packs), sameEntity: createSameEntity(entitiesOf(packs)) };
  });
  const read = shortcut ? createHandWritten(shortcut.own) : async () => [];
  const layerOf = createOwnLayer();
  const addedOf = createAddedLayer();
  let listing: Promise<StoredPack[]> | undefined;
  let last: { of: string; made: Promise<LargeIndex>; outdated?: boolean } | undefined;

  /** The reader's own packs without their cards; empty if they cannot be read. Loading them reports the error. */
  const listed = (): Promise<StoredPack[]> => {
    listing ??= shortcut ? shortcut.own.list().catch(() => []) : Promise.resolve([]);
    return listing;
  };
  const imported = async () => (await listed()).filter(({ id }) => !isEditable(id));
  const handWritten = async (): Promise<Pack[]> => read(await listed());

  async function build(settings: Settings) {
    const { packs, stored = [] } = await loaded();
    const large = shortcut ? packs.filter(({ id }) => !isEditable(id)) : packs;
    return {
      built: builtOf(onPages(large, settings)),
      stored: stored.filter(({ id }) => !isEditable(id)),
    };
  }

  async function readOrBuild(of: string, settings: Settings, using: Shortcut): Promise<LargeIndex> {
    const found = await using.indexes.read(of);
    if (found) return { index: openIndex(found.flat), sameEntity: createSameEntity(found.entities) };
    const { built, stored } = await build(settings);
    // Packs may have been saved between listing and loading, so the name is taken from what was loaded.
    const made = nameOf(stored, settings, using, await using.given());
    if (made !== of && last?.of === of) last.outdated = true;
    void using.indexes.write({
      of: made,
      flat: flatOf(built.index),
      entities: [...built.sameEntity.entities],
    });
    return built;
  }

  async function large(settings: Settings): Promise<LargeIndex> {
    if (!shortcut) return (await build(settings)).built;
    const own = await imported();
    const given = await shortcut.given();
    // For bundled packs, building the index is faster than reading it.
    if (own.length === 0 && given.managed.size === 0) return builtOf(onPages(given.packs, settings));
    const of = nameOf(own, settings, shortcut, given);
    if (last?.of !== of) {
      const made = readOrBuild(of, settings, shortcut);
      last = { of, made };
      made.catch(() => {
        if (last?.made === made) last = undefined;
      });
    }
    return last.made;
  }

  /** Packs that are not hand-written, with only the cards of these keys. */
  async function partsOf(keys: readonly string[], settings: Settings, using: Shortcut): Promise<Pack[]> {
    const { packs: whole } = await using.given();
    const stored = await imported();
    const parts = [...new Set(keys.map(packOf))].map(async (id): Promise<Pack[]> => {
      const info = stored.find((pack) => pack.id === id);
      if (!info) return [];
      const wanted = keys.filter((key) => packOf(key) === id).map(cardOf);
      return [{ ...storedInfo(info), cards: parseCards(await using.own.readCards(id, wanted)) }];
    });
    const cut = cutDown(whole, keys);
    return onPages([...cut, ...(await Promise.all(parts)).flat()], settings);
  }

  return {
    listed,
    /** The hand-written packs in full. */
    handWritten,
    /** Forgets the list of packs, because it has changed. What was built from unchanged packs is kept. */
    forget() {
      listing = undefined;
      if (last?.outdated) last = undefined;
    },
    /** The index of the packs that may be marked on pages. */
    async of(settings: Settings): Promise<PageIndex> {
      const [made, own] = await Promise.all([large(settings), handWritten()]);
      const packs = onPages(own, settings);
      const cards = async (keys: readonly string[]) =>
        shortcut
          ? partsOf(keys, settings, shortcut)
          : cutDown(onPages((await loaded()).packs, settings), keys);
      const withOwn = async (): Promise<PageIndex> => {
        if (!shortcut || packs.length === 0) return { ...made, indexes: [made.index] };
        const layer = await layerOf(packs, { ...made, cards, order: settings.packsOrder });
        return { index: made.index, indexes: [made.index, layer.index], sameEntity: layer.sameEntity };
      };
      const all = await withOwn();
      const added = await addedOf(settings, { packs: made.index, sameEntity: all.sameEntity, cards });
      return added ? { ...all, added } : all;
    },
  };
}

/** The key of a stored index: the version that built it, and every pack in it with its revision. */
function nameOf(
  own: readonly StoredPack[],
  settings: Settings,
  { version }: Shortcut,
  { packs: given, managed, revision }: Awaited<ReturnType<Shortcut['given']>>,
): string {
  const ids = given.map(({ id }) => ({ id, revision: managed.has(id) ? revision : '' }));
  const packs = onPages([...ids, ...own], settings).map(({ id, revision }) => [id, revision]);
  return JSON.stringify([version, packs]);
}
