import { browser } from 'wxt/browser';

/** The text that is selected in the top frame of a tab; '' if there is none or the browser denies access. */
export async function selectionIn(tabId: number): Promise<string> {
  const func = () => getSelection()?.toString() ?? '';
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return typeof frame?.result === 'string' ? frame.result : '';
}
