/** Pages that name nothing at first: only the gate runs there, and whatever names something later brings the page script. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from './gallery/page-of.ts';
import type { ExtensionPage } from './harness/driver.ts';
import { letTimePass, paintedNames, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

/** A question has been answered by then, in ms of the page's clock; the page script comes before the answer. */
const answered = 500;

interface Api {
  runtime: {
    onMessage: {
      addListener(listener: (message: { type: string }, sender: { url?: string }) => undefined): void;
    };
  };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: true };
      func: () => string;
    }): Promise<{ result?: string }[]>;
  };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
}

/** What changes a page that says `It rained.`, and the name that is then marked. */
const changes: [what: string, change: () => void, name: string][] = [
  [
    'a block',
    () => document.body.insertAdjacentHTML('beforeend', '<p>Then Vladimir Putin spoke.</p>'),
    'Vladimir Putin',
  ],
  [
    'the other half of a name, within a line',
    () => document.getElementById('line')?.append('Stream 2 was built.'),
    'Nord Stream 2',
  ],
  [
    'other characters in a text',
    () => {
      const text = document.getElementById('text')?.firstChild;
      if (text instanceof Text) text.data = 'Barack Obama spoke.';
    },
    'Barack Obama',
  ],
  [
    'letters in elements of their own, with a place to break',
    () =>
      document.body.insertAdjacentHTML(
        'beforeend',
        `<p>${[...'Donald'].map((letter) => `<span>${letter}</span>`).join('')} Tr<wbr>ump spoke.</p>`,
      ),
    'Donald Trump',
  ],
  [
    'shadow roots in shadow roots',
    () => {
      const outer = document.getElementById('text')?.attachShadow({ mode: 'open' });
      if (outer) outer.innerHTML = '<section></section>';
      const inner = outer?.querySelector('section')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<p>Alexei Navalny spoke.</p>';
    },
    'Alexei Navalny',
  ],
  [
    'text that is no longer editable',
    () => document.querySelector('[contenteditable]')?.removeAttribute('contenteditable'),
    'Michael McFaul',
  ],
  [
    'a rewritten document',
    () => {
      document.open();
      document.write('<!doctype html><p>Vladimir Putin spoke.');
      document.close();
    },
    'Vladimir Putin',
  ],
];

describe.each(browsers)('a page that names nothing at first, in %s', (browser) => {
  let started: Started;
  let own: ExtensionPage;
  beforeAll(async () => {
    started = await borrowBrowser(browser);
    const body = `<p id="text">It rained.</p><p id="line">Nord </p><div contenteditable>Michael McFaul spoke.</div>`;
    for (const [number] of changes.entries()) started.site.serve(`/quiet-${number}.html`, answerOf(body));
    started.site.serve('/inner.html', answerOf('<p>Vladimir Putin spoke.</p>'));
    started.site.serve(
      '/outer.html',
      answerOf('<p>It rained.</p><iframe src="/inner.html" width="300" height="200"></iframe>'),
    );
    own = await started.driver.openExtensionPage('options.html');
    // Own pages hear what pages send.
    await own.evaluate(() => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { dataset } = document.documentElement;
      dataset.asked = '';
      (world.browser ?? world.chrome).runtime.onMessage.addListener(({ type }, { url = '' }) => {
        if (type === 'lookForNames') dataset.asked += `${url} `;
        return undefined;
      });
    });
  });
  afterAll(async () => {
    await own?.close();
    await started?.close();
  });

  /** The addresses of documents that have been asked about. */
  const asked = () => own.evaluate(() => document.documentElement.dataset.asked?.split(' ') ?? []);

  /** Which of our scripts runs in each frame of the tab that shows an address. */
  const scriptsIn = async (path: string): Promise<string[]> =>
    await own.evaluate(async (end: string) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, scripting } = world.browser ?? world.chrome;
      const tab = (await tabs.query({})).find(({ url }) => url?.endsWith(end));
      if (tab?.id === undefined) return [];
      const found = await scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => {
          const link = (globalThis as unknown as Record<symbol, { page?: object } | undefined>)[
            Symbol.for('sidelight')
          ];
          if (!link) return 'none';
          return link.page ? 'page' : 'gate';
        },
      });
      return found.map(({ result }) => result ?? '');
    }, path);

  it.each(changes.map((change, number) => [change[0], number] as const))(
    'marks %s',
    async (_what, number) => {
      const [, change, name] = changes[number] as (typeof changes)[number];
      const path = `/quiet-${number}.html`;
      const page: Page = await started.driver.open(started.site.url(path));
      await until('it is asked about', async () => (await asked()).some((url) => url.endsWith(path)));
      await letTimePass(page, answered);
      expect(await scriptsIn(path)).toEqual(['gate']);
      expect(await paintedNames(page)).toEqual([]);
      await page.evaluate(change);
      await until(`${name} is marked`, async () => (await scriptsIn(path)).join() === 'page');
      if (!/shadow/.test(changes[number]?.[0] ?? ''))
        await until(`${name} is painted`, async () => (await paintedNames(page)).includes(name));
      await page.close();
    },
  );

  it('brings the page script only to the frame that names something', async () => {
    const page = await started.driver.open(started.site.url('/outer.html'));
    await until(
      'one frame has it',
      async () => (await scriptsIn('/outer.html')).sort().join() === 'gate,page',
    );
    expect(await paintedNames(page)).toEqual([]);
    await page.close();
  });

  it('reads frames of other sites that start without a size, because the page around them is busy', async () => {
    const sites = ['one', 'two', 'three', 'four', 'five', 'six'];
    const frames = sites.map((site) => `<iframe src="http://${site}.example/inner.html"></iframe>`).join('');
    const busy = '<script>for (const end = performance.now() + 300; performance.now() < end; );</script>';
    started.site.serve('/busy.html', answerOf(`<p>It rained.</p>${frames}${busy}`));
    const page = await started.driver.open(started.site.url('/busy.html'));
    await until('every frame is marked', async () => {
      const marked = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => paintedNames(frame)),
      );
      return marked.length === sites.length && marked.every(([name]) => name === 'Vladimir Putin');
    });
    expect(await paintedNames(page)).toEqual([]);
    await page.close();
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
