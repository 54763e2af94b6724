import type { Pack } from './model.ts';

/**
 * Takes a source or reference; gives its title with its publisher before it, unless the title already names the publisher:
 * `Reuters: Finland joins NATO`.
 */
export function citationOf({
  title,
  publisher,
}: Pick<Pack['references'][number], 'title' | 'publisher'>): string {
  if (publisher === undefined) return title;
  // As a word: `APEC summit` does not name AP.
  const named = new RegExp(`(?<!\\p{L})${RegExp.escape(publisher)}(?!\\p{L})`, 'iu');
  return named.test(title) ? title : `${publisher}: ${title}`;
}
