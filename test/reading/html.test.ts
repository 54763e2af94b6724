// @vitest-environment happy-dom
/** HTML as documents: what is cut where. What a browser makes of hostile HTML is tested in test/browser/reading.test.ts. */

import { describe, expect, it } from 'vitest';
import type { ReadableDocument } from '../../components/reading/document/readable-document.ts';
import { declaredIn } from '../../components/reading/html/clean-html.ts';
import { decodeHtml, openHtml, pagesOf } from '../../components/reading/html/open-html.ts';
import { openMarkdown } from '../../components/reading/html/open-markdown.ts';
import { sliceTree } from '../../components/reading/html/slice-tree.ts';
import fc from '../properties.ts';

const element = (name: string, ...children: (string | Element)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what HTML declares', () => {
  it.each<[string, string, { title: string; language: string }]>([
    ['both', '<html lang="de-AT"><title> A &amp; B </title>', { title: 'A & B', language: 'de-AT' }],
    ['XHTML', '<html xmlns="x" xml:lang="fr"><head><title>T</title>', { title: 'T', language: 'fr' }],
    ['neither', '<p lang="de">text', { title: '', language: '' }],
    ['neither, in a million tags', '<title<html'.repeat(100_000), { title: '', language: '' }],
  ])('reads what it declares: %s', (_name, html, wanted) => {
    expect(declaredIn(html)).toEqual(wanted);
  });

  it.each<[string, number[], string]>([
    ['as declared', [...utf8('<meta charset="windows-1251"><p>'), 0xcf, 0xf3], 'Пу'],
    ['as UTF-8, whatever is declared of it', [...utf8('<meta charset="utf-8"><p>Пу')], 'Пу'],
    ['with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('<meta charset="koi8-r"><p>Пу')], 'Пу'],
    ['with an unknown encoding', [...utf8('<meta charset="klingon"><p>Пу')], 'Пу'],
  ])('decodes it %s', (_name, bytes, wanted) => {
    expect(decodeHtml(new Uint8Array(bytes))).toContain(wanted);
  });
});

describe('cutting a tree into pages', () => {
  const texts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 });

  it('loses no text and repeats none, whatever the lengths', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (lengths, count) => {
        const root = element(
          'body',
          ...lengths.map((length, at) =>
            element(at % 3 === 0 ? 'div' : 'p', 'word '.repeat(length / 5), element('b', String(at))),
          ),
        );
        const slice = sliceTree(root, count);
        const pages = Array.from({ length: count }, (_, page) => slice(page).textContent ?? '');
        expect(pages.join('')).toBe(root.textContent);
      }),
      { numRuns: 60 },
    );
  });

  it('makes pages of about equal length, of one long text too', () => {
    const root = element('body', element('p', 'word '.repeat(20_000)));
    const slice = sliceTree(root, 10);
    for (let page = 0; page < 10; page++) {
      const length = (slice(page).textContent ?? '').length;
      expect(length).toBeGreaterThan(5_000);
      expect(length).toBeLessThan(15_000);
    }
  });

  it('begins a page with a block, and keeps the elements around it', () => {
    const items = Array.from({ length: 10 }, (_, at) => element('li', `item ${at} `.repeat(10)));
    const root = element('body', element('ol', ...items));
    const second = sliceTree(root, 2)(1);
    expect(second.firstElementChild?.localName).toBe('ol');
    expect(second.querySelector('li')?.textContent).toMatch(/^item [45] item/);
  });

  it.each<[string, Record<string, string>, (page: number) => string | null]>([
    ['on', {}, (first) => String(first + 1)],
    ['on from its own start', { start: '5' }, (first) => String(first + 5)],
    ['down', { reversed: '' }, (first) => String(40 - first)],
  ])('counts %s in a list that goes on', (_name, attributes, wanted) => {
    const items = Array.from({ length: 40 }, (_, at) => element('li', `item ${at} `.repeat(10)));
    const list = element('ol', ...items);
    for (const [key, value] of Object.entries(attributes)) list.setAttribute(key, value);
    const slice = sliceTree(element('body', list), 4);
    for (let page = 1; page < 4; page++) {
      const [, first] = /^item (\d+)/.exec(slice(page).textContent ?? '') ?? [];
      expect(slice(page).querySelector('ol')?.getAttribute('start')).toBe(wanted(Number(first)));
    }
    expect(slice(0).querySelector('ol')?.getAttribute('start')).toBe(attributes.start ?? null);
  });

  it('counts empty items of a list too', () => {
    const items = Array.from({ length: 40 }, (_, at) =>
      at === 3 ? element('li', '') : element('li', `item ${at} `.repeat(10)),
    );
    const second = sliceTree(element('body', element('ol', ...items)), 2)(1);
    const [, first] = /^item (\d+)/.exec(second.textContent ?? '') ?? [];
    expect(second.querySelector('ol')?.getAttribute('start')).toBe(String(Number(first) + 1));
  });

  it('passes over what is on other pages at once', () => {
    const list = () => element('ul', ...Array.from({ length: 50 }, (_, at) => element('li', `item ${at}`)));
    const root = element('body', ...Array.from({ length: 40 }, list));
    const slice = sliceTree(root, 20);
    let looked = 0;
    for (const one of root.children) {
      const { childNodes } = one;
      Object.defineProperty(one, 'childNodes', {
        get() {
          looked++;
          return childNodes;
        },
      });
    }
    slice(19);
    expect(looked).toBeLessThanOrEqual(3);
  });

  it('cuts no word', () => {
    const root = element('body', element('p', 'Vladimir '.repeat(5_000)));
    const slice = sliceTree(root, 7);
    for (let page = 0; page < 7; page++) expect(slice(page).textContent).toMatch(/^(?:Vladimir )+$/);
  });
});

