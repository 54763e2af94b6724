/** Opens a file as a document, by what is in it rather than by its name. What reads one kind of file is loaded for it alone. */
import { decodeBytes } from '../core/pack/files/source/decode-text.ts';
import { openText } from './document/open-text.ts';
import { type ReadableDocument, ReadingProblem } from './document/readable-document.ts';
import { startPort } from './pdf/pdf-port.ts';

/** The largest file that is read, in MB. */
const mostMegabytes = 200;

/** How HTML begins, after a byte order mark as Latin-1, an XML declaration and comments. */
const htmlStart =
  /^(?:ï»¿|ÿþ|þÿ)?\s*(?:<\?[^>]*>\s*)*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** How far into a file a PDF may begin, in bytes, and how much of a text shows whether it is HTML. */
const headLength = 1_024;

/**
 * @param name of the file, which decides only where kinds look alike; '' for pasted text, which is what the reader sees, whatever
 * else it looks like.
 * @param password asks the reader for the password of a protected document; `wrong` says that the last one was. Gives undefined
 * if the reader has none.
 * @param signal ends opening.
 * @throws ReadingProblem, or the signal's reason
 */
export async function openDocument(
  file: Blob,
  name: string,
  password: (wrong: boolean) => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<ReadableDocument> {
  if (file.size > mostMegabytes * 1_000_000) throw new ReadingProblem('large', String(mostMegabytes));
  if (name === '') return openText(await file.text());
  const head = new TextDecoder('latin1').decode(await file.slice(0, headLength).arrayBuffer());
  const bytesOf = async () => new Uint8Array(await file.arrayBuffer());
  if (head.includes('%PDF-')) {
    // The worker, what talks to it and the file are loaded side by side.
    const port = startPort(signal);
    try {
      const [{ openPdf }, bytes] = await Promise.all([import('./pdf/open-pdf.ts'), bytesOf()]);
      return await openPdf(bytes, password, port);
    } catch (error) {
      port.end();
      throw error;
    }
  }
  const bytes = await bytesOf();
  signal.throwIfAborted();
  if (head.startsWith('PK\x03\x04')) return (await import('./epub/open-epub.ts')).openEpub(bytes);
  if (htmlStart.test(head.replaceAll('\0', ''))) return (await import('./html/open-html.ts')).openHtml(bytes);
  const { text } = decodeBytes(bytes);
  if (text.includes('\0') || isBinary(text)) throw new ReadingProblem('unknown');
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name))
    return (await import('./html/open-markdown.ts')).openMarkdown(text);
  if (/\.x?html?$/i.test(name)) return (await import('./html/open-html.ts')).openHtml(bytes);
  return openText(text);
}

/** Whether a text begins with control characters that no text has: it is a picture, a program or a file of some other kind. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these mark binary data.
  const odd = text.slice(0, 4 * headLength).match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return odd > 8;
}
