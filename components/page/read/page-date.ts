/** The date of an article from the page's metadata, so that a card can say when it is older than the page. */

const selectors = [
  ['meta[property="article:modified_time"]', 'content'],
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"],meta[name="dc.date" i],meta[name="parsely-pub-date"]', 'content'],
  ['article time[datetime],main time[datetime]', 'datetime'],
] as const;

/** Gives the page's date as `2026-02-14`; undefined if it declares none. */
export function pageDate(page: Document): string | undefined {
  for (const [selector, attribute] of selectors) {
    const day = dayOf(page.querySelector(selector)?.getAttribute(attribute));
    if (day) return day;
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(/"date(?:Modified|Published)"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]);
    if (day) return day;
  }
  return undefined;
}

function dayOf(text: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
}
