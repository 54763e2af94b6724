// @vitest-environment happy-dom
/** PDFs as documents: opened, given up, and workers that fail. */
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../components/reading/pdf/open-pdf.ts';
import { startPort } from '../../../components/reading/pdf/pdf-port.ts';
import { makePdf } from '../make-pdf.ts';
import { localPort } from './local-port.ts';

const pdf = (...texts: string[]) =>
  new Uint8Array(makePdf(texts.map((text) => (text ? [{ text, x: 72, y: 700 }] : []))));
const noPassword = async () => undefined;
const never = new AbortController().signal;
const open = (bytes: Uint8Array<ArrayBuffer>, password = noPassword) =>
  openPdf(bytes, password, startPort(never, localPort));

describe('a PDF', () => {
  it('is read page by page', async () => {
    const opened = await open(pdf('The first page.', 'The second page.'));
    expect(opened.pages).toBe(2);
    expect((await opened.read(2)).textContent).toBe('The second page.');
    opened.close();
    await expect(opened.read(1)).rejects.toMatchObject({ kind: 'broken' });
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['without text', pdf('', ''), 'noText'],
    ['that breaks off', new TextEncoder().encode('%PDF-1.7\nand then nothing of use'), 'broken'],
    [
      'with a password that the reader does not have',
      new Uint8Array(makePdf([[{ text: 'x', x: 1, y: 1 }]], { password: 'x' })),
      'password',
    ],
  ])('%s is refused', async (_name, bytes, kind) => {
    await expect(open(bytes)).rejects.toMatchObject({ kind });
  });
});

/** A worker that never answers, and what happens to it. */
function silentPort() {
  const port = Object.assign(new EventTarget(), {
    ended: 0,
    postMessage() {},
    terminate: () => void port.ended++,
  });
  return port;
}

describe('a worker', () => {
  it('that fails to start is an error, not a wait without end', async () => {
    const port = silentPort();
    const opening = openPdf(
      pdf('x'),
      noPassword,
      startPort(never, () => port),
    );
    port.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(opening).rejects.toMatchObject({ kind: 'broken', message: 'out of memory' });
    expect(port.ended).toBe(1);
  });

  it('is ended as soon as its document is not wanted any more', async () => {
    const port = silentPort();
    const closing = new AbortController();
    const opening = openPdf(
      pdf('x'),
      noPassword,
      startPort(closing.signal, () => port),
    );
    closing.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(port.ended).toBe(1);
  });

  it('is not even started for a document that is not wanted any more', () => {
    let started = 0;
    const make = () => {
      started++;
      return silentPort();
    };
    expect(() => startPort(AbortSignal.abort(), make)).toThrow('aborted');
    expect(started).toBe(0);
  });
});
