/** One start of the content script, which a document that is written anew needs another of. */
import { answer } from '../../components/messaging/messenger.ts';
import type { PageCalls } from '../../components/messaging/protocol.ts';
import { findLink } from '../../components/page/popover/page-link.ts';
import { later } from '../../components/page/read/time-slices.ts';
import { startPage } from './start-page.ts';

/** Shortest time between two beginnings in one frame, in ms: a page may write its document anew without end. */
const pause = 2_000;

/**
 * Begins with the document as it is, and again when it has been written anew: listeners and observers went with the old one.
 * @param script ends it all when it aborts.
 */
export function begin(script: AbortController): void {
  const { signal } = script;
  const page = startPage(script, () => {
    if (signal.aborted) return;
    script.abort();
    later(
      () => {
        // Another copy of this script may have come meanwhile.
        if (findLink() === link) begin(new AbortController());
      },
      pause - Math.min(pause, performance.now() - begun),
    );
  });
  const begun = performance.now();
  const link = findLink();
  const done = (_result: unknown) => ({ done: true }) as const;
  answer<PageCalls>(
    {
      restart: () => done(page.restart()),
      reportRoster: () => done(page.reportRoster()),
      keepPlace: ({ key }) => done(page.keepPlace(key)),
      goBack: () => done(page.goBack()),
      jumpTo: ({ key }) => ({ found: page.jumpTo(key) }),
      step: ({ back }) => done(page.step(back)),
    },
    signal,
  );
  // What comes back from the back-forward cache is as it was left; settings, or we ourselves, may not be.
  addEventListener('pageshow', ({ persisted }) => void (persisted && page.restart()), { signal });
}
