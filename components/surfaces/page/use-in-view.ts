import { useEffect, useState } from 'preact/hooks';
import { callPage } from '../../messaging/messenger.ts';
import type { Page } from './use-page.ts';

/** How often to ask the page what is in view, in ms: often enough to follow scrolling. */
const interval = 500;

const nothing: ReadonlySet<string> = new Set();

/**
 * Keys of the cards that are mentioned in the visible part of the page, updated while this page is visible.
 * @param follows whether they are needed at all.
 */
export function useInView({ tabId, roster: { entries } }: Page, follows: boolean): ReadonlySet<string> {
  const [keys, setKeys] = useState(nothing);
  const frames = [...new Set(entries.map(({ frameId }) => frameId))].sort((a, b) => a - b);
  const asked = frames.join();
  useEffect(() => {
    if (!follows || tabId === undefined || asked === '') return setKeys(nothing);
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        const answers = frames.map((frame) => callPage(tabId, frame)('inView').catch(() => ({ keys: [] })));
        const found = new Set((await Promise.all(answers)).flatMap((answer) => answer.keys));
        if (!current) return;
        setKeys((now) => (now.size === found.size && now.isSubsetOf(found) ? now : found));
      }
      timer = setTimeout(ask, interval);
    };
    void ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [follows, tabId, asked]);
  return keys;
}
