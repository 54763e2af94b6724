/** The address of the reading page. It names nothing of what is read, because browsers keep addresses. */

/** @param base the address that all pages of this extension start with, ending in a slash. */
export const readingAddress = (base = `${location.origin}/`): string => `${base}reading.html`;
