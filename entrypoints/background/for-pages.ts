/** What finding mentions on pages takes: the index and which cards are about one thing, as they were stored or built anew. */
import type { Pack } from '../../components/cards/card.ts';
import type { OwnPacks, StoredPack } from '../../components/cards/own-packs-store.ts';
import type { LoadedPacks } from '../../components/cards/pack-store.ts';
import { buildIndex } from '../../components/matching/build-index.ts';
import { type CardIndex, flatOf, openIndex } from '../../components/matching/card-index.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { IndexStore } from './index-store.ts';
import { latest } from './latest.ts';
import { onPages } from './open-packs.ts';
import { createSameThing, type SameThing, thingsOf } from './same-thing.ts';

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
export interface ForPages {
  index: CardIndex;
  sameThing: SameThing;
}

/** @param loaded gives every pack, whole. */
export function createForPages(loaded: () => Promise<LoadedPacks>, shortcut: Shortcut | undefined) {
  const builtOf = latest((packs): ForPages => {
    return { index: buildIndex(packs), sameThing: createSameThing(thingsOf(packs)) };
  });
  let listing: Promise<StoredPack[]> | undefined;
  let last: { of: string; made: Promise<ForPages> } | undefined;

  /** The reader's own packs without their cards; none where they cannot be read, which loading them will tell. */
  const listed = (): Promise<StoredPack[]> => {
    listing ??= shortcut ? shortcut.own.list().catch(() => []) : Promise.resolve([]);
    return listing;
  };

  async function readOrBuild(of: string, { indexes }: Shortcut, build: () => Promise<ForPages>) {
    const found = await indexes.read(of);
    if (found) return { index: openIndex(found.flat), sameThing: createSameThing(found.things) };
    const built = await build();
    void indexes.write({ of, flat: flatOf(built.index), things: [...built.sameThing.things] });
    return built;
  }

  return {
    listed,
    /** Lets go of what is listed: packs have changed. */
    forget() {
      listing = undefined;
    },
    /** For the packs that may be marked on pages. */
    async of(settings: Settings): Promise<ForPages> {
      const own = await listed();
      const build = async () => builtOf(onPages((await loaded()).packs, settings));
      // What comes with Sidelight is built faster than it is read.
      if (!shortcut || own.length === 0) return build();
      const ids = shortcut.bundled().map(({ id }) => ({ id, revision: '' }));
      const packs = onPages([...ids, ...own], settings).map(({ id, revision }) => [id, revision]);
      const of = JSON.stringify([shortcut.version, packs]);
      if (last?.of !== of) {
        const made = readOrBuild(of, shortcut, build);
        last = { of, made };
        made.catch(() => {
          if (last?.made === made) last = undefined;
        });
      }
      return last.made;
    },
  };
}
