import { useEffect, useState } from 'preact/hooks';
import { carriesPack } from './carried-pack.ts';
import type { Page } from './use-page.ts';

/**
 * @param page that is in front.
 * @returns true once the page is known to carry a pack; false in a private window, from which nothing may be kept.
 */
export function useCarriedPack({ tabId, privateWindow, visit }: Page): boolean {
  const [carries, setCarries] = useState(false);
  useEffect(() => {
    setCarries(false);
    if (tabId !== undefined && privateWindow === undefined) carriesPack(tabId).then(setCarries, () => {});
  }, [tabId, privateWindow, visit]);
  return carries;
}
