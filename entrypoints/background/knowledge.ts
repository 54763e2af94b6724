/**
 * The packs, the index and the search: what the background knows. All of it may be lost at any moment, when the browser
 * stops the background, and is made again on the next question, once for however many ask at the same time.
 */
import type { Card, CardAnswer, Pack, PackInfo } from '../../components/cards/card.ts';
import type { LoadedPacks } from '../../components/cards/pack-store.ts';
import { type Story, storyOf } from '../../components/cards/story.ts';
import { buildIndex } from '../../components/matching/build-index.ts';
import { createCardSearch } from '../../components/matching/search-cards.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { createSameThing } from './same-thing.ts';

/** @param load reads the packs; asked again after it failed. */
export function createKnowledge(load: () => LoadedPacks | Promise<LoadedPacks>) {
  let loading: Promise<LoadedPacks> | undefined;
  const loaded = () => {
    loading ??= Promise.resolve()
      .then(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  const indexOf = latest(buildIndex);
  const searchOf = latest(createCardSearch);
  const sameThingOf = latest(createSameThing);
  const sameThingOfOwn = latest(createSameThing);

  return {
    /** Every pack, also those that are off, and what could not be loaded. */
    loaded,
    /** Lets go of what is known: packs have changed. */
    forget() {
      loading = undefined;
    },
    /** The index of the packs that may be marked on pages. */
    async index(settings: Settings) {
      return indexOf(onPages((await loaded()).packs, settings));
    },
    /** Which cards of the packs that may be marked on pages are about one thing. */
    async sameThing(settings: Settings) {
      return sameThingOf(onPages((await loaded()).packs, settings));
    },
    /** The search over the packs that are on. */
    async search(settings: Settings) {
      return searchOf(on((await loaded()).packs, settings));
    },
    /** The story of a pack that is on. */
    async story(id: string, settings: Settings): Promise<Story | undefined> {
      const pack = on((await loaded()).packs, settings).find((one) => one.id === id);
      return pack && storyOf(pack);
    },
    /** The cards of these keys, unknown ones left out; `forPages` also leaves out packs that never go on pages. */
    async cards(keys: readonly string[], settings: Settings, forPages: boolean): Promise<CardAnswer[]> {
      const { packs } = await loaded();
      const open = forPages ? onPages(packs, settings) : on(packs, settings);
      const { all } = (forPages ? sameThingOf : sameThingOfOwn)(open);
      return keys.flatMap((key) => {
        const answer = answerFor(key, open);
        const others = all(key).filter((other) => other !== key);
        if (!answer || others.length === 0) return answer ?? [];
        return { ...answer, also: others.flatMap((other) => answerFor(other, open) ?? []) };
      });
    },
  };
}

export type Knowledge = ReturnType<typeof createKnowledge>;

/** What is told of a pack without its cards. */
export function infoOf({ cards: _cards, $schema: _schema, ...info }: Pack): PackInfo {
  return info;
}

/** Most relations of others that travel with a card: a country in a large pack has thousands. */
const maxIncoming = 100;

function answerFor(key: string, packs: readonly Pack[]): CardAnswer | undefined {
  const pack = packs.find(({ id }) => key.startsWith(`${id}:`));
  const card = pack?.cards.find(({ id }) => key === `${pack.id}:${id}`);
  if (!pack || !card) return undefined;
  const neighbourOf = ({ id, name, kind }: Card) => ({ key: `${pack.id}:${id}`, name, kind });
  const related = new Set(card.relations.map(({ to }) => to));
  const neighbours = pack.cards.filter(({ id }) => related.has(id)).map(neighbourOf);
  const incoming = pack.cards
    .filter(({ id }) => id !== card.id && !related.has(id))
    .flatMap((other) =>
      other.relations
        .filter(({ to }) => to === card.id)
        .map(({ text, claimedBy }) => ({ ...neighbourOf(other), text, ...(claimedBy && { claimedBy }) })),
    )
    .slice(0, maxIncoming);
  return { key, card, pack: infoOf(pack), neighbours, incoming };
}

function on(packs: readonly Pack[], { packsOff, packsOrder }: Settings): Pack[] {
  return inOrder(packs, packsOrder).filter(({ id }) => !packsOff.includes(id));
}

function onPages(packs: readonly Pack[], settings: Settings): Pack[] {
  return on(packs, settings).filter(({ id }) => !settings.packsSearchOnly.includes(id));
}

/** Packs in the reader's order; those that the reader did not order come after, as they were. */
export function inOrder<Named extends { id: string }>(
  packs: readonly Named[],
  order: readonly string[],
): Named[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...packs].sort((a, b) => place(a.id) - place(b.id));
}

/** Keeps the last thing made, for as long as it is asked for the same packs. */
function latest<Made>(make: (packs: readonly Pack[]) => Made): (packs: readonly Pack[]) => Made {
  let last: { packs: readonly Pack[]; made: Made } | undefined;
  return (packs) => {
    const same = last?.packs.length === packs.length && packs.every((pack, at) => pack === last?.packs[at]);
    if (!last || !same) last = { packs, made: make(packs) };
    return last.made;
  };
}
