/**
 * The parameters of the story page's URL: the card to open, and the tab whose cards are *this page*. Browsers may keep
 * URLs in their history, even if the user came from a private window.
 */
export interface StoryAddress {
  key: string;
  tabId: number | undefined;
}

/**
 * @param base the extension's base URL, ending in a slash.
 * @param key `pack:card`, or `pack:` alone.
 */
export function storyAddress(base: string, key: string, tabId: number | undefined): string {
  const query = new URLSearchParams({ key, ...(tabId !== undefined && { tab: String(tabId) }) });
  return `${base}story.html?${query}`;
}

/** Removes the card from a key, for URLs that must not reveal what was read. */
export function packAlone(key: string): string {
  return key.replace(/:.*$/, ':');
}

/** Parses `location.search`. */
export function readStoryAddress(search: string): StoryAddress {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  return { key: query.get('key') ?? '', tabId: Number.isSafeInteger(tab) ? tab : undefined };
}
