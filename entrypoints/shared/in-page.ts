import { browser } from 'wxt/browser';

/** Runs a function in the top document of a tab, apart from the page's own scripts, with a number that it needs; '' where it cannot. */
export async function inPage(tabId: number, most: number, func: (most: number) => string): Promise<string> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func, args: [most] })
    .catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : '';
}
