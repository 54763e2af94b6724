/** A PDF, by its own text: no page is drawn and no picture is decoded. Its fonts are parsed, in the worker, to know its letters. */
import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawBlocks } from '../document/page-content.ts';
import { type ReadableDocument, ReadingProblem } from '../document/readable-document.ts';
import { hasText } from './has-text.ts';
import { type PageRuns, textOfPage } from './page-text.ts';
import type { PdfPort } from './pdf-port.ts';
import { runsOf, type TextItem } from './text-runs.ts';

/** Pages before and after one that show what is printed on each of them; left and right pages differ. */
const reach = 2;
/** Most pieces of text that are read of a page; a page of a newspaper has 5,000. */
const mostItems = 20_000;

/**
 * @param bytes are handed over to the worker, and are empty afterwards.
 * @param password asks for the password; gives undefined if the reader has none.
 * @throws ReadingProblem, or an AbortError if the port was ended by its signal
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  password: (wrong: boolean) => Promise<string | undefined>,
  { port, ended, end }: PdfPort,
): Promise<ReadableDocument> {
  const worker = PDFWorker.create({ port: port as Worker, verbosity: 0 });
  const close = () => {
    worker.destroy();
    end();
  };
  /** Rejects what is still waiting. `Promise.race` would keep every page that was read until the worker ends. */
  const waiting = new Set<(reason: unknown) => void>();
  let failure: { reason: unknown } | undefined;
  ended.catch((reason: unknown) => {
    failure = { reason };
    for (const reject of waiting) reject(reason);
    waiting.clear();
  });
  const orEnd = <T>(work: Promise<T>): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (failure) reject(failure.reason);
    else waiting.add(reject);
    void work.then(resolve, reject).finally(() => waiting.delete(reject));
    return promise;
  };
  try {
    const pdf = await orEnd(load(bytes, worker, password));
    const document = await orEnd(readerOf(pdf));
    return { ...document, read: (page) => orEnd(document.read(page)), close };
  } catch (error) {
    close();
    throw error instanceof DOMException ? error : problemOf(error);
  }
}

async function load(
  data: Uint8Array<ArrayBuffer>,
  worker: PDFWorker,
  password: (wrong: boolean) => Promise<string | undefined>,
): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data,
    worker,
    // Only text is read, and only what is in our package is loaded.
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  const { promise: refused, reject } = Promise.withResolvers<never>();
  let asked = false;
  task.onPassword = (answer: (password: string) => void) => {
    password(asked).then((given) => {
      if (given === undefined) reject(new ReadingProblem('password'));
      else answer(given);
    }, reject);
    asked = true;
  };
  return Promise.race([task.promise, refused]);
}

async function readerOf(pdf: PDFDocumentProxy): Promise<Omit<ReadableDocument, 'close'>> {
  const { numPages: pages } = pdf;
  /** Runs of the pages around the last one that was read. */
  const kept = new Map<number, Promise<PageRuns>>();
  const runsAt = (page: number) => {
    const known = kept.get(page) ?? readRuns(pdf, page);
    kept.set(page, known);
    known.catch(() => kept.delete(page));
    return known;
  };
  const declared = declaredIn(pdf);
  // The first page is shown next; nothing is kept of the others that are only looked at.
  const look = (page: number) => (page === 1 ? runsAt(page) : readRuns(pdf, page));
  if (!(await hasText(pages, look))) throw new ReadingProblem('noText');
  const { title, language } = await declared;
  return {
    title,
    language,
    pages,
    async read(page) {
      for (const other of kept.keys()) if (Math.abs(other - page) > 2 * reach) kept.delete(other);
      const near = [-1, 1, -2, 2].map((step) => page + step).filter((other) => other >= 1 && other <= pages);
      const [own, ...others] = await Promise.all([
        runsAt(page),
        ...near.map((other) => runsAt(other).catch((): PageRuns => ({ groups: [], height: 1 }))),
      ]);
      return drawBlocks(textOfPage(own, others));
    },
  };
}

async function readRuns(pdf: PDFDocumentProxy, number: number): Promise<PageRuns> {
  const page = await pdf.getPage(number);
  try {
    const { height, transform } = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item).slice(0, mostItems);
    return {
      groups: runsOf(texts, transform as number[], (font) => styles[font]?.vertical === true),
      height,
    };
  } finally {
    page.cleanup();
  }
}

/** Programs that write PDFs put the name of their file into the title. */
const fileTitle =
  /^(?:microsoft (?:word|powerpoint)|untitled|powerpoint presentation)|\.(?:docx?|indd|qxd|tex|dvi|pptx?|pdf|odt|rtf)$/i;

async function declaredIn(pdf: PDFDocumentProxy): Promise<{ title: string; language: string }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Language } = info as Record<string, unknown>;
  const title = typeof Title === 'string' ? Title.replace(/\s+/g, ' ').trim() : '';
  return {
    title: fileTitle.test(title) ? '' : title,
    language: typeof Language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(Language) ? Language : '',
  };
}

function problemOf(error: unknown): ReadingProblem {
  if (error instanceof ReadingProblem) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  return name === 'PasswordException'
    ? new ReadingProblem('password')
    : new ReadingProblem('broken', message);
}
