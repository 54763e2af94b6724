/** Runs where the gate has found a name: asks whether this page may be read, scans it, and opens cards. */

import { rosterOf } from '../../components/core/resolve/roster.ts';
import type { PageState, Settings } from '../../components/core/settings/settings.ts';
import { backgroundCaller, isOrphaned, report } from '../../components/messaging/messenger.ts';
import { rosterLimit } from '../../components/messaging/protocol.ts';
import { localNameOf, outerParentOf } from '../../components/page/dom/safe-dom.ts';
import { awaitFirstHover } from '../../components/page/hover/first-hover.ts';
import { cardsInView } from '../../components/page/marks/cards-in-view.ts';
import { type FoundMentions, nothingFound } from '../../components/page/marks/located-mention.ts';
import { themeAround } from '../../components/page/paint/background-lightness.ts';
import {
  type CardSide,
  type Link,
  makeLink,
  type PageSide,
} from '../../components/page/popover/page-link.ts';
import { rememberScroll } from '../../components/page/popover/restore-scroll.ts';
import { later } from '../../components/page/read/time-slices.ts';
import { startSession } from '../../components/page/session/session.ts';
import type { Session } from '../../components/page/session/session-types.ts';
import { awaitEffects } from './await-effects.ts';
import type { OwnDocument } from './own-document.ts';

const callBackground = backgroundCaller();

export interface RunningPage {
  /** Settings, cards or sites have changed: asks again whether and how to scan this page. */
  restart(): Promise<void>;
  /** Reports the roster of this page again. */
  reportRoster(): void;
  /** Saves the scroll position, before a jump to a card in this frame or another. */
  keepPlace(key: string): void;
  /** Restores the scroll position and closes the card. */
  goBack(): void;
  /** Scrolls the first mention of a card into view and, for a `jump`, opens its card; false if there is none. */
  jumpTo(key: string, how: 'jump' | 'look'): boolean;
  /** Keys of the cards that are named in the window. */
  inView(): string[];
  /** Goes to the next or previous mention, if this frame has the focus. */
  step(back: boolean): void;
}

/** Delay before a background that has not answered is asked again, in ms; it grows by half each time. */
const patience = 2_000;
/** Maximum of that delay, in ms. */
const longestPatience = 15_000;
/**
 * How often a card is asked for: a background that is just being stopped loses the message, the next one starts it again, and on a
 * busy machine that may take longer than a message waits.
 */
const mostTries = 5;

/**
 * @param script ends it when it aborts (marks, listeners and the open card go), and is aborted when the extension is
 * gone.
 * @param replaced is called when the document was rewritten, which removes our listeners; this page must then end.
 * @param own for the own page that shows documents.
 */
