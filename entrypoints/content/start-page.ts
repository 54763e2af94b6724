/** What runs in every frame: asks whether this page is to be read, reads it, and has cards opened. */

import type { PageState, Settings } from '../../components/core/settings/settings.ts';
import { callBackground, isOrphaned, report } from '../../components/messaging/messenger.ts';
import { rosterLimit } from '../../components/messaging/protocol.ts';
import { localNameOf, outerParentOf } from '../../components/page/dom/safe-dom.ts';
import { awaitFirstHover } from '../../components/page/hover/first-hover.ts';
import { type FoundMentions, nothingFound } from '../../components/page/marks/located-mention.ts';
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

export interface RunningPage {
  /** Settings, cards or sites have changed: asks again whether and how this page is to be read. */
  restart(): Promise<void>;
  /** Says again what is on this page. */
  reportRoster(): void;
  /** Remembers where the reader is, before a jump to a card in this frame or another. */
  keepPlace(key: string): void;
  /** Leads back there, and closes the card. */
  goBack(): void;
  /** Scrolls the first mention of a card into view and opens its card; false where there is none. */
  jumpTo(key: string): boolean;
  /** Goes to the next mention, or back to the one before, if this is the frame that the reader is in. */
  step(back: boolean): void;
}

/** How long what a click or a key opens (a tab, a menu, a theme) takes to show, in ms. It changes no text. */
const settling = 400;
/** Until a background that has not answered is asked again, in ms; each time it does not, half as long again. */
const patience = 2_000;
/** The longest that becomes, in ms. */
const longestPatience = 15_000;

/**
 * @param script ends it when it aborts (marks, listeners and the open card go), and is aborted when the extension is gone.
 * @param replaced is called when the document was written anew, which takes our listeners from it; what is here has to end.
 */
export function startPage(script: AbortController, replaced: () => void = () => {}): RunningPage {
  const { signal } = script;
  let state: PageState = 'loading';
  let settings: Settings | undefined;
  let session: Session | undefined;
  let reading = new AbortController();
  let roster = '';
  /** The ways back from the reader's jumps; the last comes first. */
  const waysBack: (() => void)[] = [];

  /** Errors are nobody's business on a page; an extension that was updated or removed is ours. */
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
      away: waysBack.length > 0,
      entries: link.marks?.rosterOf(mentions, passages).slice(0, rosterLimit) ?? [],
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
  /** How often the background was greeted: only the answer to the last greeting counts. */
  let greetings = 0;
  let wait = patience;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const restart = async (): Promise<void> => {
    if (document.documentElement !== documentElement) return replaced();
    const mine = ++greetings;
    clearTimeout(retry);
    const greeting = await callBackground('hello').catch((error) => {
      failed(error);
      if (signal.aborted || mine !== greetings) return;
      // One that indexes a large pack says nothing for seconds, and one that was just stopped may lose the message.
      retry = later(restart, wait);
      wait = Math.min(longestPatience, wait * 1.5);
    });
    if (signal.aborted || !greeting || mine !== greetings) return;
    wait = patience;
    ({ state, settings } = greeting);
    if (!greeting.active) {
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
        findCandidates: async (passages) =>
          (await callBackground('findCandidates', { passages, marks: !link.marks })).candidates,
        createMarks: () => link.marks?.createMarks,
        paintRule: async (name, previous) =>
          (await callBackground('paintRule', previous === undefined ? { name } : { name, previous })).css,
      },
      settings,
      changed,
      failed,
      AbortSignal.any([reading.signal, signal]),
      replaced,
    );
  };

  const getCards = async (keys: string[], popover: boolean) => {
    try {
      return (await callBackground('getCards', { keys, popover })).cards;
    } catch (error) {
      failed(error);
      return [];
    }
  };
  const page: PageSide = {
    settings: () => settings ?? noSettings(),
    findings,
    spotAt: (point, all) => session?.mentionAt(point, all),
    activate: (spot) => session?.activate(spot),
    themeOf: (element) => link.marks?.themeAround(element) ?? 'light',
    getCards: (keys) => getCards(keys, false),
    hide: (what, key, alias, undo) => callBackground('hide', { what, key, alias, undo }),
    story: (key) => void callBackground('openStory', { key }).catch(failed),
    signal,
  };
  const link: Link = { page, leave: () => script.abort() };
  makeLink(link);

  const firstHover = new AbortController();
  let loading: Promise<unknown> | undefined;
  /** Has the script that shows cards put into this frame, once, and hands over to it. */
  const withCards = async (key: string, goOn: (cards: CardSide) => void) => {
    loading ??= getCards([key], true);
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

  let soon: ReturnType<typeof setTimeout> | undefined;
  const noticed = (event: Event) => {
    if (!event.isTrusted) return;
    // After the page's own listeners.
    setTimeout(() => session?.checkEditing(), 0);
    clearTimeout(soon);
    soon = setTimeout(() => session?.refresh(), settling);
  };
  for (const type of ['click', 'keyup', 'toggle'])
    addEventListener(type, noticed, { capture: true, passive: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => session?.refresh(), { signal });
  // A frame that its page removes says so with its last breath; of a page that goes itself the browser tells.
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
      waysBack.push(rememberScroll(spot && outerParentOf(spot.start.node)));
    },
    goBack() {
      link.cards?.close();
      waysBack.pop()?.();
    },
    jumpTo(key) {
      const spot = spotOf(key);
      if (spot) void withCards(spot.mention.card, (cards) => cards.ask(spot, 'jump'));
      return spot !== undefined;
    },
    step(back) {
      const [spot] = findings().spots;
      if (spot && isWhereTheReaderIs()) void withCards(spot.mention.card, (cards) => cards.step(back));
    },
  };
}

/** Whether what the reader does is meant for this frame: the one with the focus, or the page where none has it. */
function isWhereTheReaderIs(): boolean {
  const { activeElement } = document;
  const isInner = activeElement !== null && /^(i?frame|object|embed)$/.test(localNameOf.call(activeElement));
  return !isInner && (window === window.top || document.hasFocus());
}

/** Nobody asks for settings before there is something on the page to ask about. */
function noSettings(): never {
  throw new Error('No settings yet.');
}
