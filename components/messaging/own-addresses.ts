/**
 * The addresses of the extension's own pages. Browsers may keep them in their history, even of pages that were opened from a private
 * window, so they name tabs and drafts, and the story's a card.
 */

const ownBase = (): string => `${location.origin}/`;

const withTab = (tabId: number | undefined): string => (tabId === undefined ? '' : `?tab=${tabId}`);

/** @param base that all addresses of this extension start with, ending in a slash. */
export const readingAddress = (base = ownBase()): string => `${base}reading.html`;

/** The page with the cards of a tab. */
export const pageCardsAddress = (tabId: number): string => `${ownBase()}page-cards.html${withTab(tabId)}`;

/** The page that drafts cards from the article in a tab. */
export const draftAddress = (tabId: number): string => `${ownBase()}draft.html${withTab(tabId)}`;

/** The side panel as a page of its own, for browsers without side panels. */
export const panelAddress = (tabId: number | undefined): string =>
  `${ownBase()}sidepanel.html${withTab(tabId)}`;

/**
 * The story with a card.
 * @param key `pack:card`, or `pack:` alone. @param tabId the tab whose cards are *this page*.
 */
export function storyAddress(key: string, tabId: number | undefined): string {
  const query = new URLSearchParams({ key, ...(tabId !== undefined && { tab: String(tabId) }) });
  return `${ownBase()}story.html?${query}`;
}

/** Removes the card from a key, for addresses that must not reveal what was read. */
export function packAlone(key: string): string {
  return key.replace(/:.*$/, ':');
}

/** What an address of an own page names. @param search as `location.search` gives it. */
export function readAddress(search: string): { tab?: number; key?: string; draft?: string } {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  const key = query.get('key');
  const draft = query.get('draft');
  return {
    ...(Number.isSafeInteger(tab) && { tab }),
    ...(key !== null && { key }),
    ...(draft && { draft }),
  };
}
