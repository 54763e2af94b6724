/** What the form for a card needs from the current page. */

/** A summary of a page, and its text. */
export interface PageDigest {
  title: string;
  /** BCP 47 tag that the page declares; '' if none. */
  language: string;
  /** The day of the article as `2026-02-14`; '' if the page does not give one. */
  date: string;
  /** The visible text, a blank line between blocks. */
  text: string;
}

/**
 * Reads the page that it runs in. It is sent there as source text (`scripting.executeScript`), so it must not use
 * anything outside itself.
 * @param most UTF-16 units of text to return at most.
 */
export function digestPage(most: number): PageDigest {
  const of = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute) ?? '';
  const dates = [
    of('meta[property="article:modified_time"]', 'content'),
    of('meta[property="article:published_time"]', 'content'),
    of('meta[itemprop="datePublished"]', 'content'),
    of('meta[name="date"],meta[name="dc.date" i],meta[name="parsely-pub-date"]', 'content'),
    of('article time[datetime],main time[datetime]', 'datetime'),
  ];
  const days = dates.flatMap((date) => /^\s*(\d{4}-\d{2}-\d{2})/.exec(date)?.[1] ?? []);
  return {
    title: document.title.slice(0, 500),
    language: document.documentElement.lang,
    date: days[0] ?? '',
    // Unlike `textContent`, it leaves out what cannot be seen and puts a line break between blocks.
    // biome-ignore lint/performance/useDomNodeTextContent: read once, when the reader asks for it
    text: (document.body?.innerText ?? '').slice(0, most).replace(/\n+/g, '\n\n'),
  };
}
