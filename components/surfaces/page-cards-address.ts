/** The address of the page with the cards of a tab. It contains only the tab, because browsers keep addresses. */
export const pageCardsAddress = (tabId: number): string => `${location.origin}/page-cards.html?tab=${tabId}`;

/** The tab in this page's address. */
export function tabOfAddress(): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isSafeInteger(tab) ? tab : undefined;
}
