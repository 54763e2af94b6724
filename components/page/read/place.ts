/**
 * Where a text stands on a page, as far as elements say: in the margin (navigation, the page's footer, what stands beside
 * the content), or within a link. Independent of the DOM, so that pages and the command line read documents by the same
 * rules.
 */

/** A set of the flags below. */
export type Place = number;

/** In navigation, the page's footer, or beside the content. */
export const margin = 1;
/** Within a link. */
const link = 2;
/** Within the content, whose own footers and asides belong to it. */
const content = 4;
/** In a table or the page's title: being a link says nothing there. */
const title = 8;

/** What an element adds to the place of what it contains. */
const marks: Record<string, Place | undefined> = {
  a: link,
  nav: margin,
  article: content,
  main: content,
  blockquote: content,
  table: title,
  h1: title,
};
/** Elements, and roles by ARIA, that are margin unless they are within the content. */
const outside = new Set(['footer', 'aside', 'contentinfo', 'complementary']);

/**
 * The place of what an element contains.
 * @param outer the place of the element. @param name its local name in lower case. @param role its ARIA role, if it is one
 * of `marginRoles`.
 */
export function placeWithin(outer: Place, name: string, role?: string | null): Place {
  if (role === 'navigation') return outer | margin;
  if (outside.has(role ?? name)) return outer & content ? outer : outer | margin;
  return outer | (marks[name] ?? 0);
}

/** Selects elements whose role says that they are margin. */
export const marginRoles = '[role="navigation"],[role="contentinfo"],[role="complementary"]';

/** Whether text there is text of a link that may be a teaser. */
export function isLinked(place: Place): boolean {
  return (place & (link | title)) === link;
}
