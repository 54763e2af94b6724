// @vitest-environment happy-dom
/** The reading page as a whole, without a browser: what is opened, given up and stored. */
import 'fake-indexeddb/auto';
import { Blob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingStore } from '../../../components/stores/reading-store.ts';
import { useReading } from '../../../components/surfaces/reading/use-reading.ts';
import { ReadingPage } from '../../../components/views/reading/ReadingPage.tsx';
import { makePdf } from '../../reading/make-pdf.ts';
import { localPort } from '../../reading/pdf/local-port.ts';
import { button, doing, show, strings, textOf } from '../../views/show.tsx';

/** The tab that the page is in. */
const tab = vi.hoisted(() => ({ id: 7, incognito: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { getCurrent: async () => tab },
    runtime: { onMessage: { addListener() {}, removeListener() {} } },
  },
}));

/** What the next worker is, and how many that never answer have been started and ended. */
let makeWorker: () => object = localPort;
let started = 0;
let ended = 0;
const silent = () => {
  started++;
  return Object.assign(new EventTarget(), { postMessage() {}, terminate: () => void ended++ });
};

beforeEach(() => {
  started = 0;
  ended = 0;
  makeWorker = localPort;
  tab.incognito = false;
  // The files of the environment cannot be stored.
  vi.stubGlobal('Blob', Blob);
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: stands for whatever worker a test wants.
        return makeWorker();
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function Page() {
  return <ReadingPage {...useReading(strings)} />;
}

const pdf = (text: string, password?: string) =>
  new Uint8Array(makePdf([[{ text, x: 72, y: 700 }]], password === undefined ? {} : { password }));
const drop = (content: string | Uint8Array, name: string) =>
  doing(() => {
    const dataTransfer = { files: [Object.assign(new Blob([content]), { name })] };
    globalThis.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer }));
  });
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000 });
const says = (root: Element, wanted: string) => soon(() => expect(textOf(root)).toContain(wanted));

describe('opening a document', () => {
  it('can be cancelled, which ends its worker', async () => {
    makeWorker = silent;
    const root = show(<Page />);
    await drop(pdf('x'), 'slow.pdf');
    await says(root, 'Opening slow.pdf…');
    await soon(() => expect(started).toBe(1));
    await doing(() => button(root, 'Cancel').click());
    await soon(() => expect(ended).toBe(1));
    await says(root, 'Choose a file');
    await drop('A text instead.', 'a.txt');
    await says(root, 'A text instead.');
  });

  it('ends when another document is wanted', async () => {
    makeWorker = silent;
    const root = show(<Page />);
    await drop(pdf('x'), 'slow.pdf');
    await soon(() => expect(started).toBe(1));
    await drop('A text instead.', 'a.txt');
    await soon(() => expect(ended).toBe(1));
    await says(root, 'A text instead.');
  });

  it('asks for the password of the document that was wanted last', async () => {
    const root = show(<Page />);
    await drop(pdf('The first.', 'one'), 'first.pdf');
    await drop(pdf('The second.', 'two'), 'second.pdf');
    await says(root, 'second.pdf is protected with a password.');
    const field = root.querySelector<HTMLInputElement>('[type=password]');
    if (!field) throw new Error('no field for the password');
    field.value = 'two';
    await doing(() => button(root, 'Open').click());
    await says(root, 'The second.');
  });
});

describe('documents that were read', () => {
  it('are not stored unless the reader asks for it', async () => {
    const store = createReadingStore();
    const root = show(<Page />);
    for (const text of ['One.', 'Two.', 'Three.']) {
      await drop(text, 'a.txt');
      await says(root, text);
    }
    expect(await store.list()).toEqual([]);
    await doing(() => root.querySelector<HTMLInputElement>('.reading-remember input')?.click());
    await soon(async () => expect(await store.list()).toMatchObject([{ name: 'a.txt', page: 1 }]));
    await doing(() => root.querySelector<HTMLInputElement>('.reading-remember input')?.click());
    await soon(async () => expect(await store.list()).toEqual([]));
    await store.close();
  });

  it('are listed with the part that was shown of them, and open with it', async () => {
    const store = createReadingStore();
    const root = show(<Page />);
    const article = `<article><p>${'The article. '.repeat(20)}</p></article>`;
    await drop(`<!doctype html><body><hr>${article}<p>A comment.</p></body>`, 'a.html');
    await says(root, 'Only the article on this page is shown.');
    expect(textOf(root)).not.toContain('A comment.');
    await doing(() => root.querySelector<HTMLInputElement>('.reading-remember input')?.click());
    await doing(() => button(root, 'Show the whole page').click());
    await says(root, 'A comment.');
    await soon(async () => expect(await store.list()).toMatchObject([{ whole: true }]));
    await doing(() => button(root, 'Close the document').click());
    await says(root, 'Remembered documents');
    await doing(() => button(root, 'a.html').click());
    await says(root, 'A comment.');
    await doing(() => button(root, 'Show only the article').click());
    await soon(async () => expect(await store.list()).toMatchObject([{ whole: false }]));
    const tick = () => doing(() => root.querySelector<HTMLInputElement>('.reading-remember input')?.click());
    await tick();
    await soon(async () => expect(await store.list()).toEqual([]));
    await tick();
    await soon(async () => expect(await store.list()).toMatchObject([{ name: 'a.html' }]));
    await tick();
    await soon(async () => expect(await store.list()).toEqual([]));
    await store.close();
  });

  it('can neither be remembered nor drafted from in a private window', async () => {
    tab.incognito = true;
    const root = show(<Page />);
    await drop('A text.', 'a.txt');
    await says(root, 'A text.');
    expect(root.querySelector('.reading-remember')).toBeNull();
    expect(root.querySelector('.reading-draft')).toBeNull();
  });
});
