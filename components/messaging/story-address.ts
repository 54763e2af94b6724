/**
 * What the address of the story page tells: the card to open and the tab whose cards are *this page*. A browser may keep
 * addresses in its history, also where the page before was in a private window.
 */
export interface StoryAddress {
  key: string;
  tabId: number | undefined;
}

/**
 * @param base the address that the extension's pages start with, a slash at its end.
 * @param key `pack:card`, or `pack:` alone.
 */
export function storyAddress(base: string, key: string, tabId: number | undefined): string {
  const query = new URLSearchParams({ key, ...(tabId !== undefined && { tab: String(tabId) }) });
  return `${base}story.html?${query}`;
}

/** The pack of a card without the card, for addresses that must not reveal what was read. */
export function packAlone(key: string): string {
  return key.replace(/:.*$/, ':');
}

/** Reads `location.search`. */
export function readStoryAddress(search: string): StoryAddress {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  return { key: query.get('key') ?? '', tabId: Number.isSafeInteger(tab) ? tab : undefined };
}
