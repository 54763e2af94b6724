/** Counts what a reader does, so that a test can say how many actions something takes. */
import type { ExtensionPage } from './driver.ts';

/**
 * The same page, which writes down each action: a press, a key, a line that is typed (and the Enter after it, which is a second
 * one).
 * @param actions in their order; other actions, such as choosing in a menu of the browser, are added by the test.
 */
export function countActions(page: ExtensionPage, actions: string[]): ExtensionPage {
  return {
    ...page,
    click(selector) {
      actions.push(`press ${selector}`);
      return page.click(selector);
    },
    press(key) {
      actions.push(`press ${key}`);
      return page.press(key);
    },
    type(selector, text) {
      for (const part of text.split(/(\n)/).filter((one) => one !== ''))
        actions.push(part === '\n' ? 'press Enter' : `type ${part}`);
      return page.type(selector, text);
    },
  };
}
