import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '../../components/messaging/messenger.ts';
import type { PageCalls } from '../../components/messaging/protocol.ts';
import { findLink } from '../../components/page/page-link.ts';
import { whenReadable } from './readable.ts';
import { startPage } from './start-page.ts';

export default defineUnlistedScript(async () => {
  const script = new AbortController();
  const { signal } = script;
  if (!(await whenReadable(signal))) return;
  // An earlier copy of this script, from before an update or a second injection; it may have waited for the same moment.
  findLink()?.leave();
  const page = startPage(script);
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
});
