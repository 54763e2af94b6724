/** The text of a page from its runs: what was set into lines and columns comes out as it was before. */

import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../../components/reading/pdf/page-text.ts';
import type { Run } from '../../../components/reading/pdf/text-runs.ts';
import fc from '../../properties.ts';
import { setText } from './set-text.ts';

const page = { height: 800 };
const textsOf = (runs: readonly Run[], neighbours: readonly (readonly Run[])[] = []) =>
  textOfPage(
    { groups: [runs], ...page },
    neighbours.map((other) => ({ groups: [other], ...page })),
  ).map(({ text }) => text);

const lower = fc.stringMatching(/^[a-z]{3,9}$/);
/** A paragraph that ends in a full stop, so that the next one is another. */
const paragraph = fc
  .array(lower, { minLength: 25, maxLength: 70 })
  .map((words) =>
    words.map((word, at) => (at === 0 ? `A${word}` : at === words.length - 1 ? `${word}.` : word)),
  );
const paragraphs = fc.array(paragraph, { minLength: 2, maxLength: 4 });
/** The order in which a program paints the runs of a page says nothing. */
const anyOrder = (runs: Run[], seed: number) =>
  runs
    .map((run, at) => ({ run, key: Math.imul(at + 1, seed * 2 + 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ run }) => run);

const whole = { left: 70, width: 460, top: 120, bottom: 700, size: 10 };

describe('one column', () => {
  it('gives the paragraphs that were set, whatever the order and division of their runs', () => {
    fc.assert(
      fc.property(paragraphs, fc.boolean(), fc.nat(), (given, apart, seed) => {
        const { runs } = setText(given, { ...whole, apart });
        expect(textsOf(anyOrder(runs, seed))).toEqual(given.map((words) => words.join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  it('makes divided words whole', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 2, max: 4 }), (given, part) => {
        // “Bei- und Nachspeisen” keeps its hyphen.
        const isOne = (word: string) =>
          /^[A-Za-z]+$/.test(word) && !/^(und|oder|bzw|sowie)$/.test(word.slice(part));
        const divide = (word: string) => (word.length > part + 2 && isOne(word) ? part : 0);
        const { runs } = setText(given, { ...whole, width: 200, divide });
        expect(textsOf(runs).join(' ')).toBe(given.flat().join(' '));
      }),
      { numRuns: 60 },
    );
  });

  it('separates paragraphs by their indents where no space is between them', () => {
    const lines = [
      '    It began with a letter that no one',
      'had asked for and that came too late',
      '    Then there was nothing for a long',
      'time and everyone forgot about it all',
    ];
    const runs = lines.map((line, at): Run => {
      const text = line.trim();
      const left = 70 + (line.length - text.length) * 5;
      return { text, left, right: left + text.length * 5, top: 100 + at * 12, size: 10, rtl: false };
    });
    expect(textsOf(runs)).toEqual([
      'It began with a letter that no one had asked for and that came too late',
      'Then there was nothing for a long time and everyone forgot about it all',
    ]);
  });
});

describe('two columns', () => {
  const left = { left: 60, width: 220, top: 120, bottom: 680, size: 10 };
  const right = { ...left, left: 310 };

  it('are read one after the other', () => {
    fc.assert(
      fc.property(
        paragraphs,
        paragraphs,
        fc.nat(),
        fc.integer({ min: 0, max: 5 }),
        (first, second, seed, shift) => {
          const runs = [
            ...setText(first, left).runs,
            // Lines of the columns are seldom at the same height.
            ...setText(second, { ...right, top: right.top + shift }).runs,
          ];
          expect(textsOf(anyOrder(runs, seed))).toEqual(
            [...first, ...second].map((words) => words.join(' ')),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('carry a paragraph on from one to the next', () => {
    fc.assert(
      fc.property(fc.array(lower, { minLength: 120, maxLength: 200 }), (words) => {
        const given = [['Aa', ...words]];
        const first = setText(given, { ...left, bottom: 220 });
        const runs = [...first.runs, ...setText(first.rest, { ...right, bottom: 900 }).runs];
        expect(textsOf(runs)).toEqual([given.flat().join(' ')]);
      }),
      { numRuns: 40 },
    );
  });

  it('come below the heading that crosses them', () => {
    const heading = {
      text: 'What the harbour board knew and when',
      left: 60,
      right: 530,
      top: 90,
      size: 20,
      rtl: false,
    };
    const first = [Array.from({ length: 60 }, (_, at) => `left${at}${at === 59 ? '.' : ''}`)];
    const second = [Array.from({ length: 60 }, (_, at) => `right${at}${at === 59 ? '.' : ''}`)];
    const blocks = textOfPage({
      groups: [[...setText(second, right).runs, heading, ...setText(first, left).runs]],
      ...page,
    });
    expect(blocks[0]).toEqual({ kind: 'heading', text: heading.text });
    expect(blocks.slice(1).map(({ text }) => text)).toEqual(
      [...first, ...second].map((words) => words.join(' ')),
    );
  });

  it('are read from right to left in scripts that run so', () => {
    const column = (at: number, word: string): Run[] =>
      Array.from({ length: 5 }, (_, line) => ({
        text: `${word}${line} وهذا سطر طويل من النص`,
        left: at,
        right: at + 200,
        top: 100 + line * 12,
        size: 10,
        rtl: true,
      }));
    const [first] = textsOf([...column(60, 'ثان'), ...column(320, 'أول')]);
    expect(first).toContain('أول0');
    expect(first?.slice(0, first.lastIndexOf('أول'))).not.toContain('ثان');
  });
});

describe('a line in both directions', () => {
  /** Words as they stand on the page, from left to right; those in Arabic or Hebrew run from right to left. */
  const line = (words: readonly string[], top: number): Run[] => {
    let left = 70;
    return words.map((text) => {
      const right = left + text.length * 5;
      const run = { text, left, right, top, size: 10, rtl: /[\u0590-\u06ff]/.test(text) };
      left = right + 5;
      return run;
    });
  };

  /** Lines around it, in the direction of the page. */
  const around = {
    rtl: ['السطر', 'هذا', 'في', 'وينتهي', 'النص', 'يستمر'],
    ltr: ['The', 'text', 'goes', 'on', 'with', 'more'],
  };

  it.each<[string, 'rtl' | 'ltr', string[], string]>([
    ['a name in Arabic text', 'rtl', ['أمس', 'Joe', 'Biden', 'الرئيس', 'قال'], 'قال الرئيس Joe Biden أمس'],
    [
      'names in Hebrew text, a comma between them',
      'rtl',
      ['אתמול', 'Putin', ',', 'Joe', 'Biden', 'אמר'],
      'אמר Putin , Joe Biden אתמול',
    ],
    ['a comma after a name', 'rtl', ['ثم', '،', 'Joe', 'Biden', 'قال'], 'قال Joe Biden ، ثم'],
    ['a number', 'rtl', ['عام', '2021', 'في'], 'في 2021 عام'],
    ['a name alone', 'rtl', ['The', 'New', 'York', 'Times', 'صحيفة'], 'صحيفة The New York Times'],
    [
      'a name in English text',
      'ltr',
      ['He', 'met', 'بوتين', 'فلاديمير', 'in', 'June'],
      'He met فلاديمير بوتين in June',
    ],
    ['a line of Arabic in English text', 'ltr', ['النص', 'هذا'], 'هذا النص'],
  ])('is read in order: %s', (_name, direction, words, wanted) => {
    const rows = [around[direction], words, around[direction]];
    expect(textsOf(rows.flatMap((row, at) => line(row, 200 + at * 12))).join(' ')).toContain(wanted);
  });
});

describe('tables', () => {
  it('are read by rows, not by columns', () => {
    const cells = ['Name', 'Born', 'Putin', '1952', 'Biden', '1942', 'Merkel', '1954'];
    const runs = cells.map((text, at): Run => {
      const left = at % 2 === 0 ? 100 : 300;
      return {
        text,
        left,
        right: left + text.length * 5,
        top: 200 + Math.floor(at / 2) * 14,
        size: 10,
        rtl: false,
      };
    });
    expect(textsOf(runs).join(' ')).toBe(cells.join(' '));
  });
});

describe('what is printed on every page', () => {
  const edges = (number: number): Run[] => [
    { text: 'The Harbour Inquiry', left: 60, right: 160, top: 40, size: 8, rtl: false },
    { text: `Chapter ${number}`, left: 400, right: 460, top: 40, size: 8, rtl: false },
    { text: String(number), left: 290, right: 300, top: 770, size: 8, rtl: false },
  ];

  it('is left out, with the page number', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.integer({ min: 2, max: 900 }), (own, other, number) => {
        const body = setText(own, whole).runs;
        const before = [...edges(number - 1), ...setText(other, whole).runs];
        expect(textsOf([...edges(number), ...body], [before])).toEqual(own.map((words) => words.join(' ')));
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, boolean]>([
    ['iv', true],
    ['xlviii', true],
    ['– 12 –', true],
    ['Page 3 of 10', true],
    ['Xi', false],
    ['Civil', false],
    ['vivid', false],
    ['Vic', false],
  ])('may be %s alone: %s', (text, isNumber) => {
    const body = setText([['The', 'body', 'of', 'the', 'page.']], whole).runs;
    const edge: Run = { text, left: 290, right: 310, top: 770, size: 10, rtl: false };
    expect(textsOf([...body, edge])).toEqual(['The body of the page.', ...(isNumber ? [] : [text])]);
  });

  it('does not include the headings of chapters that begin at the same place', () => {
    const chapter = (number: number): Run[] => [
      { text: `Chapter ${number}`, left: 70, right: 190, top: 80, size: 20, rtl: false },
      ...setText(
        [
          ['The', 'body', 'of', 'the', 'page.'],
          ['And', 'more', 'of', 'it.'],
        ],
        whole,
      ).runs,
    ];
    expect(textsOf(chapter(2), [chapter(1), chapter(3)])[0]).toBe('Chapter 2');
  });

  it('stays where a page is the only one that has it', () => {
    const body = setText([['The', 'body', 'of', 'the', 'page.']], whole).runs;
    expect(textsOf([...edges(7), ...body], [setText([['Another', 'page.']], whole).runs])).toEqual([
      'The Harbour Inquiry Chapter 7',
      'The body of the page.',
    ]);
  });
});
