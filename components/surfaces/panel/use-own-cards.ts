import { useEffect, useState } from 'preact/hooks';
import { watchPacks } from '../../stores/pack-changes-store.ts';
import type { OwnCard, OwnCardsProps } from '../../views/panel/OwnCards.tsx';
import type { useDone } from './use-done.ts';
import type { useForm } from './use-form.ts';

/** The list of the reader's own cards, if it is shown, and the actions on them. */
export function useOwnCards(
  form: ReturnType<typeof useForm>,
  { tell, fail }: ReturnType<typeof useDone>,
  shown: boolean,
  back: () => void,
): OwnCardsProps | undefined {
  const [packs, setPacks] = useState<OwnCardsProps['packs']>([]);
  const { editor } = form;
  useEffect(() => {
    if (!shown) return undefined;
    const closing = new AbortController();
    const load = async () => {
      const all = (await editor.packs()).map(async ({ id, title }) => {
        const cards = (await editor.cardsOf(id)).map(
          ({ id: card, name, kind, description }): OwnCard => ({
            key: `${id}:${card}`,
            name,
            kind,
            description,
          }),
        );
        return { id, title, cards };
      });
      setPacks(await Promise.all(all));
    };
    watchPacks(() => void load(), closing.signal);
    void load();
    return () => closing.abort();
  }, [shown, editor]);
  if (!shown) return undefined;
  const nothing = { kept: [], overwritten: [] };
  return {
    packs,
    on: {
      back,
      make: () => void form.make(''),
      edit: (key) => void form.edit(key),
      remove: (cards) => void form.remove(cards),
      async move(cards, pack) {
        try {
          const to = pack ?? (await editor.makePack(`${packs[0]?.title ?? ''} ${packs.length + 1}`));
          const { undo } = await editor.move(
            cards.map(({ key }) => key),
            to,
          );
          tell({ what: 'moved', names: cards.map(({ name }) => name), ...nothing }, undo);
        } catch (error) {
          fail(error);
        }
      },
      async merge(into, from) {
        try {
          const undo = await editor.merge(from.key, into.key);
          tell({ what: 'merged', names: [into.name], ...nothing }, undo);
        } catch (error) {
          fail(error);
        }
      },
    },
  };
}
