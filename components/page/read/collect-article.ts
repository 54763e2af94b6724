/**
 * The function that `executeScript` runs in an article's page to collect its text. Only its own source reaches the
 * page, so it must not use anything outside itself. It only reads the page and changes nothing.
 */

/** @param most UTF-16 units of text to collect at most. @returns a `CollectedPage` (core/draft/article) as JSON. */
export function collectArticle(most: number): string {
  const blocks: { text: string; heading?: true; margin?: true; linked?: true }[] = [];
  const unread =
    /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG|CANVAS|VIDEO|AUDIO|BUTTON|SELECT|TEXTAREA|INPUT|FORM|DIALOG|PRE|CODE|MATH)$/i;
  const beside =
    /(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations)?|promo|newsletter|share|sharing|social|sidebar|cookies?|consent|advert(?:isement)?|ads?|breadcrumbs?|footer|menu|nav|paywall|subscribe)(?:$|[\s_-])/i;
  const isBlock = (element: Element) => !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
  const clean = (text: string) =>
    text
      .replace(/[^\S\n]*\n[^\S\n]*/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  let room = most;
  let text = '';
  let inLinks = 0;
  let margin = false;
  let heading = false;
  const flush = () => {
    const block = clean(text);
    if (block !== '' && room > 0) {
      room -= block.length;
      blocks.push({
        text: block.slice(0, room + block.length),
        ...(heading && { heading: true as const }),
        ...(margin && { margin: true as const }),
        ...(inLinks > block.length / 2 && { linked: true as const }),
      });
    }
    text = '';
    inLinks = 0;
  };
  const walk = (node: Node, isLink: boolean) => {
    if (room <= 0) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const data = (node as Text).data;
      text += data;
      if (isLink) inLinks += clean(data).length;
      return;
    }
    if (!(node instanceof Element) || unread.test(node.tagName)) return;
    if (!node.checkVisibility({ visibilityProperty: true }) && getComputedStyle(node).display !== 'contents')
      return;
    if (node.tagName === 'BR') {
      text += '\n';
      return;
    }
    if (node.getAttribute('aria-hidden') === 'true' || (node as HTMLElement).isContentEditable) return;
    const block = isBlock(node);
    const before = { margin, heading };
    if (block) {
      flush();
      const role = node.getAttribute('role') ?? '';
      const names = `${node.id} ${node.getAttribute('class') ?? ''}`;
      const isBody = /^(?:MAIN|ARTICLE|BODY|HTML)$/.test(node.tagName);
      margin ||=
        /^(?:NAV|ASIDE|FOOTER)$/.test(node.tagName) ||
        /^(?:navigation|complementary|contentinfo|banner|search)$/.test(role) ||
        (!isBody && beside.test(names));
      heading = /^H[1-6]$/.test(node.tagName);
    }
    for (const child of node.shadowRoot?.childNodes ?? node.childNodes)
      walk(child, isLink || node.tagName === 'A');
    if (block) {
      flush();
      ({ margin, heading } = before);
    }
  };
  // The article itself, if the page marks it and it is most of the text.
  const all = (document.body?.textContent ?? '').length;
  const candidates = [
    ...document.querySelectorAll('[itemprop~="articleBody"], article, main, [role="main"]'),
  ];
  const lengths = new Map(candidates.map((element) => [element, (element.textContent ?? '').length]));
  const size = (element: Element) => lengths.get(element) ?? 0;
  const root = candidates
    .filter((element) => size(element) > Math.max(600, all / 5))
    .sort((a, b) => size(b) - size(a))[0];
  const title = document.querySelector('h1');
  if (root && title && !root.contains(title))
    blocks.push({ text: clean(title.textContent ?? ''), heading: true });
  if (document.body) walk(root ?? document.body, false);
  flush();
  const byline = document.querySelector('[rel="author"], [itemprop="author"], .byline, .author');
  const time = document.querySelector(
    'article time[datetime], main time[datetime], [itemprop="datePublished"]',
  );
  const metas = [...document.querySelectorAll('meta[content]')]
    .slice(0, 300)
    .flatMap((meta): [string, string][] => {
      const name =
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
      return name ? [[name, (meta.getAttribute('content') ?? '').slice(0, 1_000)]] : [];
    });
  const date = time?.getAttribute('datetime') ?? time?.getAttribute('content');
  if (date) metas.push(['date', date.slice(0, 100)]);
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .map((script) => (script.textContent ?? '').slice(0, 200_000));
  return JSON.stringify({
    title: document.title.slice(0, 500),
    language: document.documentElement.lang,
    url: location.href.replace(/#.*$/, ''),
    metas,
    linked,
    byline: clean(byline?.textContent ?? '').slice(0, 300),
    headline: clean(title?.textContent ?? '').slice(0, 500),
    blocks,
  });
}
