import { browser } from 'wxt/browser';

/**
 * Runs a function with a number as its argument in the top document of a tab, isolated from the page's own scripts; '' if that is
 * not possible.
 */
export async function inPage(tabId: number, most: number, func: (most: number) => string): Promise<string> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func, args: [most] })
    .catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : '';
}
