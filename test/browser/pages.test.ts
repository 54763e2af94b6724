/**
 * Real pages in real browsers: which names are painted and which are not, and that the page is otherwise identical to
 * one without Sidelight: markup, requests and console.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseMarks } from '../../components/core/resolve/choose-marks.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import type { Mention } from '../../components/core/text/model.ts';
import { readHtml } from '../../scripts/annotate/read-html.ts';
import { bundledIndex } from '../core/bundled.ts';
import { paintedNames, settledNames, until } from './harness/reader.ts';
import { pageOfText } from './harness/site.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const lookAlikes =
  /Hunter|Michelle|Navalnaya|Lyudmila|Osama|Putnam|Rasputin|Nordstrom|Tower|card|trumpet|fox$/i;

/** Removes what varies between runs in our pages: nothing. */
const wholeOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Waits until a list holds all of these texts; it grows while a page is read. */
const holds = (list: () => Promise<string[]>, texts: string[]) =>
  expect.poll(list).toEqual(expect.arrayContaining(texts));

describe.each(browsers)('pages in %s', (name) => {
  let started: Started;
  let bare: Started;
  const open = async (path: string) => {
    const page = await started.driver.open(started.site.url(path));
    await settledNames(page);
    return page;
  };

  beforeAll(async () => {
    started = await borrowBrowser(name);
    bare = await borrowBrowser(name, { bare: true });
  });
  afterAll(async () => {
    await started?.close();
    await bare?.close();
  });

  describe('the demo page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open('/demo.html');
      await until('the late text is painted', async () => (await paintedNames(page, '#late')).length > 0);
    });
    afterAll(() => page?.close());

    it.each([
      ['header, across inline elements', 'article > .lead', ['President Joe Biden', 'Vladimir Putin']],
      [
        'a section of its own',
        '#guests',
        ['Mr Biden', 'Mr Putin', 'Donald Trump', 'Barack Obama', 'Michael McFaul'],
      ],
      ['no-break spaces and inline elements', '#money', ['Nord Stream 2', 'Alexei Navalny', 'Ukraine']],
      ['an open shadow root', '#shadow-host', ['Michael McFaul', 'Barack Obama']],
      ['text in German', '[lang=de]', ['Präsident Joe Biden', 'Wladimir Putin', 'Alexej Nawalny']],
      ['text that arrived late', '#late', ['Alexei Navalny']],
    ])('paints the names in %s', async (_place, selector, names) => {
      await holds(() => paintedNames(page, selector), names);
    });

    it('paints the names in a frame', async () => {
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error('The frame is not there.');
      await holds(() => paintedNames(frame), ['Donald Trump', 'Vladimir Putin']);
    });

    it('marks nothing else', async () => {
      expect(await paintedNames(page, '#others')).toEqual([]);
      expect((await paintedNames(page)).filter((text) => lookAlikes.test(text))).toEqual([]);
    });

    it('leaves typed text and code unmarked', async () => {
      expect(await paintedNames(page, '#yours')).toEqual([]);
    });
  });

  it('paints the names in a news report, in their usual forms', async () => {
    const page = await open('/summit-report.html');
    // The page has no heading except the first, so the first mention of each card is painted.
    await holds(
      () => paintedNames(page),
      [
        'President Joe Biden',
        'Vladimir Putin',
        'ransomware gangs',
        'Russia',
        'Ukraine',
        'Michael McFaul',
        'President Barack Obama',
        'Donald Trump',
        'summit in Helsinki',
        'Bill O’Reilly',
        'Britain',
        'Alexei Navalny',
        'Nord Stream 2',
      ],
    );
    await page.close();
  });

  it('paints on a page with the strictest content security policy, without a violation report', async () => {
    const page = await open('/strict.html');
    await holds(() => paintedNames(page), ['Vladimir Putin', 'Joe Biden', 'Nord Stream 2']);
    expect(started.requests().filter((request) => request.includes('csp-report'))).toEqual([]);
    await page.close();
  });

  it('follows a Preact application that re-renders, sorts, removes and adds', async () => {
    const page = await open('/preact-app.html');
    const names = () => paintedNames(page);
    const are = (...wanted: string[]) => expect.poll(names).toEqual(wanted);
    await are('Vladimir Putin', 'Joe Biden', 'Alexei Navalny');
    await page.click('#turn');
    await are('Alexei Navalny', 'Joe Biden', 'Vladimir Putin');
    await page.click('#drop');
    await page.click('#add');
    await are('Alexei Navalny', 'Vladimir Putin', 'Michael McFaul');
    await page.close();
  });

  it.each(['/demo.html', '/summit-report.html', '/strict.html', '/preact-app.html'])(
    'leaves %s the same as without Sidelight: markup, requests, console',
    async (path) => {
      const seen = await Promise.all(
        [started, bare].map(async ({ driver, site, requests }) => {
          const before = { requests: requests().length, faults: (await driver.faults()).length };
          const page = await driver.open(site.url(path));
          if (driver === started.driver) await settledNames(page);
          // The demo page's late text and the feed's last tick.
          await until('the page has come to rest', () =>
            page.evaluate(() => {
              const late = document.querySelector('#late');
              const feed = document.querySelector('#app');
              return late?.textContent !== '' && (!feed || feed.querySelector('[data-tick="15"]') !== null);
            }),
          );
          const markup = await wholeOf(page);
          await page.close();
          return {
            markup,
            requests: requests().slice(before.requests),
            faults: (await driver.faults()).slice(before.faults),
          };
        }),
      );
      expect(seen[0]).toEqual(seen[1]);
    },
  );

  // A report of our own, and any saved article: SIDELIGHT_PAGE=FILE (.html or .txt).
  it.each(['test/pages/summit-report.html', process.env.SIDELIGHT_PAGE ?? []].flat())(
    'paints on %s the same names as are found in its text without a browser',
    async (file) => {
      const content = readFileSync(file, 'utf8');
      const body = file.endsWith('.txt') ? pageOfText(content) : content;
      for (const { site } of [started, bare]) site.serve('/as-found.html', { body });
      const page = await open('/as-found.html');
      const before = await wholeOf(page);
      const found = findMentions(bundledIndex, readHtml(body).passages, { strictness: 'balanced' });
      const texts = (mentions: Mention[]) => mentions.map(({ text }) => text.replace(/\s+/g, ' '));
      // How many more than the first are painted depends on the page's headings.
      await holds(() => paintedNames(page), texts(chooseMarks(found, 'page', () => 0)));
      expect(texts(found)).toEqual(expect.arrayContaining(await paintedNames(page)));
      await page.close();
      const plain = await bare.driver.open(bare.site.url('/as-found.html'));
      expect(before).toBe(await wholeOf(plain));
      await plain.close();
    },
  );
});
