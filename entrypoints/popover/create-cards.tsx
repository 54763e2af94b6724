/** Fetches and shows the card of a mention: carries out the effects of the hover reducer. */
import { render } from 'preact';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import type { Mention } from '../../components/core/text/model.ts';
import type { Point } from '../../components/page/dom/geometry.ts';
import { outerParentOf } from '../../components/page/dom/safe-dom.ts';
import { watchPointer } from '../../components/page/hover/pointer-events.ts';
import { lineAt, linesOf } from '../../components/page/marks/hit-test.ts';
import type { LocatedMention } from '../../components/page/marks/located-mention.ts';
import { nextMention } from '../../components/page/popover/next-mention.ts';
import type { CardSide, PageSide } from '../../components/page/popover/page-link.ts';
import {
  createBox,
  isBoxAt,
  mountPopover,
  type PopoverHost,
} from '../../components/page/popover/popover-host.ts';
import { positionOf, scrollToMention } from '../../components/page/popover/scroll-to-mention.ts';
import { pageDate } from '../../components/page/read/page-date.ts';
import type { Strings } from '../../components/strings/strings.ts';
import { moveFocus } from '../../components/views/shared/focus.ts';
import { StringsContext } from '../../components/views/shared/strings-context.ts';
import { Popover } from './Popover.tsx';
import { createUndoBar } from './undo-bar.tsx';

/**
 * Most additional cards whose names are fetched with a card: no reader needs more, and the background refuses long
 * lists.
 */
const mostNamed = 20;

/** How a card was opened. */
type How = 'rest' | 'press' | 'touch' | 'jump';

