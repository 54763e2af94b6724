/** The gate. Runs in every frame of every page, until a name is found there. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message, Reply } from '../../components/messaging/protocol.ts';
import { startGate } from '../../components/page/gate/start-gate.ts';
import { findLink, makeLink } from '../../components/page/popover/page-link.ts';
import { whenReadable } from './readable.ts';

export default defineUnlistedScript(async () => {
  if (!(await whenReadable())) return;
  // An earlier copy of this script or the page script, from before an update or a second injection.
  findLink()?.leave();

  const gate = startGate(
    async (message) => browser.runtime.sendMessage(message),
    () => !browser.runtime?.id,
  );

  const places: ScrollToOptions[] = [];
  const answers: Partial<Record<string, () => void>> = {
    ...gate,
    keepPlace() {
      places.push({ left: scrollX, top: scrollY });
    },
    goBack: () => scrollTo(places.pop()),
  };
  const listener = ({ type }: Message, _sender: unknown, respond: (reply: Reply) => void) => {
    const answer = answers[type];
    if (!answer) return;
    answer();
    respond({ value: { done: true } });
  };
  browser.runtime.onMessage.addListener(listener);
  makeLink({
    leave() {
      gate.leave();
      browser.runtime?.onMessage.removeListener(listener);
    },
  });
});
