/** Fetches the card of a mention and has it shown: the hands of the hover reducer. */
import type { CardAnswer } from '../../components/cards/card.ts';
import { callBackground, isOrphaned } from '../../components/messaging/messenger.ts';
import { outerParentOf } from '../../components/page/dom.ts';
import type { Point } from '../../components/page/geometry.ts';
import { lineAt, linesOf } from '../../components/page/hit-test.ts';
import type { HoverWorld, PointerWatch } from '../../components/page/pointer.ts';
import { popoverScript } from '../../components/page/popover-link.ts';
import type { Session, Spot } from '../../components/page/session.ts';

export interface Cards extends HoverWorld<Spot> {
  /** Who is told where the card is and that it is gone. */
  connect(pointer: PointerWatch<Spot>): void;
  /** Brings a mention into view at once. */
  scrollTo(spot: Spot): void;
}

export function createCards(session: () => Session | undefined, failed: (error: unknown) => void): Cards {
  let pointer: PointerWatch<Spot> | undefined;
  /** The newest card that was fetched; older ones are of wishes that were withdrawn. */
  let fetched: { token: number; card: CardAnswer } | undefined;
  let shown: { token: number; close: () => void } | undefined;
  let pointed: Point | undefined;

  return {
    connect(watch) {
      pointer = watch;
    },
    look(point, all) {
      pointed = point;
      return session()?.spotAt(point, all);
    },
    async fetch(token, { mention: { card } }) {
      try {
        const { cards } = await callBackground('getCards', { keys: [card], popover: !popoverScript() });
        const [found] = cards;
        if (!found) return false;
        fetched = { token, card: found };
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    show(token, spot) {
      const script = popoverScript();
      const anchor = outerParentOf(spot.start.node);
      const lines = linesOf(spot);
      if (!script || !anchor || lines.length === 0 || fetched?.token !== token) return pointer?.close();
      const line = pointed && lineAt(lines, pointed);
      session()?.activate(spot);
      const close = script.show({
        card: fetched.card,
        mention: spot.mention,
        anchor,
        lines: () => linesOf(spot),
        line: line ? lines.indexOf(line) : 0,
        onPage: new Set(session()?.findings.mentions.flatMap(({ card, others }) => [card, ...others])),
        focus: false,
        sheet: false,
        getCard: async (key) => (await callBackground('getCards', { keys: [key] })).cards[0],
        hide: (what, key, alias, undo) => callBackground('hide', { what, key, alias, undo }),
        placed: (popover) => pointer?.placed(token, popover, linesOf(spot)),
        pinned: (pinned) => pointer?.pinned(pinned),
        closed: () => pointer?.close(),
      });
      shown = { token, close };
    },
    hide(token) {
      if (shown?.token !== token) return;
      shown.close();
      shown = undefined;
      session()?.activate();
      // The next event notices that nobody is there any more.
      if (isOrphaned()) failed(undefined);
    },
    scrollTo(spot) {
      const anchor = outerParentOf(spot.start.node);
      Element.prototype.scrollIntoView.call(anchor, { block: 'center', behavior: 'instant' });
      const [line] = linesOf(spot);
      if (line && (line.top < 0 || line.bottom > innerHeight))
        scrollBy({ top: line.top - innerHeight / 3, behavior: 'instant' });
    },
  };
}
