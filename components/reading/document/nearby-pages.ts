/** Keeps the page that is read and its neighbours, and drops the others, so that memory does not grow with the document. */

/** How many pages before and after the current one are kept. */
const reach = 1;

export interface NearbyPages<Page> {
  /** Gives a page, which becomes the current one; its neighbours are read afterwards, while the reader reads. */
  at(page: number): Promise<Page>;
  /** The number of pages that are kept now. */
  readonly kept: number;
}

/**
 * @param read reads a page, from 1. A page that could not be read is tried again the next time it is wanted.
 * @param last the number of the last page.
 */
export function createNearbyPages<Page>(
  read: (page: number) => Promise<Page>,
  last: number,
): NearbyPages<Page> {
  const pages = new Map<number, Promise<Page>>();
  let current = 0;
  const load = (page: number): Promise<Page> => {
    const known = pages.get(page);
    if (known) return known;
    const reading = read(page);
    pages.set(page, reading);
    reading.catch(() => {
      if (pages.get(page) === reading) pages.delete(page);
    });
    return reading;
  };
  return {
    async at(page) {
      current = page;
      for (const other of pages.keys()) if (Math.abs(other - page) > reach) pages.delete(other);
      const content = await load(page);
      // The reader may have gone on meanwhile.
      if (page === current)
        for (const next of [page + 1, page - 1]) if (next >= 1 && next <= last) load(next).catch(() => {});
      return content;
    },
    get kept() {
      return pages.size;
    },
  };
}