/** @param css the styles of the popover and the card. */
export function createCards(page: PageSide, strings: Strings, css: string): CardSide {
  /** The card loaded last; earlier ones belong to cancelled requests. */
  let loaded: { token: number; how: How; box: HTMLElement } | undefined;
  let shown: { token: number; spot: LocatedMention; host: PopoverHost } | undefined;
  /** Token of the latest request. */
  let requested = 0;
  /** The open card is pinned, and so is the one that replaces it. */
  let pinned = false;
  /** Where the pinned card is, or the last one was. */
  let dockedAt: Point | undefined;
  /** The mention whose card was opened last. */
  let latest: LocatedMention | undefined;
  let pointed: Point | undefined;
  /** What the user has just asked for. */
  let asked: How = 'rest';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const bar = createUndoBar(strings, sheet, () => page.themeOf(document.documentElement));
  page.signal.addEventListener('abort', bar.remove);
  /** What was hidden from the open card, unless it was taken back there. */
  let hidden: Parameters<PageSide['hide']> | undefined;
  const hide: PageSide['hide'] = async (...request) => {
    await page.hide(...request);
    const [, , , undone] = request;
    hidden = undone ? undefined : request;
  };

  /** The card of a key, with the names of all cards that the mention may also mean or that are evidence for it. */
  const getNamedCard = async (key: string, { card, others, evidence }: Mention) => {
    const keys = new Set([card, ...others, ...(evidence.kind === 'related' ? evidence.cards : [])]);
    keys.delete(key);
    const [answer, ...beside] = await page.getCards([key, ...[...keys].slice(0, mostNamed)]);
    if (answer?.key !== key) return undefined;
    const named = beside.flatMap((other) => {
      if (answer.neighbours.some((known) => known.key === other.key)) return [];
      return { key: other.key, name: other.card.name, kind: other.card.kind };
    });
    return named.length > 0 ? { ...answer, neighbours: [...answer.neighbours, ...named] } : answer;
  };

  /** Renders a card before it is shown, so that only the layout is left to do. */
  const draw = (card: CardAnswer, { mention }: LocatedMention, how: How): HTMLElement => {
    const box = createBox(how === 'touch');
    const { mentions } = page.findings();
    render(
      <StringsContext.Provider value={strings}>
        <Popover
          card={card}
          mention={mention}
          onPage={keysOf(mentions)}
          beside={besideOf(mention, mentions)}
          pageDate={pageDate(document)}
          host={host}
          getCard={async (key) => (await page.getCards([key]))[0]}
          hide={hide}
          open={page.open}
          pinned={pinned && how !== 'touch'}
          pin={how === 'touch' ? undefined : pin}
          close={pointer.close}
          closable={how === 'touch' || how === 'jump'}
        />
      </StringsContext.Provider>,
      box,
    );
    return box;
  };

  const pin = (now: boolean) => {
    pinned = now;
    pointer.pinned(now);
    shown?.host.dock(now);
  };
  // Frames do not know the top page's host, which is what *this site* means.
  const host = window === window.top && /^http/.test(location.protocol) ? location.hostname : '';

  const show = (token: number, spot: LocatedMention) => {
    const anchor = outerParentOf(spot.start.node);
    const lines = linesOf(spot);
    // The page may have changed while the pointer rested.
    const isGone = !page.findings().spots.includes(spot);
    if (!anchor || lines.length === 0 || loaded?.token !== token || isGone) return pointer.close();
    const { box, how } = loaded;
    // A sheet has its own place, and no pin.
    if (pinned && how === 'touch') pin(false);
    const line = pointed && how !== 'jump' ? lineAt(lines, pointed) : undefined;
    const index = line ? lines.indexOf(line) : 0;
    const popover = mountPopover({
      box,
      sheet,
      theme: page.themeOf(anchor),
      anchor,
      line: () => (how === 'touch' ? undefined : linesOf(spot)[index]),
      dockedAt: pinned ? dockedAt : undefined,
      placed: (rect) => pointer.placed(token, rect, linesOf(spot)),
      interfered: pointer.close,
    });
    if (!popover) return pointer.close();
    bar.remove();
    page.activate(spot);
    latest = spot;
    popover.reposition();
    if (how === 'jump') moveFocus(box.querySelector('h2'), false);
    shown = { token, spot, host: popover };
  };

  const pointer = watchPointer<LocatedMention>(
    {
      look(point, all) {
        pointed = point;
        // A press on a card or on *Undo* is not one on the name behind it.
        return isBoxAt(point) ? undefined : page.spotAt(point, all);
      },
      point: (spot) => page.activate(spot ?? shown?.spot),
      async load(token, spot) {
        const how = asked;
        asked = 'rest';
        requested = token;
        // Only a press or a key opens a panel; if it is closed and cannot be opened, the card is shown here.
        if (how !== 'rest' && page.settings().openInPanel) {
          const request = { what: 'show', key: spot.mention.card } as const;
          if ((await page.open(request).catch(() => undefined))?.done) return false;
        }
        const card = await getNamedCard(spot.mention.card, spot.mention);
        // Answers may arrive out of order.
        if (!card || token !== requested) return false;
        loaded = { token, how, box: draw(card, spot, how) };
        return true;
      },
      show,
      hide(token, replaced) {
        pinned &&= replaced;
        if (shown?.token !== token) return;
        dockedAt = shown.host.dockedAt();
        shown.host.remove(page.signal.aborted);
        shown = undefined;
        page.activate();
        offerUndo();
      },
      ask,
    },
    page.settings,
    page.signal,
  );

  /** Undo outlives the card that it was in. */
  function offerUndo(): void {
    if (!hidden || page.signal.aborted) return;
    const [what, key, alias] = hidden;
    hidden = undefined;
    bar.show({ what, host, alias }, () => page.hide(what, key, alias, true));
  }

  function ask(spot: LocatedMention, how: Exclude<How, 'rest'> | 'look'): void {
    if (how === 'jump' || how === 'look') scrollToMention(spot, page.spotAt);
    if (how === 'look') {
      pointer.close();
      page.activate(spot);
    } else {
      asked = how;
      pointer.ask(spot, how === 'press' ? 'pointer' : 'other');
    }
  }

  return {
    goOn: (moves) => moves.forEach(pointer.moved),
    ask,
    step(back) {
      const { spots } = page.findings();
      // If the user has scrolled away from the last card, start from the window again.
      const last = latest && positionOf(latest) === 'inside' ? latest : undefined;
      const next = nextMention(spots, last, back, positionOf);
      if (next) ask(next, 'jump');
    },
    close: pointer.close,
    changed() {
      if (latest?.gone) latest = undefined;
      if (shown?.spot.gone && !pinned) pointer.close();
    },
  };
}

/** Keys of the cards that mentions refer to. */
function keysOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ card, others }) => [card, ...others]));
}

/** Keys of the other cards in the passage of a mention. */
function besideOf(mention: Mention, mentions: readonly Mention[]): Set<string> {
  const beside = keysOf(mentions.filter(({ passage }) => passage === mention.passage));
  beside.delete(mention.card);
  return beside;
}
