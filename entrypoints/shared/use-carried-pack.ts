import { useEffect, useState } from 'preact/hooks';
import { carriesPack } from './carried-pack.ts';
import type { Page } from './use-page.ts';

/**
 * @param page that is in front.
 * @returns true once it is known that the page carries a pack; false in a private window, whose pages may leave nothing behind.
 */
export function useCarriedPack({ tabId, privateWindow, visit }: Page): boolean {
  const [carries, setCarries] = useState(false);
  useEffect(() => {
    setCarries(false);
    if (tabId !== undefined && privateWindow === undefined) carriesPack(tabId).then(setCarries, () => {});
  }, [tabId, privateWindow, visit]);
  return carries;
}
