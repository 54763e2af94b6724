/** The side panel's page, and what a reader does in the form for a card. */
import type { PanelTask } from '../../../components/stores/panel-tasks-store.ts';
import type { Driver, ExtensionPage } from './driver.ts';
import { until } from './reader.ts';

interface Api {
  windows: { getCurrent(): Promise<{ id: number }> };
  tabs: { query(which: object): Promise<{ id: number }[]> };
  storage: { session: { set(items: object): Promise<void> }; local: { get(keys: null): Promise<object> } };
}

/** The panel over the page in front, in a tab behind it: browsers let no script look into the panel itself. */
export async function openPanelPage(driver: Driver): Promise<ExtensionPage> {
  const panel = await driver.openExtensionPage('sidepanel.html');
  await until('the panel is drawn', () => panel.evaluate(() => document.querySelector('.panel') !== null));
  return panel;
}

/** Leaves a task as the context menu does, for the tab in front. */
export async function giveTask(panel: ExtensionPage, task: PanelTask): Promise<void> {
  await panel.evaluate(
    async (wanted: object & { what: string }) => {
      const { windows, tabs, storage } =
        (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
        (globalThis as unknown as { chrome: Api }).chrome;
      const [{ id: window }, [tab]] = await Promise.all([
        windows.getCurrent(),
        tabs.query({ active: true, currentWindow: true }),
      ]);
      const whole = wanted.what === 'make' ? { ...wanted, tabId: tab?.id } : wanted;
      await storage.session.set({ [`panel-task:${window}`]: whole });
    },
    task as object & { what: string },
  );
}

/** Everything in the local storage, as a page of the extension reads it. */
export const storedOf = (panel: ExtensionPage): Promise<object> =>
  panel.evaluate(
    () =>
      (
        (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
        (globalThis as unknown as { chrome: Api }).chrome
      ).storage.local.get(null) as never,
  );

/** Waits until the form is there with this name in it. */
export async function formWith(panel: ExtensionPage, name: string): Promise<void> {
  await until(`the form has the name ${name}`, () =>
    panel.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>('.card-form input[required]')?.value === wanted,
      name,
    ),
  );
}

/** The words of an element once there are some that a test wants. */
export const textOf = (panel: ExtensionPage, selector: string): Promise<string> =>
  panel.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );

/** Selector of the field for the one line. */
export const lineField = '.card-form [id$="-description"]';

/** On the element that is about to be pressed. */
const pressed = 'data-pressed';

/** Presses the button, link or summary with this text, with the pointer. */
export async function pressNamed(panel: ExtensionPage, text: string, within = '.panel'): Promise<void> {
  await until(`there is a button ${text}`, () =>
    panel.evaluate(
      (wanted, scope, mark) => {
        document.querySelector(`[${mark}]`)?.removeAttribute(mark);
        const all = [...document.querySelectorAll<HTMLElement>(`${scope} :is(button, summary, a)`)];
        const found = all.find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
        );
        found?.setAttribute(mark, '');
        // As a reader would, if a bar covers it.
        found?.scrollIntoView({ block: 'center' });
        return found !== undefined && !found.matches(':disabled');
      },
      text,
      within,
      pressed,
    ),
  );
  await panel.click(`[${pressed}]`);
}
