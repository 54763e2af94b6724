/** An EPUB: its chapters in order, each unpacked and cleaned when one of its pages is read. */
import type { ReadableDocument } from '../document/readable-document.ts';
import { ReadingProblem } from '../document/readable-document.ts';
import { cleanHtml } from '../html/clean-html.ts';
import { decodeHtml } from '../html/open-html.ts';
import { sliceTree } from '../html/slice-tree.ts';
import { openArchive } from './archive.ts';
import { containerPath, descriptionPath, isProtected, readDescription } from './book-parts.ts';

/** Bytes of a chapter for each of its pages. The number of pages is known before any chapter is unpacked. */
const pageBytes = 20_000;
/** Most pages of a book: a long one has 2,000. */
const mostPages = 50_000;
/** Cleaned chapters that are kept: a page and its neighbours are in no more than three. */
const keptChapters = 3;

/** @throws ReadingProblem for anything that is not an EPUB, is damaged, protected or too large. */
export function openEpub(bytes: Uint8Array): ReadableDocument {
  const archive = openArchive(bytes);
  const textOf = (path: string) => {
    const part = archive.read(path);
    return part && decodeHtml(part);
  };
  const container = textOf(containerPath);
  // Any other archive, or a document of an office program.
  if (container === undefined) throw new ReadingProblem('unknown');
  const encryption = textOf('META-INF/encryption.xml');
  if (encryption !== undefined && isProtected(encryption)) throw new ReadingProblem('protected');
  const path = descriptionPath(container);
  const description = textOf(path);
  if (description === undefined) throw new ReadingProblem('broken', `${path} is missing`);
  const { title, language, chapters } = readDescription(description, path);

  const places: { chapter: string; pages: number; part: number }[] = [];
  // EPUB lists each chapter once.
  for (const chapter of new Set(chapters)) {
    const size = archive.sizeOf(chapter);
    // Books list chapters that they do not contain.
    if (size === undefined) continue;
    const pages = Math.max(1, Math.round(size / pageBytes));
    if (places.length + pages > mostPages) throw new ReadingProblem('broken', `more than ${mostPages} pages`);
    for (let part = 0; part < pages; part++) places.push({ chapter, pages, part });
  }
  if (places.length === 0) throw new ReadingProblem('broken', `${path} lists only missing chapters`);
  const kept = new Map<string, (part: number) => DocumentFragment>();
  const slicesOf = (chapter: string, pages: number) => {
    const slices = kept.get(chapter) ?? sliceTree(cleanHtml(closeTags(textOf(chapter) ?? '')), pages);
    // The one used last is the last to go.
    kept.delete(chapter);
    kept.set(chapter, slices);
    for (const oldest of kept.keys()) if (kept.size > keptChapters) kept.delete(oldest);
    return slices;
  };
  return {
    title,
    language,
    pages: places.length,
    async read(page) {
      const place = places[page - 1];
      if (!place) throw new ReadingProblem('broken', `there is no page ${page}`);
      return slicesOf(place.chapter, place.pages)(place.part);
    },
    close: () => kept.clear(),
  };
}

/** Elements that have no content in HTML, so that `<br/>` is what it looks like. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Chapters are XHTML, where `<title/>` is closed; read as HTML it would swallow the chapter. */
export function closeTags(xhtml: string): string {
  return xhtml.replace(
    /<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/>/gi,
    (whole, name: string, attributes: string) =>
      empty.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}
