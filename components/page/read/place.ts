/**
 * Where a text is on a page, as far as elements show it: in the margin (navigation, the page's footer, anything beside
 * the content) or within a link. Independent of the DOM, so that pages and the command line read documents by the same
 * rules.
 */

/** A set of the flags below. */
export type Place = number;

/** In navigation, the page's footer, or beside the content. */
export const margin = 1;
/** Within a link. */
const link = 2;
/** Within the content, whose own footers and asides are part of it. */
const content = 4;
/** In a table or the page's title, where a link does not indicate a teaser. */
const title = 8;

/** The flags that an element adds to the place of its contents. */
const marks: Record<string, Place | undefined> = {
  a: link,
  nav: margin,
  article: content,
  main: content,
  blockquote: content,
  table: title,
  h1: title,
};
/** Elements and ARIA roles that are margin unless they are within the content. */
const outside = new Set(['footer', 'aside', 'contentinfo', 'complementary']);

/**
 * The place of an element's contents.
 * @param outer the place of the element. @param name its local name in lower case. @param role its ARIA role, if it is
 * one of `marginRoles`.
 */
export function placeWithin(outer: Place, name: string, role?: string | null): Place {
  if (role === 'navigation') return outer | margin;
  if (outside.has(role ?? name)) return outer & content ? outer : outer | margin;
  return outer | (marks[name] ?? 0);
}

/** Selects elements whose role shows that they are margin. */
export const marginRoles = '[role="navigation"],[role="contentinfo"],[role="complementary"]';

/** Whether text in this place is link text that may be a teaser. */
export function isLinked(place: Place): boolean {
  return (place & (link | title)) === link;
}
