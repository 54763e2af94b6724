import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The window that this page is in, and the tab that is in front there; both undefined until they are known. */
export interface ActiveTab {
  windowId: number | undefined;
  tabId: number | undefined;
}

/** Follows the reader from tab to tab, for as long as the side panel is open. */
export function useActiveTab(): ActiveTab {
  const [active, setActive] = useState<ActiveTab>({ windowId: undefined, tabId: undefined });
  // At once: an effect would wait for a frame, and a page behind others is given none.
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
