import type { ExtensionPage } from './driver.ts';

/** The text of the first element that a selector finds, spaces as one; '' where there is none. */
export function textIn(page: ExtensionPage, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' '),
    selector,
  ) as unknown as Promise<string>;
}
