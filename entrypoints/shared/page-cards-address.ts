/** The address of the page with the cards of a tab; it names the tab alone, since browsers keep addresses. */
export const pageCardsAddress = (tabId: number): string => `${location.origin}/page-cards.html?tab=${tabId}`;

/** The tab that the address of this page names. */
export function tabOfAddress(): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isSafeInteger(tab) ? tab : undefined;
}