export function startPage(
  script: AbortController,
  replaced: () => void = () => {},
  own?: OwnDocument,
): RunningPage {
  const { signal } = script;
  let state: PageState = 'loading';
  let settings: Settings | undefined;
  let session: Session | undefined;
  let reading = new AbortController();
  let roster = '';
  /** Functions that undo the user's jumps, latest last. */
  const undoJumps: (() => void)[] = [];

  /** Errors are ignored on pages, except when the extension was updated or removed. */
  const failed = (error?: unknown) => {
    if (isOrphaned(error)) script.abort();
  };
  const findings = () => session?.found ?? nothingFound;
  const spotOf = (key: string) =>
    findings().spots.find(({ mention: { card, others } }) => [card, ...others].includes(key));
  const reportRoster = () => {
    const { mentions, passages, partial } = findings();
    void report('rosterReport', {
      state: session && partial === undefined ? 'loading' : state,
      partial: partial === true,
      away: undoJumps.length > 0,
      entries: rosterOf(mentions, passages).slice(0, rosterLimit),
    });
  };
  const changed = ({ mentions, partial }: FoundMentions) => {
    link.cards?.changed();
    const now = `${partial} ${mentions.map(({ card, others }) => [card, ...others]).join()}`;
    if (now === roster) return;
    roster = now;
    reportRoster();
  };

  const { documentElement } = document;
  /** Number of `hello` calls: only the answer to the last one counts. */
  let helloCalls = 0;
  let wait = patience;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const restart = async (): Promise<void> => {
    if (document.documentElement !== documentElement) return replaced();
    const thisCall = ++helloCalls;
    clearTimeout(retry);
    const hello = await callBackground('hello').catch((error) => {
      failed(error);
      if (signal.aborted || thisCall !== helloCalls) return;
      // A background that is indexing a large pack does not answer for seconds, and one that was just stopped may lose
      // the message.
      retry = later(restart, wait);
      wait = Math.min(longestPatience, wait * 1.5);
    });
    if (signal.aborted || !hello || thisCall !== helloCalls) return;
    wait = patience;
    ({ state, settings } = hello);
    if (!hello.active) {
      reading.abort();
      session = undefined;
      link.cards?.close();
      return reportRoster();
    }
    if (session) return session.restart(settings);
    reading = new AbortController();
    roster = '';
    session = startSession(
      {
        findCandidates: async (passages) => (await callBackground('findCandidates', { passages })).candidates,
        paintRule: async (name, painted, previous) => {
          const { css } = await callBackground('paintRule', {
            name,
            painted,
            ...(previous !== undefined && { previous }),
          });
          own?.paint(css);
          return css;
        },
      },
      settings,
      changed,
      failed,
      AbortSignal.any([reading.signal, signal]),
      replaced,
    );
  };

  const getCards = async (keys: string[], popover: boolean) => {
    let problem: unknown;
    for (let tries = 0; tries < mostTries && !signal.aborted; tries++) {
      try {
        return (await callBackground('getCards', { keys, popover })).cards;
      } catch (error) {
        problem = error;
      }
    }
    failed(problem);
    return [];
  };
  const page: PageSide = {
    settings: () => settings ?? noSettings(),
    findings,
    spotAt: (point, all) => session?.mentionAt(point, all),
    activate: (spot) => session?.activate(spot),
    themeOf: themeAround,
    getCards: (keys) => getCards(keys, false),
    hide: (what, key, alias, undo) => callBackground('hide', { what, key, alias, undo }),
    open: (request) => callBackground('openCard', request),
    signal,
  };
  const link: Link = { page, leave: () => script.abort() };
  makeLink(link);

  const firstHover = new AbortController();
  let loading: Promise<unknown> | undefined;
  /** Loads the popover script into this frame, once, and hands over to it. */
  const withCards = async (key: string, goOn: (cards: CardSide) => void) => {
    loading ??= own ? own.addCards() : getCards([key], true);
    await loading;
    if (!link.cards) loading = undefined;
    if (!link.cards || signal.aborted) return;
    firstHover.abort();
    goOn(link.cards);
  };
  awaitFirstHover(
    {
      settings: () => settings,
      look: page.spotAt,
      rested: ({ mention }, moves) => void withCards(mention.card, (cards) => cards.goOn(moves())),
      pressed: (spot, how) => void withCards(spot.mention.card, (cards) => cards.ask(spot, how)),
    },
    AbortSignal.any([firstHover.signal, signal]),
  );

  awaitEffects(
    () => session?.checkEditing(),
    () => session?.refresh(),
    signal,
  );
  // A frame reports when its page removes it; for a page that is left, the browser reports that.
  if (window !== window.top)
    addEventListener(
      'pagehide',
      () => void report('rosterReport', { state: 'unreadable', partial: false, away: false, entries: [] }),
      { signal },
    );
  void restart();

  return {
    restart,
    reportRoster,
    keepPlace(key) {
      const spot = spotOf(key);
      undoJumps.push(rememberScroll(spot && outerParentOf(spot.start.node)));
    },
    goBack() {
      link.cards?.close();
      undoJumps.pop()?.();
    },
    jumpTo(key, how) {
      const spot = spotOf(key);
      if (spot) void withCards(spot.mention.card, (cards) => cards.ask(spot, how));
      return spot !== undefined;
    },
    inView: () => cardsInView(findings().spots),
    step(back) {
      const [spot] = findings().spots;
      if (spot && isWhereTheReaderIs()) void withCards(spot.mention.card, (cards) => cards.step(back));
    },
  };
}

/** Whether the user's commands are meant for this frame: the one with the focus, or the top page if none has it. */
function isWhereTheReaderIs(): boolean {
  const { activeElement } = document;
  const isInner = activeElement !== null && /^(i?frame|object|embed)$/.test(localNameOf.call(activeElement));
  return !isInner && (window === window.top || document.hasFocus());
}

/** Settings are not needed before there is something on the page. */
function noSettings(): never {
  throw new Error('The settings have not been loaded yet');
}
