/** Starts the page script for a document, and again when the document is rewritten. */
import { answer } from '../../components/messaging/messenger.ts';
import type { PageCalls } from '../../components/messaging/protocol.ts';
import { findLink } from '../../components/page/popover/page-link.ts';
import { later } from '../../components/page/read/time-slices.ts';
import type { OwnDocument } from './own-document.ts';
import { startPage } from './start-page.ts';

/** Shortest time between two starts in one frame, in ms: a page may rewrite its document endlessly. */
const pause = 2_000;

/**
 * Starts with the current document, and again after it has been rewritten, which removes listeners and observers.
 * @param script ends everything when it aborts.
 * @param own for the own page that shows documents; undefined on web pages.
 */
export function begin(script: AbortController, own?: OwnDocument): void {
  const { signal } = script;
  const restarted = () => {
    if (signal.aborted) return;
    script.abort();
    later(
      () => {
        // Another copy of this script may have started meanwhile.
        if (findLink() === link) begin(new AbortController(), own);
      },
      pause - Math.min(pause, performance.now() - begun),
    );
  };
  const page = startPage(script, restarted, own);
  const begun = performance.now();
  const link = findLink();
  const done = (_result: unknown) => ({ done: true }) as const;
  answer<PageCalls>(
    {
      restart: () => done(page.restart()),
      reportRoster: () => done(page.reportRoster()),
      keepPlace: ({ key }) => done(page.keepPlace(key)),
      goBack: () => done(page.goBack()),
      jumpTo: ({ key, how }) => ({ found: page.jumpTo(key, how) }),
      inView: () => ({ keys: page.inView() }),
      step: ({ back }) => done(page.step(back)),
    },
    signal,
  );
  // A page restored from the back-forward cache is unchanged, but the settings or the extension may have changed.
  addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => void (persisted && isTrusted && page.restart()),
    { signal },
  );
}
