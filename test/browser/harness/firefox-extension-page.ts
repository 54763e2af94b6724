/** A page of the extension in a tab of Firefox, which BiDi does not reach and Marionette does. */
import { writeFile } from 'node:fs/promises';
import type { ExtensionPage, PageKey } from './driver.ts';
import { closedRoot, runInPage } from './firefox-privileged.ts';
import type { Marionette } from './marionette.ts';
import { clickSurely } from './sure-click.ts';

/** WebDriver's codes for keys that write nothing. */
const keyCodes: Record<PageKey, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Runs a function on the closed shadow root of a card in a window; undefined if there is none. */
export function inCardAt<Result>(
  marionette: Marionette,
  handle: string,
  body: (root: ShadowRoot) => Result,
): Promise<Result | undefined> {
  const source = `() => { const root = (${closedRoot})(document); return root && (${body})(root); }`;
  return marionette.runSource({ handle, privileged: true }, source, []) as Promise<never>;
}

/** Drives the page of a window handle. */
export function createExtensionPage(marionette: Marionette, handle: string): ExtensionPage {
  const { send } = marionette;
  const onPage = <Result>(commands: () => Promise<Result>) => marionette.onPage(handle, commands);
  /** The id of an element that a command gives. */
  const elementOf = async (command: string, data?: Record<string, unknown>) => {
    const { value } = (await send(command, data)) as { value: Record<string, string> };
    return Object.values(value)[0] ?? '';
  };
  const find = (selector: string) =>
    elementOf('WebDriver:FindElement', { using: 'css selector', value: selector });
  const evaluate: ExtensionPage['evaluate'] = (body, ...args) =>
    marionette.run({ handle }, body, ...args) as Promise<never>;
  return {
    evaluate,
    async addScript(source) {
      await marionette.run({ handle, privileged: true }, runInPage, source);
    },
    click: (selector) =>
      clickSurely({ evaluate }, selector, () =>
        onPage(async () => send('WebDriver:ElementClick', { id: await find(selector) })),
      ),
    async type(selector, text) {
      const keys = text.replaceAll('\n', keyCodes.Enter);
      await onPage(async () => send('WebDriver:ElementSendKeys', { id: await find(selector), text: keys }));
    },
    press: (key) =>
      onPage(async () => {
        if (key === 'Tab') {
          // Keys that are sent to an element do not leave it.
          const actions = (['keyDown', 'keyUp'] as const).map((type) => ({ type, value: keyCodes[key] }));
          await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
        } else {
          const id = await elementOf('WebDriver:GetActiveElement');
          await send('WebDriver:ElementSendKeys', { id, text: keyCodes[key] });
        }
      }),
    async point(x, y) {
      const moves = [x - 2, x].map((left) => ({
        type: 'pointerMove',
        x: Math.round(left),
        y: Math.round(y),
      }));
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves };
      await onPage(() => send('WebDriver:PerformActions', { actions: [pointer] }));
    },
    inCard: (body) => inCardAt(marionette, handle, body),
    async screenshot(path) {
      const { value } = (await onPage(() => send('WebDriver:TakeScreenshot', { full: false }))) as {
        value: string;
      };
      await writeFile(path, Buffer.from(value, 'base64'));
    },
    async close() {
      await onPage(() => send('WebDriver:CloseWindow'));
    },
  };
}
