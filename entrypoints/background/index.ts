/**
 * The background: wires what answers to what asks. Every listener is registered at once, in the same turn in which the
 * script starts, since a browser wakes it for an event and delivers that to the listeners that it finds then.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import geneva from '../../assets/packs/geneva-2021.json' with { type: 'json' };
import { createOwnPacks } from '../../components/cards/own-packs-store.ts';
import { watchPacks } from '../../components/cards/pack-changes-store.ts';
import { callPage, isGone } from '../../components/messaging/messenger.ts';
import { createRouter } from '../../components/messaging/requests.ts';
import { marksCss } from '../../components/page/mark-css.ts';
import { changeSettings, readSettings, watchSettings } from '../../components/settings/settings-store.ts';
import { createCalls, type Frame } from './calls.ts';
import { runCommand } from './commands.ts';
import { createKnowledge } from './knowledge.ts';
import { loadAllPacks } from './load-all-packs.ts';
import { createRestart, startInOpenTabs } from './open-tabs.ts';
import { createPrivateStore } from './private-store.ts';

export default defineBackground({
  type: 'module',
  main() {
    const self = { id: browser.runtime.id, base: `${location.origin}/` };
    const ownPacks = createOwnPacks();
    const knowledge = createKnowledge(() =>
      loadAllPacks([{ name: 'geneva-2021.json', content: geneva }], ownPacks),
    );
    const privately = createPrivateStore();
    const restartPages = createRestart();
    const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });

    const calls = createCalls(knowledge, {
      self,
      readSettings,
      changeSettings,
      privately,
      insertCss: (frame, css) =>
        browser.scripting.insertCSS({ target: targetOf(frame), origin: 'AUTHOR', css }),
      removeCss: (frame, css) =>
        browser.scripting.removeCSS({ target: targetOf(frame), origin: 'AUTHOR', css }),
      async runPopover(frame) {
        const target = targetOf(frame);
        await browser.scripting.executeScript({ target, files: ['/popover.js'], injectImmediately: true });
      },
      marksCss,
      restartPages,
    });
    browser.runtime.onMessage.addListener(createRouter(calls, self));
    const forever = new AbortController().signal;
    watchSettings(restartPages, forever);
    watchPacks(() => {
      knowledge.forget();
      restartPages();
    }, forever);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') startInOpenTabs();
    });
    const world = {
      changeSettings,
      step: (tabId: number, { back }: { back: boolean }) => callPage(tabId)('step', { back }),
    };
    // Firefox for Android has no commands. On pages that cannot be read there is nowhere to go.
    browser.commands?.onCommand.addListener((command, tab) => {
      runCommand(command, tab?.id, world).catch((error) => {
        if (!isGone(error)) throw error;
      });
    });
    // Firefox for Android has no windows.
    browser.windows?.onRemoved.addListener(privately.forget);
    // Keeps a page's process from reading what is stored, where the browser can (Chromium 140 and later).
    browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  },
});
