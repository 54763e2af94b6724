/** What finding mentions on pages takes: the index and which cards are about one thing, as they were stored or built anew. */

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

/** What spares loading the reader's own packs whole when the background starts. */
export interface Shortcut {
  /** The packs that come with Sidelight, parsed. */
  bundled(): readonly Pack[];
  own: Pick<OwnPacks, 'list' | 'readCards'>;
  indexes: IndexStore;
  /** Another one for every release: an index is read back by the code that built it only. */
  version: string;
}

/** What finding mentions on pages takes. */
export interface PageIndex {
  index: CardIndex;
  sameThing: SameEntity;
}

/** @param loaded gives every pack, whole. */
export function createPageIndex(loaded: () => Promise<AllPacks>, shortcut: Shortcut | undefined) {
  const builtOf = memoiseLatest((packs): PageIndex => {
    return { index: buildIndex(packs), sameThing: createSameEntity(entitiesOf(packs)) };
  });
  let listing: Promise<StoredPack[]> | undefined;
  let last: { of: string; made: Promise<PageIndex> } | undefined;

  /** The reader's own packs without their cards; none where they cannot be read, which loading them will tell. */
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
    // Packs may have been saved between listing and loading, so it goes by what was loaded, whatever was looked for.
    const made = nameOf(stored, settings, using);
    void using.indexes.write({ of: made, flat: flatOf(built.index), things: [...built.sameThing.things] });
    return built;
  }

  return {
    listed,
    /** Lets go of what is listed and of what was made: packs have changed. */
    forget() {
      listing = undefined;
      last = undefined;
    },
    /** For the packs that may be marked on pages. */
    async of(settings: Settings): Promise<PageIndex> {
      const own = await listed();
      // What comes with Sidelight is built faster than it is read.
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

/** What an index goes by: the version that builds it, and every pack that is in it, with its revision. */
function nameOf(own: readonly StoredPack[], settings: Settings, { bundled, version }: Shortcut): string {
  const ids = bundled().map(({ id }) => ({ id, revision: '' }));
  const packs = onPages([...ids, ...own], settings).map(({ id, revision }) => [id, revision]);
  return JSON.stringify([version, packs]);
}
