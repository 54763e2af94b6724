/** Clicks that reach what they aim at, also if the page moves it between the look at its place and the press. */
import type { ExtensionPage } from './driver.ts';
import { until } from './reader.ts';

let presses = 0;

/**
 * Clicks an element; a press that falls beside it, because the page has just moved it, is kept from the page and done again,
 * as a reader would.
 * @param click presses the middle of the element, where it was a moment before.
 */
export async function clickSurely(
  page: Pick<ExtensionPage, 'evaluate'>,
  selector: string,
  click: () => Promise<unknown>,
): Promise<void> {
  await until(`a click reaches ${selector}`, async () => {
    const press = `press-${++presses}`;
    await page.evaluate(expectPress, selector, press);
    await click();
    const hasMissed = (name: string) => document.documentElement.getAttribute(name) === 'missed';
    // The click may have left the page or closed it; then there is nothing to ask.
    return !(await page.evaluate(hasMissed, press).catch(() => false));
  });
}

/** In the page: keeps a press from it that is not inside the element. The root's attribute `press` says how it went. */
function expectPress(selector: string, press: string): void {
  const root = document.documentElement;
  const wanted = document.querySelector(selector);
  if (!wanted || wanted instanceof HTMLOptionElement) return;
  for (const { name } of [...root.attributes]) if (name.startsWith('press-')) root.removeAttribute(name);
  root.setAttribute(press, 'expected');
  const closing = new AbortController();
  const judge = (event: Event) => {
    if (root.getAttribute(press) === 'expected') {
      const path = event.composedPath();
      const labels = [...((wanted as Partial<HTMLInputElement>).labels ?? [])];
      root.setAttribute(press, [wanted, ...labels].some((one) => path.includes(one)) ? 'hit' : 'missed');
    }
    if (root.getAttribute(press) !== 'missed') return closing.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(type, judge, { capture: true, signal: closing.signal });
}
