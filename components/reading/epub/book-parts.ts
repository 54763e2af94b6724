/** Which parts of an EPUB make up its text, in reading order, from the files that describe it. */
import { Parser } from 'htmlparser2';
import { ReadingProblem } from '../document/readable-document.ts';

export interface BookParts {
  title: string;
  /** BCP 47 tag; '' if the book declares none. */
  language: string;
  /** Paths of the chapters in the archive, in reading order. */
  chapters: string[];
}

/** An element of an XML file: its name without prefix, its attributes, and the text right after its start. */
interface Tag {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Most elements of a file that describes a book: three for each chapter, font and picture. */
const mostTags = 200_000;

/** Where an EPUB keeps the path of its description. */
export const containerPath = 'META-INF/container.xml';

/** The path of the book's description, from the container file. @throws ReadingProblem if it names none. */
export function descriptionPath(container: string): string {
  const path = tagsIn(container).find(({ name }) => name === 'rootfile')?.attributes['full-path'];
  if (!path) throw new ReadingProblem('broken', `${containerPath} names no book`);
  return path;
}

/**
 * Reads a book's description (its `.opf` file).
 * @param path of the description in the archive, to which its paths are relative.
 * @throws ReadingProblem if it lists no chapters.
 */
export function readDescription(description: string, path: string): BookParts {
  const tags = tagsIn(description);
  const textOf = (wanted: string) =>
    tags
      .find(({ name, text }) => name === wanted && text.trim() !== '')
      ?.text.replace(/\s+/g, ' ')
      .trim() ?? '';
  const items = new Map(
    tags.flatMap(({ name, attributes: { id, href, 'media-type': type = '' } }) =>
      name === 'item' && id && href && /html|xml/.test(type) ? [[id, href] as const] : [],
    ),
  );
  const chapters = tags.flatMap(({ name, attributes: { idref = '' } }) => {
    const href = name === 'itemref' ? items.get(idref) : undefined;
    return href === undefined ? [] : [resolvePath(path, href)];
  });
  if (chapters.length === 0) throw new ReadingProblem('broken', `${path} lists no chapters`);
  return { title: textOf('title'), language: textOf('language'), chapters };
}

/** Fonts may be obscured in any book; whatever else is encrypted needs the seller's key. */
const fontMethods = ['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'];

/** Whether `META-INF/encryption.xml` says that more than fonts is encrypted. */
export function isProtected(encryption: string): boolean {
  return tagsIn(encryption).some(
    ({ name, attributes: { Algorithm = '' } }) =>
      name === 'EncryptionMethod' && !fontMethods.includes(Algorithm),
  );
}

function tagsIn(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (tags.length === mostTags) throw new ReadingProblem('broken', `more than ${mostTags} elements`);
        tags.push({ name: name.replace(/^.*:/, ''), attributes, text: '' });
      },
      ontext: (text) => {
        const last = tags.at(-1);
        if (last) last.text += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return tags;
}

/** Resolves a path of the description, as an address relative to it. */
function resolvePath(base: string, href: string): string {
  const parts = base.split('/').slice(0, -1);
  for (const part of decoded(href.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
