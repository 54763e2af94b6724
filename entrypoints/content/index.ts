import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '../../components/messaging/messenger.ts';
import type { PageCalls } from '../../components/messaging/protocol.ts';
import { whenReadable } from './readable.ts';
import { startPage } from './start-page.ts';

/** An earlier copy of this script in the same world puts itself away when a new one starts. */
const slot: unique symbol = Symbol.for('sidelight.page');
const world = globalThis as { [slot]?: AbortController };

export default defineUnlistedScript(async () => {
  world[slot]?.abort();
  const script = new AbortController();
  world[slot] = script;
  if (!(await whenReadable(script.signal))) return;

  const page = startPage(script.signal, () => script.abort());
  answer<PageCalls>(
    {
      restart() {
        void page.restart();
        return { done: true };
      },
      reportRoster() {
        page.reportRoster();
        return { done: true };
      },
      jumpTo: ({ key }) => ({ found: page.jumpTo(key) }),
    },
    script.signal,
  );
  // What comes back from the back-forward cache is as it was left; settings, or we ourselves, may not be.
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) void page.restart();
    },
    { signal: script.signal },
  );
});
