/**
 * The background's packs, index and search. All of it is lost whenever the browser stops the background, and built
 * again on the next request, once for all concurrent requests.
 */
import type { CardAnswer, Pack, PackInfo } from '../../core/pack/model.ts';
import { type Story, storyOf } from '../../core/pack/story.ts';
import { entitiesOf } from '../../core/resolve/find-same-entity.ts';
import { createSameEntity, type SameEntity } from '../../core/resolve/merge-same-entity.ts';
import { createCardSearch } from '../../core/search/search-cards.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { StoredPack } from '../../stores/own-packs-store.ts';
import { answerFor, infoOf } from './card-answers.ts';
import { on, onPages, packIn } from './enabled-packs.ts';
import { cardIn, withForeignRelations } from './foreign-relations.ts';
import type { AllPacks } from './load-all-packs.ts';
import { memoiseLatest } from './memoise-latest.ts';
import { createPageIndex, type Shortcut } from './page-index.ts';
import { partialPack } from './partial-pack.ts';

/**
 * @param load reads the packs; called again after a failure.
 * @param shortcut left out if there is no storage.
 */
export function createPacksInMemory(load: () => AllPacks | Promise<AllPacks>, shortcut?: Shortcut) {
  let loading: Promise<AllPacks> | undefined;
  const loaded = () => {
    loading ??= Promise.resolve()
      .then(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  const forPages = createPageIndex(loaded, shortcut);
  const searchOf = memoiseLatest(createCardSearch);
  const sameEntityOf = memoiseLatest((packs) => createSameEntity(entitiesOf(packs)));

  /** Gives a card's pack. Until the packs are fully loaded, it may hold only the card and what the card needs. */
  async function packsFor(
    settings: Settings,
    pages: boolean,
  ): Promise<{
    packOf: (key: string) => Promise<Pack | undefined>;
    sameEntity: SameEntity;
    /** The hand-written ones. */
    own: readonly Pack[];
  }> {
    const listed = await forPages.listed();
    const own = (pages ? onPages : on)(await forPages.handWritten(), settings);
    // Search-only packs are in no index; bundled packs are in memory anyway.
    const indexed = pages || !listed.some(({ id }) => settings.packsSearchOnly.includes(id));
    if (shortcut && listed.length > 0 && indexed) {
      const { index, sameEntity } = await forPages.of(settings);
      // If the index had to be built, the packs are loaded now.
      if (loading === undefined) {
        const { own: store } = shortcut;
        const { packs: given } = await shortcut.given();
        const whole = [...given, ...own];
        const all = [...given, ...listed];
        const open = pages ? onPages(all, settings) : on(all, settings);
        const packOf = async (key: string) =>
          packIn(whole, key) ?? (await partialPack(key, index, listed, store));
        return { packOf: async (key) => packIn(open, key) && packOf(key), sameEntity, own };
      }
    }
    const { packs } = await loaded();
    const open = pages ? onPages(packs, settings) : on(packs, settings);
    return { packOf: async (key) => packIn(open, key), sameEntity: sameEntityOf(open), own };
  }

  return {
    /** Every pack, including those switched off, and what could not be loaded. */
    loaded,
    /** Every pack without its cards. @param check loads the packs first, so that errors are found. */
    async listed(check: boolean): Promise<{ packs: ListedPack[]; problem?: string | undefined }> {
      const { packs: given, managed } = (await shortcut?.given()) ?? { packs: [], managed: new Set() };
      const marked = (pack: ListedPack): ListedPack =>
        managed.has(pack.id) && !pack.own ? { ...pack, managed: true } : pack;
      if (shortcut && loading === undefined && !check) {
        const own = await forPages.listed();
        return { packs: [...given.map(listedPack).map(marked), ...own.map(listedStored)] };
      }
      const { packs, own, problem } = await loaded();
      const all = packs.map((pack) => ({ ...listedPack(pack), own: own.has(pack.id) }));
      return { packs: all.map(marked), problem };
    },
    /** Drops everything in memory, because packs have changed. */
    forget() {
      loading = undefined;
      forPages.forget();
    },
    /** The index of the packs that may be marked on pages, and which of their cards are about the same entity. */
    forPages: (settings: Settings) => forPages.of(settings),
    /** Searches the packs that are switched on. */
    async search(settings: Settings) {
      return searchOf(on((await loaded()).packs, settings));
    },
    /** The story of a pack, if it is switched on. */
    async story(id: string, settings: Settings): Promise<Story | undefined> {
      const pack = on((await loaded()).packs, settings).find((one) => one.id === id);
      return pack && storyOf(pack);
    },
    /** The cards of these keys, without unknown ones; `pages` also leaves out search-only packs. */
    async cards(keys: readonly string[], settings: Settings, pages: boolean): Promise<CardAnswer[]> {
      const { packOf, sameEntity, own } = await packsFor(settings, pages);
      const find = async (key: string) => cardIn(await packOf(key), key);
      const answer = async (key: string) => {
        const pack = await packOf(key);
        const found = pack && answerFor(key, pack);
        return found && withForeignRelations(found, find, own);
      };
      const answers = await Promise.all(
        keys.map(async (key) => {
          const first = await answer(key);
          const others = sameEntity.all(key).filter((other) => other !== key);
          if (!first || others.length === 0) return first;
          return { ...first, also: (await Promise.all(others.map(answer))).flatMap((other) => other ?? []) };
        }),
      );
      return answers.flatMap((one) => one ?? []);
    },
  };
}

/** A pack without its cards. */
interface ListedPack extends PackInfo {
  /** The number of cards. */
  cards: number;
  /** True for the reader's own packs. */
  own: boolean;
  /** True for those of the organisation. */
  managed?: boolean;
}

const listedPack = (pack: Pack): ListedPack => ({ ...infoOf(pack), cards: pack.cards.length, own: false });

function listedStored({
  references: _references,
  revision: _revision,
  removed: _removed,
  ...info
}: StoredPack): ListedPack {
  return { ...info, own: true };
}

export type PacksInMemory = ReturnType<typeof createPacksInMemory>;
