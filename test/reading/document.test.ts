// @vitest-environment happy-dom
/** What all documents have in common: pages that are read when needed, and text split into them. */

import { describe, expect, it, vi } from 'vitest';
import { createNearbyPages } from '../../components/reading/document/nearby-pages.ts';
import { openText } from '../../components/reading/document/open-text.ts';
import { drawBlocks, paragraphsOf } from '../../components/reading/document/page-content.ts';
import { splitText } from '../../components/reading/document/split-text.ts';
import { textBlocks } from '../../components/reading/document/text-blocks.ts';
import fc from '../properties.ts';

const pagesOf = (text: string, starts: readonly number[]) =>
  starts.map((start, at) => text.slice(start, starts[at + 1]));

describe('splitting a text into pages', () => {
  it('loses nothing, keeps to the length, and cuts no surrogate pair', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('\n\n', '\n', '. ', ' ', '😀', '。'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), fc.integer({ min: 0, max: 90 }), (parts, length) => {
        const text = parts.join('');
        const pages = pagesOf(text, splitText(text, length));
        expect(pages.join('')).toBe(text);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(Math.max(2, Math.ceil((length * 4) / 3)));
          expect(page.isWellFormed()).toBe(true);
        }
        for (const page of pages.slice(0, -1))
          expect(page.length).toBeGreaterThanOrEqual(Math.floor((length * 2) / 3) - 1);
      }),
    );
  });

  it.each<[string, string, string]>([
    ['a paragraph', 'First paragraph here.\n\n', 'Second paragraph, which is longer than that.'],
    ['a line', 'First line, without end\n', 'second line which is much longer than that.'],
    ['a sentence', 'One sentence is here. ', 'Another one that is much longer than that.'],
    [
      'a sentence in Chinese',
      '这是第一个句子它很长很长很长很长。',
      '这是第二个句子它比第一个句子长得多得多得多',
    ],
    ['a word', 'words without any end but ', 'spacesbetween all of them and so on'],
  ])('ends a page with %s', (_name, first, rest) => {
    expect(pagesOf(first + rest, splitText(first + rest, first.length))[0]).toBe(first);
  });

  it('cuts a line without spaces, however long', () => {
    const text = 'x'.repeat(100_000);
    expect(splitText(text, 12_000)).toHaveLength(7);
  });

  it('splits 20 MB without copying more than a page at a time', () => {
    const slice = vi.spyOn(String.prototype, 'slice');
    const text = `${'A sentence about nothing. '.repeat(40)}\n\n`.repeat(20_000);
    expect(text.length).toBeGreaterThan(20_000_000);
    const starts = splitText(text, 12_000);
    const longest = slice.mock.results.reduce((most, { value }) => Math.max(most, String(value).length), 0);
    slice.mockRestore();
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(16_000);
    expect(pagesOf(text, starts).every((page) => page.endsWith('\n\n'))).toBe(true);
  });
});

describe('paragraphs of a text', () => {
  it.each<[string, string, string[]]>([
    ['separated by empty lines', 'One.\n\nTwo.\r\n \r\nThree.', ['One.', 'Two.', 'Three.']],
    ['a line each, if there are no empty lines', 'One.\nTwo.', ['One.', 'Two.']],
    [
      'wrapped to a width: names across lines are whole',
      'The meeting was prepared for weeks and then Vladimir\nPutin came with a delegation of more than a hundred\npeople.\n\nEnd.',
      [
        'The meeting was prepared for weeks and then Vladimir Putin came with a delegation of more than a hundred people.',
        'End.',
      ],
    ],
    [
      'a poem keeps its lines',
      'Roses are red,\nviolets are blue.\n\nEnd.',
      ['Roses are red,\nviolets are blue.', 'End.'],
    ],
    ['nothing', ' \n\n ', []],
  ])('%s', (_name, text, wanted) => {
    expect(textBlocks(text).map((block) => block.text)).toEqual(wanted);
  });
});

describe('pages as elements', () => {
  it('are drawn with headings, lines and directions, and read again as an article', () => {
    const content = drawBlocks([
      { kind: 'heading', text: 'A title' },
      { kind: 'paragraph', text: 'Two\nlines' },
    ]);
    const box = document.createElement('div');
    box.append(content.cloneNode(true));
    expect([...box.children].map(({ localName, textContent }) => [localName, textContent])).toEqual([
      ['h2', 'A title'],
      ['p', 'Twolines'],
    ]);
    expect(box.querySelector('p')?.dir).toBe('auto');
    expect(paragraphsOf(content)).toEqual([{ text: 'A title', heading: true }, { text: 'Two lines' }]);
  });

  it.each(['header', 'footer', 'aside', 'center', 'address', 'summary', 'figure', 'legend'])(
    'do not join the text of a %s to what follows',
    (name) => {
      const box = document.createElement('div');
      const inner = document.createElement(name);
      inner.append('By Joe Biden');
      box.append(inner, 'Moscow');
      expect(paragraphsOf(box).map(({ text }) => text)).toEqual(['By Joe Biden', 'Moscow']);
    },
  );

  it('give the text of each block once, however they are nested', () => {
    const box = document.createElement('div');
    const list = document.createElement('ul');
    const item = document.createElement('li');
    const inner = document.createElement('p');
    inner.append('inner');
    item.append('outer ', inner, ' after');
    list.append(item);
    box.append('before', list);
    expect(paragraphsOf(box).map(({ text }) => text)).toEqual(['before', 'outer', 'inner', 'after']);
  });
});

describe('a plain text', () => {
  it('is read page by page', async () => {
    const text = Array.from({ length: 3_000 }, (_, at) => `Paragraph ${at} of a long text.`).join('\n\n');
    const opened = openText(text);
    expect(opened.pages).toBeGreaterThan(5);
    const all: string[] = [];
    for (let page = 1; page <= opened.pages; page++)
      all.push(...paragraphsOf(await opened.read(page)).map((one) => one.text));
    expect(all).toEqual(text.split('\n\n'));
  });

  it('with nothing in it is refused', () => {
    expect(() => openText(' \n ')).toThrow('empty');
  });
});

describe('pages near the one that is read', () => {
  it('are the only ones kept, however far the reader goes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 30 }),
        async (wanted) => {
          const pages = createNearbyPages(async (page) => page, 1_000);
          for (const page of wanted) {
            expect(await pages.at(page)).toBe(page);
            expect(pages.kept).toBeLessThanOrEqual(3);
          }
        },
      ),
    );
  });

  it('are not read ahead around a page that was left before it was there', async () => {
    const reads: number[] = [];
    const first = Promise.withResolvers<void>();
    const pages = createNearbyPages(async (page) => {
      reads.push(page);
      if (page === 1) await first.promise;
      return page;
    }, 1_000);
    const left = pages.at(1);
    await pages.at(500);
    first.resolve();
    expect(await left).toBe(1);
    expect(reads).toEqual([1, 500, 501, 499]);
    expect(pages.kept).toBe(3);
  });

  it('are read ahead once, and tried again if they failed', async () => {
    const reads: number[] = [];
    let fails = true;
    const pages = createNearbyPages(async (page) => {
      reads.push(page);
      if (page === 3 && fails) throw new Error('damaged');
      return page;
    }, 3);
    await pages.at(1);
    await pages.at(2);
    expect(reads).toEqual([1, 2, 3]);
    await expect(pages.at(3)).rejects.toThrow('damaged');
    fails = false;
    expect(await pages.at(3)).toBe(3);
  });
});
