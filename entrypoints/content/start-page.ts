/**
 * What runs in every frame: asks whether this page is to be read, reads it, and opens cards.
 */
import { rosterOf } from '../../components/matching/roster.ts';
import { callBackground, isOrphaned, report } from '../../components/messaging/messenger.ts';
import { limits } from '../../components/messaging/protocol.ts';
import { watchPointer } from '../../components/page/pointer.ts';
import { type Findings, noFindings, type Session, startSession } from '../../components/page/session.ts';
import { defaults, type PageState, type Settings } from '../../components/settings/settings.ts';
import { createCards } from './cards.ts';

export interface RunningPage {
  /** Settings, cards or sites have changed: asks again whether and how this page is to be read. */
  restart(): Promise<void>;
  /** Says again what is on this page. */
  reportRoster(): void;
  /** Scrolls the first mention of a card into view and opens its card; false where there is none. */
  jumpTo(key: string): boolean;
}

/** How long what a click or a key opens (a tab, a menu, a theme) takes to show, in ms. It changes no text. */
const settling = 400;

/**
 * @param signal ends it: marks, listeners and the open card go.
 * @param orphaned is called when the extension is no longer there to answer.
 */
export function startPage(signal: AbortSignal, orphaned: () => void): RunningPage {
  let state: PageState = 'loading';
  let settings: Settings | undefined;
  let session: Session | undefined;
  let reading = new AbortController();
  let roster = '';

  const failed = (error: unknown) => {
    if (isOrphaned(error)) orphaned();
  };
  const reportRoster = () => {
    const { mentions, passages, partial } = session?.findings ?? noFindings;
    const entries = rosterOf(mentions, passages).slice(0, limits.entries);
    void report('rosterReport', { state, partial, entries });
  };
  const changed = ({ mentions, partial }: Findings) => {
    const now = `${partial} ${mentions.map(({ card, others }) => [card, ...others]).join()}`;
    if (now === roster) return;
    roster = now;
    reportRoster();
  };

  const cards = createCards(() => session, failed);
  const pointer = watchPointer(cards, () => settings ?? defaults, signal);
  cards.connect(pointer);

  const restart = async () => {
    const greeting = await callBackground('hello').catch(failed);
    if (signal.aborted || !greeting) return;
    ({ state, settings } = greeting);
    if (!greeting.active) {
      reading.abort();
      session = undefined;
      pointer.close();
      return reportRoster();
    }
    if (session) return session.restart(settings);
    reading = new AbortController();
    roster = '';
    session = startSession(
      {
        findCandidates: async (passages) => (await callBackground('findCandidates', { passages })).candidates,
        paintRule: async (name, previous) =>
          (await callBackground('paintRule', previous === undefined ? { name } : { name, previous })).css,
      },
      settings,
      changed,
      failed,
      AbortSignal.any([reading.signal, signal]),
    );
  };
  void restart();

  let soon: ReturnType<typeof setTimeout> | undefined;
  const noticed = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(soon);
    soon = setTimeout(() => session?.refresh(), settling);
  };
  for (const type of ['click', 'keyup', 'toggle'])
    addEventListener(type, noticed, { capture: true, passive: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => session?.refresh(), { signal });

  return {
    restart,
    reportRoster,
    jumpTo(key) {
      const spot = session?.findings.spots.find(({ mention: { card, others } }) =>
        [card, ...others].includes(key),
      );
      if (!spot) return false;
      cards.scrollTo(spot);
      pointer.ask(spot);
      return true;
    },
  };
}
