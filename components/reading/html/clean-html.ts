/**
 * Makes harmless elements of HTML from anywhere. What is left is text and its structure: nothing runs, nothing is sent, and
 * nothing is loaded, because no element or attribute with an address is kept. Links become their text.
 */
import DOMPurify from 'dompurify';

const tags = [
  ...['p', 'div', 'section', 'article', 'main', 'span', 'br', 'hr', 'wbr', 'address', 'hgroup'],
  ...['header', 'footer', 'aside', 'center', 'search', 'fieldset', 'legend'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figure', 'figcaption', 'details', 'summary'],
  ...['ul', 'ol', 'menu', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...[
    'em',
    'strong',
    'i',
    'b',
    'u',
    's',
    'small',
    'sub',
    'sup',
    'abbr',
    'cite',
    'q',
    'dfn',
    'del',
    'ins',
    'mark',
  ],
  ...['code', 'kbd', 'samp', 'var', 'time', 'bdi', 'bdo', 'ruby', 'rt', 'rp'],
];
const attributes = ['lang', 'dir', 'colspan', 'rowspan', 'start', 'reversed'];

/** Elements that are removed with what is in them, because it is not part of the text to read. */
const dropped = [
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'head',
    'title',
  ],
  ...[
    'audio',
    'video',
    'canvas',
    'map',
    'button',
    'select',
    'datalist',
    'textarea',
    'option',
    'nav',
    'dialog',
  ],
];

/**
 * Takes HTML, whole or in part; gives a body of elements of a document of their own, to be copied or appended where they are
 * shown. Its text is never parsed again, so nothing can change its meaning after it was cleaned.
 */
export function cleanHtml(html: string): Element {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...tags, 'body', 'html'],
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: dropped,
    RETURN_DOM: true,
  });
}

/** The title and language that HTML declares; '' if it declares none. */
export function declaredIn(html: string): { title: string; language: string } {
  const head = html.slice(0, 100_000);
  const [, title = ''] = /<title[^<>]*>([^<]*)/i.exec(head) ?? [];
  const [, root = ''] = /<html\b([^<>]*)/i.exec(head) ?? [];
  const [, language = ''] = /\s(?:xml:)?lang\s*=\s*["']?([a-z0-9-]{2,35})/i.exec(root) ?? [];
  // Only references such as `&amp;` are left in a title; cleaning resolves them.
  return {
    title: title.trim() && (cleanHtml(`<p>${title}</p>`).textContent ?? '').replace(/\s+/g, ' ').trim(),
    language,
  };
}
