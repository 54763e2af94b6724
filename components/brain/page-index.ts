/**
 * What is needed to find mentions on pages: the index, and which cards are about the same entity. Either read from
 * storage or built.
 */

import { buildIndex } from '../core/gazetteer/build-index.ts';
import { type CardIndex, flatOf, openIndex } from '../core/gazetteer/card-index.ts';
import type { Pack } from '../core/pack/model.ts';
import { entitiesOf } from '../core/resolve/find-same-entity.ts';
import { createSameEntity, type SameEntity } from '../core/resolve/merge-same-entity.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { IndexStore } from '../stores/index-store.ts';
import type { OwnPacks, StoredPack } from '../stores/own-packs-store.ts';
import { onPages } from './enabled-packs.ts';
import type { AllPacks } from './load-all-packs.ts';
import { memoiseLatest } from './memoise-latest.ts';

/** What avoids fully loading the reader's own packs when the background starts. */
export interface Shortcut {
  /** The packs that come with Sidelight, parsed. */
  bundled(): readonly Pack[];
  own: Pick<OwnPacks, 'list' | 'readCards'>;
  indexes: IndexStore;
  /** Differs for every release: an index is only read by the version that built it. */
  version: string;
}

/** What is needed to find mentions on pages. */
export interface PageIndex {
  index: CardIndex;
  sameThing: SameEntity;
}

/** @param loaded gives every pack with all its cards. */
export function createPageIndex(loaded: () => Promise<AllPacks>, shortcut: Shortcut | undefined) {
  const builtOf = memoiseLatest((packs): PageIndex => {
    return { index: buildIndex(packs), sameThing: createSameEntity(entitiesOf(packs)) };
  });
  let listing: Promise<StoredPack[]> | undefined;
  let last: { of: string; made: Promise<PageIndex> } | undefined;

  /** The reader's own packs without their cards; empty if they cannot be read. Loading them reports the error. */
  const listed = (): Promise<StoredPack[]> => {
    listing ??= shortcut ? shortcut.own.list().catch(() => []) : Promise.resolve([]);
    return listing;
  };

  async function build(settings: Settings) {
    const { packs, stored = [] } = await loaded();
    return { built: builtOf(onPages(packs, settings)), stored };
  }

  async function readOrBuild(of: string, settings: Settings, using: Shortcut): Promise<PageIndex> {
    const found = await using.indexes.read(of);
    if (found) return { index: openIndex(found.flat), sameThing: createSameEntity(found.things) };
    const { built, stored } = await build(settings);
    // Packs may have been saved between listing and loading, so the name is taken from what was loaded.
    const made = nameOf(stored, settings, using);
    void using.indexes.write({ of: made, flat: flatOf(built.index), things: [...built.sameThing.things] });
    return built;
  }

  return {
    listed,
    /** Drops the list and the index, because packs have changed. */
    forget() {
      listing = undefined;
      last = undefined;
    },
    /** The index of the packs that may be marked on pages. */
    async of(settings: Settings): Promise<PageIndex> {
      const own = await listed();
      // Building the bundled packs' index is faster than reading it.
      if (!shortcut || own.length === 0) return (await build(settings)).built;
      const of = nameOf(own, settings, shortcut);
      if (last?.of !== of) {
        const made = readOrBuild(of, settings, shortcut);
        last = { of, made };
        made.catch(() => {
          if (last?.made === made) last = undefined;
        });
      }
      return last.made;
    },
  };
}

/** The key of a stored index: the version that built it, and every pack in it with its revision. */
function nameOf(own: readonly StoredPack[], settings: Settings, { bundled, version }: Shortcut): string {
  const ids = bundled().map(({ id }) => ({ id, revision: '' }));
  const packs = onPages([...ids, ...own], settings).map(({ id, revision }) => [id, revision]);
  return JSON.stringify([version, packs]);
}
