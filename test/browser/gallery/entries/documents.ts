/** Kinds of documents, content security policies, and nested documents. */
import { expect } from 'vitest';
import { openCard } from '../../harness/reader.ts';
import { marksOf } from '../compare.ts';
import type { Entry } from '../entry.ts';
import { answerOf, pageOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const text = 'Vladimir Putin met Joe Biden.';
const sentence = `<p>${text}</p>`;

/** A document of a type that is scanned, or is ignored. */
const ofType = (title: string, type: string, body: string, marks: string[] = []): Entry => {
  const path = `/type-${title.replaceAll(/\W/g, '-')}`;
  return {
    of: 'A25',
    title,
    path,
    answers: () => ({ [path]: { type, body } }),
    marks,
    unread: marks.length === 0,
    chosen: !/^(?:a feed|SVG|an image)$/.test(title),
  };
};

/** A page with a strict policy that reports violations. */
const strict = (title: string, policy: string, chosen = false): Entry => {
  const path = `/policy-${title.replaceAll(/\W/g, '-')}.html`;
  return {
    of: 'A24',
    title,
    path,
    answers: () => ({
      [path]: {
        body: `<!doctype html><html lang="en"><title>A page</title>${sentence}${'<br>'.repeat(20)}`,
        headers: { 'content-security-policy': `${policy}; report-uri /csp-report` },
      },
    }),
    marks: names,
    chosen,
    async check(page, { with: { driver, requests } }) {
      await openCard(driver, page, 'Joe Biden');
      expect(requests().filter((request) => request.includes('csp-report'))).toEqual([]);
    },
  };
};

const deep = (level: number): string =>
  level === 0
    ? '<p>Alexei Navalny came home.</p>'
    : `<div><template shadowrootmode="open">${deep(level - 1)}</template></div>`;

/** What a page of frames puts into them. */
const inner = (name: string) => `<!doctype html><html lang="en"><p>${name} spoke.</p>`;
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const documents: Entry[] = [
  ofType('plain text', 'text/plain; charset=utf-8', `${text}\n`, names),
  ofType(
    'XHTML',
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>${sentence}</body></html>`,
    names,
  ),
  ofType('JSON', 'application/json', JSON.stringify({ text })),
  ofType('XML', 'application/xml', `<?xml version="1.0"?><story><p>${text}</p></story>`),
  ofType('a feed', 'text/xml', `<rss version="2.0"><channel><title>${text}</title></channel></rss>`),
  ofType('SVG', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${text}</text></svg>`),
  ofType(
    'an image',
    'image/gif',
    'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\0\0\0!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;',
  ),
  ofType(
    'a page without a body',
    'text/html; charset=utf-8',
    `<!doctype html><link rel="icon" href="data:,">${sentence}<script>document.body.remove()</script>`,
  ),
  {
    of: 'A25',
    title: 'a frameset',
    path: '/frameset.html',
    answers: () => ({
      '/frameset.html': {
        body: `<!doctype html><link rel="icon" href="data:,"><frameset cols="*,*"><frame src="/left.html"><frame></frameset>`,
      },
      '/left.html': answerOf(sentence),
    }),
    marks: names,
    chosen: true,
  },
  strict('nothing allowed', "default-src 'none'; style-src 'none'", true),
  strict('trusted types', "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
  strict('sandboxed', "default-src 'none'; sandbox allow-scripts"),
  {
    of: 'A26',
    title: 'frames of every kind',
    path: '/frames.html',
    answers: () => ({
      '/other.html': { body: inner('Barack Obama') },
      '/tiny.html': { body: inner('Bill O’Reilly') },
      '/frames.html': answerOf(
        `<iframe srcdoc="${attribute(inner('Vladimir Putin'))}"></iframe>
        <iframe sandbox="allow-scripts" srcdoc="${attribute(inner('Joe Biden'))}"></iframe>
        <iframe src="http://other.example/other.html"></iframe>
        <iframe src="data:text/html,${encodeURIComponent(inner('Alexei Navalny'))}"></iframe>
        <iframe id="blob"></iframe><iframe id="late"></iframe>
        <iframe src="/tiny.html" width="1" height="1"></iframe>
        <iframe id="gone" srcdoc="${attribute(inner('Donald Trump'))}"></iframe>
        <script>
          blob.src = URL.createObjectURL(new Blob(['${inner('Michael McFaul')}'], { type: 'text/html' }));
          late.contentDocument.write('${inner('Nord Stream 2')}');
          late.contentDocument.close();
          addEventListener('load', () => gone.remove());
        </script>`,
      ),
    }),
    // Texts of one frame are in order, but the order of frames depends on the browser.
    marks: undefined,
    chosen: true,
    async check(page) {
      const wanted = [...names, 'Alexei Navalny', 'Barack Obama', 'Michael McFaul', 'Nord Stream 2'].sort();
      await expect.poll(async () => (await marksOf(page)).sort()).toEqual(wanted);
    },
    restless: true,
    differs: {
      events: 'a frame of many is loaded before or after we listen in it, by luck',
      copy: 'the address of a blob is made up anew each time',
      markup: 'the same',
    },
  },
  {
    of: 'A26',
    title: 'a document that is written anew',
    path: '/rewritten.html',
    answers: () => ({ '/rewritten.html': answerOf(sentence) }),
    marks: ['Barack Obama'],
    act: async (page, see) => {
      await see(...names);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><html lang="en"><p>Barack Obama spoke.</p>');
        document.close();
      });
    },
  },
  {
    of: 'ordinary',
    title: '200 frames',
    path: '/many-frames.html',
    answers: () => ({
      '/frame.html': { body: inner('Joe Biden') },
      '/many-frames.html': answerOf('<iframe src="/frame.html" width="60" height="60"></iframe>'.repeat(200)),
    }),
    marks: Array(200).fill('Joe Biden'),
    large: true,
  },
  {
    of: 'A27',
    title: 'shadow trees: five deep, closed, attached late, with a sheet of their own',
    path: '/shadows.html',
    answers: () => ({
      '/shadows.html': answerOf(`${sentence}${deep(5)}
        <div id="shut"></div><div id="late"></div>
        <script>
          shut.attachShadow({ mode: 'closed' }).innerHTML = '<p>Barack Obama spoke.</p>';
          setTimeout(() => {
            late.attachShadow({ mode: 'open' }).innerHTML = '<p>Donald Trump spoke.</p>';
            const sheet = new CSSStyleSheet();
            late.shadowRoot.adoptedStyleSheets = [sheet];
            // No change of the page tells of a root; one beside it does.
            document.body.append('Late.');
            busy = false;
          }, 300);
          busy = true;
        </script>`),
    }),
    marks: [...names, 'Donald Trump', 'Alexei Navalny'],
    chosen: true,
    async check(page) {
      const sheets = await page.evaluate(() => {
        const { adoptedStyleSheets = [] } = document.querySelector('#late')?.shadowRoot ?? {};
        return [adoptedStyleSheets.length, adoptedStyleSheets[1]?.cssRules.length === 0];
      });
      // The page's own sheet stays first; that ours is next to it is one more way to detect marks.
      expect(sheets[0]).toBe(2);
    },
  },
  {
    of: 'A25',
    title: 'about:blank, opened by a page and filled later',
    path: '/opener.html',
    answers: () => ({ '/opener.html': { body: pageOf('<p>Nobody.</p><iframe id="blank"></iframe>') } }),
    marks: names,
    act: (page) =>
      page.evaluate((html) => {
        const { contentDocument } = document.querySelector('iframe') ?? {};
        if (contentDocument) contentDocument.body.append(html);
      }, text),
  },
];
