import { strToU8, zipSync } from 'fflate';

/** Makes an EPUB for tests: its chapters' XHTML, and other files by their path. */
export function makeEpub(
  chapters: readonly string[],
  {
    title = 'A book',
    language = 'en',
    files = {},
  }: { title?: string; language?: string; files?: Record<string, string> } = {},
): Uint8Array {
  const names = chapters.map((_, at) => `chapter ${at + 1}.xhtml`);
  const description = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>${language}</dc:language></metadata>
<manifest>${names.map((name, at) => `<item id="c${at}" href="text/${encodeURIComponent(name)}" media-type="application/xhtml+xml"/>`).join('')}</manifest>
<spine>${names.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`;
  const parts: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf': description,
    ...Object.fromEntries(names.map((name, at) => [`OPS/text/${name}`, chapters[at] ?? ''])),
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** An archive without files, of 98 bytes, whose directory (of the form for large archives) declares that it has some. */
export function declaringFiles(count: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(98));
  // The end of the directory, 56 bytes; where it is, 20 bytes; and the same for older readers, 22 bytes.
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(32, count, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(84, 1, true);
  return new Uint8Array(view.buffer);
}
