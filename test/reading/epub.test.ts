// @vitest-environment happy-dom
/** EPUBs: chapters in order, damaged and hostile ones. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../components/reading/epub/book-parts.ts';
import { closeTags, openEpub } from '../../components/reading/epub/open-epub.ts';
import { declaringFiles, makeEpub } from './make-epub.ts';

const chapter = (text: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>${text}</p></body></html>`;
const encryption = (method: string) =>
  `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${method}"/></enc:EncryptedData></encryption>`;

/** How an archive's directory begins the entry of a file, whose name comes 46 bytes later. */
const directoryEntry = 0x02014b50;
const isChapter = (bytes: Uint8Array, entry: number) =>
  new TextDecoder().decode(bytes.subarray(entry + 46, entry + 55)) === 'OPS/text/';

/** The book with another unpacked size declared of each chapter. */
function declaringSizes(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === directoryEntry && isChapter(bytes, at))
      view.setUint32(at + 24, size, true);
  return bytes;
}

/** The description of a book with one chapter, listed so many times. */
const listing = (path: string, times: number) =>
  `<package><manifest><item id="a" href="${path}" media-type="application/xhtml+xml"/></manifest><spine>${'<itemref idref="a"/>'.repeat(times)}</spine></package>`;

describe('an EPUB', () => {
  it('is read chapter by chapter, long ones in several pages', async () => {
    const opened = openEpub(
      makeEpub([chapter('One.'), chapter('Two. '.repeat(12_000)), chapter('Three.')], {
        title: 'A &amp; B',
        language: 'fr',
      }),
    );
    expect(opened).toMatchObject({ title: 'A & B', language: 'fr', pages: 5 });
    const pages: string[] = [];
    for (let page = 1; page <= opened.pages; page++) pages.push((await opened.read(page)).textContent ?? '');
    expect(pages[0]).toBe('One.');
    expect(pages.slice(1, 4).join('')).toBe('Two. '.repeat(12_000));
    expect(pages[4]).toBe('Three.');
    // Any page can be read again, in any order.
    expect((await opened.read(1)).textContent).toBe('One.');
  });

  it.each<[string, Uint8Array, string]>([
    ['an archive that is no book', zipSync({ 'a.txt': strToU8('x') }), 'unknown'],
    [
      'a book whose description is missing',
      makeEpub([], { files: { 'META-INF/container.xml': '<rootfile full-path="x.opf"/>' } }),
      'broken',
    ],
    ['a book without chapters', makeEpub([]), 'broken'],
    [
      'a container that names no book',
      makeEpub([], { files: { 'META-INF/container.xml': '<container/>' } }),
      'broken',
    ],
    [
      'a book that is encrypted',
      makeEpub([chapter('x')], {
        files: { 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc') },
      }),
      'protected',
    ],
    ['a chapter that is a bomb', makeEpub(['0'.repeat(20_000_001)]), 'bomb'],
    [
      'a book of more pages than can be listed',
      declaringSizes(
        makeEpub([], {
          files: { 'OPS/book.opf': listing('text/a.txt', 1), 'OPS/text/a.txt': chapter('x') },
        }),
        4_000_000_000,
      ),
      'broken',
    ],
    [
      'a book described by too many elements',
      makeEpub([chapter('x')], { files: { 'OPS/book.opf': listing('x', 200_000) } }),
      'broken',
    ],
    ['an archive that declares 4 billion files', declaringFiles(0xffff_ffff), 'broken'],
    [
      'a book of chapters that are a bomb together',
      declaringSizes(makeEpub(Array.from({ length: 11 }, () => chapter('x'))), 19_999_999),
      'bomb',
    ],
    [
      'an archive of too many files',
      zipSync(Object.fromEntries(Array.from({ length: 50_001 }, (_, at) => [String(at), new Uint8Array()]))),
      'broken',
    ],
  ])('%s is refused', (_name, bytes, kind) => {
    expect(() => openEpub(bytes)).toThrow(expect.objectContaining({ kind }));
  });

  it('has a chapter once, however often it is listed', () => {
    const files = { 'OPS/book.opf': listing('text/a.xhtml', 10_000), 'OPS/text/a.xhtml': chapter('x') };
    expect(openEpub(makeEpub([], { files })).pages).toBe(1);
  });

  it('may have obscured fonts', async () => {
    const files = { 'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding') };
    expect((await openEpub(makeEpub([chapter('x')], { files })).read(1)).textContent).toBe('x');
  });

  it('that declares less than it unpacks to gives no more than it declares', async () => {
    const bytes = makeEpub([chapter('long '.repeat(1_000))]);
    const content = await openEpub(declaringSizes(bytes, 200)).read(1);
    expect(content.textContent).toMatch(/^(?:long )+/);
    expect(content.textContent?.length).toBeLessThanOrEqual(200);
  });

  it('that declares less than is packed is not unpacked', async () => {
    const random = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCharCode(33 + ((Math.imul(at, 2_654_435_761) >>> 9) % 90)),
    ).join('');
    const opened = openEpub(declaringSizes(makeEpub([random]), 200));
    await expect(opened.read(1)).rejects.toMatchObject({ kind: 'broken' });
  });

  it('with two files of one name has the last of them', async () => {
    const bytes = makeEpub([chapter('Other.'), chapter('Last.')]);
    // The first chapter gets the name of the second.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === directoryEntry && isChapter(bytes, at)) {
        bytes[at + 46 + 'OPS/text/chapter '.length] = '2'.charCodeAt(0);
        view.setUint32(at + 24, 4_000_000_000, true);
        break;
      }
    const opened = openEpub(bytes);
    expect(opened.pages).toBe(1);
    expect((await opened.read(1)).textContent).toBe('Last.');
  });
});

describe('the description of a book', () => {
  it('gives paths relative to itself, decoded, and leaves out what is not a chapter', () => {
    const description = `<opf:package xmlns:opf="x"><opf:manifest>
<opf:item id="a" href="../text/a%20b.xhtml#x" media-type="application/xhtml+xml"/><opf:item id="i" href="i.png" media-type="image/png"/>
</opf:manifest><opf:spine><opf:itemref idref="i"/><opf:itemref idref="a"/><opf:itemref idref="nothing"/></opf:spine></opf:package>`;
    expect(readDescription(description, 'OPS/book.opf').chapters).toEqual(['text/a b.xhtml']);
  });
});

describe('closing tags', () => {
  it.each<[string, string]>([
    ['<title/>', '<title></title>'],
    ['<script src="a>b"/>', '<script src="a>b"></script>'],
    ["<br/><img src='x' />", "<br/><img src='x' />"],
    ['<p>a / b</p>', '<p>a / b</p>'],
    ['<a id="x"/>text', '<a id="x"></a>text'],
  ])('%s', (xhtml, html) => {
    expect(closeTags(xhtml)).toBe(html);
  });

  it('takes time in proportion to the text, however many tags are not closed', () => {
    const text = '<a '.repeat(1_000_000);
    expect(closeTags(text)).toBe(text);
  });
});
