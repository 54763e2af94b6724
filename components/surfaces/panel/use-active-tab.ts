import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The window that this page is in, and the active tab there; both undefined until known. */
export interface ActiveTab {
  windowId: number | undefined;
  tabId: number | undefined;
}

/** Follows the active tab while the side panel is open. */
export function useActiveTab(): ActiveTab {
  const [active, setActive] = useState<ActiveTab>({ windowId: undefined, tabId: undefined });
  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    let current = true;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (current) setActive({ windowId: tab?.windowId, tabId: tab?.id });
    };
    const onActivated = () => void look();
    browser.tabs.onActivated.addListener(onActivated);
    void look();
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);
  return active;
}
