/** The address of the page that drafts cards: it names a tab or a stored draft, and nothing of what is read. */
export const draftAddress = (tabId: number, base = `${location.origin}/`): string =>
  `${base}draft.html?tab=${tabId}`;

/** The tab to take an article from, or the draft to go on with. */
export function draftOfAddress(search: string): { tab?: number; draft?: string } {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  const draft = query.get('draft');
  return { ...(Number.isSafeInteger(tab) && { tab }), ...(draft && { draft }) };
}
