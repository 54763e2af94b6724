/** What goes wrong around us harms no page and loses nothing: odd documents, odd settings, a background that is gone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paintedNames, settledNames, until } from './harness/reader.ts';
import { browsers, type Started, startBrowser } from './harness/start-browser.ts';

interface Area {
  set(values: Record<string, unknown>): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
}

const sentence = 'Vladimir Putin met Joe Biden in Geneva.';

/** Documents that hold names and are none of our business, or only just. */
const documents: Record<string, { type: string; body: string; painted: string[] }> = {
  'plain text': {
    type: 'text/plain; charset=utf-8',
    body: `${sentence}\n`,
    painted: ['Vladimir Putin', 'Joe Biden'],
  },
  XHTML: {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><p>${sentence}</p></body></html>`,
    painted: ['Vladimir Putin', 'Joe Biden'],
  },
  JSON: { type: 'application/json', body: JSON.stringify({ text: sentence }), painted: [] },
  XML: {
    type: 'application/xml',
    body: `<?xml version="1.0"?><story><p>${sentence}</p></story>`,
    painted: [],
  },
  SVG: {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${sentence}</text></svg>`,
    painted: [],
  },
  'a frameset': {
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><frameset cols="*"><frame src="about:blank"></frameset>',
    painted: [],
  },
  'a page that takes its body away': {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><title>x</title><link rel="icon" href="data:,"><p>${sentence}</p><script>document.body.remove()</script>`,
    painted: [],
  },
};

describe.each(browsers)('faults in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await startBrowser(name);
    // Chromium asks for one where a document names none, and says so when it is not there.
    started.site.serve('/favicon.ico', {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
  });
  afterAll(() => started?.close());

  const open = (path: string) => started.driver.open(started.site.url(path));

  /** Everything that is in storage. */
  const stored = async (change: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
    const page = await started.driver.openExtensionPage('options.html');
    try {
      return await page.evaluate(async (values) => {
        const api = globalThis as unknown as Record<
          'browser' | 'chrome',
          { storage: { local: Area } } | undefined
        >;
        const { local } = (api.browser ?? api.chrome)?.storage ?? {};
        if (!local) throw new Error('The page has no storage.');
        await local.set(values);
        return local.get(null);
      }, change);
    } finally {
      await page.close();
    }
  };

  it.each(Object.entries(documents))('%s', async (kind, { painted, ...answer }) => {
    const path = `/${kind.replaceAll(' ', '-')}`;
    started.site.serve(path, answer);
    const page = await open(path);
    if (painted.length > 0) expect(await settledNames(page)).toEqual(painted);
    else {
      // A page that is read is painted within a fraction of this; the next page proves that we are awake.
      const next = await open('/strict.html');
      await settledNames(next);
      await next.close();
      expect(await paintedNames(page)).toEqual([]);
    }
    await page.close();
  });

  it('takes settings of the wrong type for the defaults and leaves them in storage', async () => {
    const odd = {
      'setting:markHowMuch': 7,
      'setting:siteHosts': 'news.example',
      'setting:openDelay': -1,
      'setting:ofANewerVersion': { deep: true },
    };
    await stored(odd);
    const page = await open('/strict.html');
    expect(await settledNames(page)).toContain('Vladimir Putin');
    await page.close();
    expect(await stored()).toMatchObject(odd);
  });

  it('answers a page whose background is stopped while it asks', async () => {
    const opening = open('/summit-report.html');
    await started.driver.killBackground();
    const page = await opening;
    await started.driver.killBackground();
    expect(await settledNames(page)).toContain('Nord Stream 2');
    await page.close();
  });

  it('goes on in a document that is written anew', async () => {
    const page = await open('/strict.html');
    await settledNames(page);
    await page.evaluate(() => {
      document.body.textContent = '';
      document.body.append('Alexei Navalny came home.');
    });
    await until('the new text is painted', async () => (await paintedNames(page)).includes('Alexei Navalny'));
    await page.close();
  });

  it('has caused no error, no warning and no request', async () => {
    expect(await started.driver.faults()).toEqual([]);
    const pages = started.site.url('/');
    expect(started.requests().filter((request) => !request.startsWith(pages))).toEqual([]);
  });
});
