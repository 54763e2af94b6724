import type { PageRuns } from './page-text.ts';

/** Pages in which text is looked for first: evenly over the document. */
const sampled = 12;

/**
 * Whether any page of a PDF has text; one without is a scan. Of a long document the first page with text may come late, so some
 * pages are looked at before all others.
 * @param pages the number of pages.
 * @param read reads a page, from 1. A page that cannot be read counts as one without text.
 */
export async function hasText(pages: number, read: (page: number) => Promise<PageRuns>): Promise<boolean> {
  const step = Math.max(1, Math.floor(pages / sampled));
  for (const first of [true, false]) {
    for (let page = 1; page <= pages; page++) {
      if (((page - 1) % step === 0) !== first) continue;
      const runs = await read(page).catch(() => undefined);
      if (runs && runs.groups.length > 0) return true;
    }
  }
  return false;
}