describe('HTML and Markdown files', () => {
  const declared = { title: '', language: '' };
  const textOf = async (document: ReadableDocument) => (await document.read(1)).textContent ?? '';

  it('show the article of a page, and what is beside it if asked', async () => {
    const article = element('article', 'The article. '.repeat(20));
    const main = element('main', article, element('section', 'A comment. '.repeat(10)));
    const opened = pagesOf(element('body', main, element('p', 'Beside it')), declared);
    expect(await textOf(opened)).toBe(article.textContent);
    const whole = opened.whole?.();
    expect(whole && (await textOf(whole))).toMatch(/^The article\. .*A comment\. .*Beside it$/);
    expect(whole?.whole).toBeUndefined();
  });

  it.each<[string, HTMLElement[]]>([
    ['no article', [element('p', 'A page. '.repeat(20)), element('p', 'More.')]],
    ['nothing beside the article', [element('article', 'One. '.repeat(70))]],
    [
      'a list of articles',
      Array.from({ length: 5 }, (_, at) => element('article', `Teaser ${at}. `.repeat(at + 5))),
    ],
  ])('show everything of a page with %s', async (_name, children) => {
    const body = element('body', ...children);
    const opened = pagesOf(body, declared);
    expect(await textOf(opened)).toBe(body.textContent);
    expect(opened.whole).toBeUndefined();
  });

  it('are not opened beyond 20 MB, because HTML is parsed in one go', () => {
    expect(() => openHtml(new Uint8Array(20_000_001))).toThrow(
      expect.objectContaining({ kind: 'large', message: '20' }),
    );
  });

  it.each<[string, string, string]>([
    ['after what describes the file', '---\n# a comment\ntags: x\n---\n\n# The title\n', 'The title'],
    ['closed by more signs', 'Text\r\n\r\n# C# and F# ##  \r\nText', 'C# and F#'],
    ['not in a block of code', '```\n# a comment\n```\n\n# The title', 'The title'],
    ['none', '#hashtag\n\n## Second level', ''],
    ['however many spaces are in it', `# x${' '.repeat(9_000)}y`, `x${' '.repeat(9_000)}y`],
  ])('have a heading in Markdown as their title: %s', (_name, text, title) => {
    expect(openMarkdown(text).title).toBe(title);
  });

  it('show which tasks of a list are done', async () => {
    const content = await openMarkdown('Tasks:\n\n- [ ] to do\n- [x] done').read(1);
    expect([...content.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '☐ to do',
      '☑ done',
    ]);
  });

  it('go on with a block of code that is longer than a page', async () => {
    const code = 'x = "*no emphasis*"\n';
    const opened = openMarkdown(`~~~~ js\n${code.repeat(2_000)}~~~~\n\nThe *text* after it.`);
    expect(opened.pages).toBeGreaterThan(2);
    let all = '';
    for (let page = 1; page <= opened.pages; page++) {
      const content = await opened.read(page);
      expect(content.querySelectorAll('code')).toHaveLength(1);
      all += content.querySelector('code')?.textContent;
      if (page === opened.pages) expect(content.querySelector('em')?.textContent).toBe('text');
    }
    expect(all).toBe(code.repeat(2_000));
  });

  it('read Markdown page by page, and never cut a block of code', async () => {
    const code = `\`\`\`\n${'code\n\n'.repeat(1_500)}\`\`\`\n`;
    const opened = openMarkdown(
      `# The title\n\n${'A paragraph of text.\n\n'.repeat(300)}${code}${'More of it.\n\n'.repeat(900)}`,
    );
    expect(opened.title).toBe('The title');
    let fences = 0;
    for (let page = 1; page <= opened.pages; page++) {
      const content = await opened.read(page);
      expect(content.textContent).not.toContain('```');
      fences += content.querySelectorAll('pre').length;
    }
    expect(opened.pages).toBeGreaterThan(1);
    expect(fences).toBe(1);
  });

  it('read Markdown in which a line begins with a piece of code', async () => {
    const opened = openMarkdown(
      `\`\`\`npm ci\`\`\` installs it.\n\n${'A paragraph of text.\n\n'.repeat(900)}`,
    );
    expect(opened.pages).toBeGreaterThan(1);
    expect((await opened.read(1)).querySelector('code')?.textContent).toBe('npm ci');
    expect((await opened.read(2)).textContent).not.toContain('npm ci');
  });
});
