// @vitest-environment happy-dom
/** What a mark looks like, and that marked text stays as easy to read as it was. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../components/core/pack/model.ts';
import { highlightName, type Look, marksCss, paintedKind } from '../../../components/page/paint/mark-css.ts';
import { createTextContrast } from '../../../components/page/paint/text-contrast.ts';

const kinds: Kind[] = ['person', 'organisation', 'place', 'event', 'project', 'topic'];
const strengths: Look['strength'][] = ['sure', 'fuzzy', 'active'];
const one = { markStyle: 'both', markColour: 'one', markInPrint: false, packColours: [] } as const;

type Rgb = [number, number, number];
const channel = (value: number) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
/** WCAG's contrast of two colours. */
const contrast = (a: Rgb, b: Rgb) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const over = (tint: Rgb, alpha: number, paper: Rgb): Rgb =>
  paper.map((value, index) => value + ((tint[index] ?? 0) - value) * alpha) as Rgb;

/** The tint that the rules give a look. */
function tintOf(css: string, look: Look): { colour: Rgb; alpha: number } {
  const [, rgb = '', alpha = ''] =
    new RegExp(
      `::highlight\\(${highlightName('n', look)}\\)\\{background-color:rgb\\(([\\d ]+)/([\\d.]+)\\)`,
    ).exec(css) ?? [];
  // Without a tint there is no such rule.
  return rgb
    ? { colour: rgb.split(' ').map(Number) as Rgb, alpha: Number(alpha) }
    : { colour: [0, 0, 0], alpha: 0 };
}

/** Text on paper as pages have it: their own, and what reads least well among the usual. */
const pages: [string, Look['ink'], Rgb, Rgb][] = [
  ['black on white', 'dark', [0, 0, 0], [255, 255, 255]],
  ['dark grey on white', 'dark', [51, 51, 51], [255, 255, 255]],
  ['grey on white, just readable', 'dark', [118, 118, 118], [255, 255, 255]],
  ['a link’s blue on white', 'dark', [0, 0, 238], [255, 255, 255]],
  ['brown on cream', 'dark', [90, 60, 30], [253, 246, 227]],
  ['white on black', 'light', [255, 255, 255], [0, 0, 0]],
  ['light grey on dark grey', 'light', [200, 200, 200], [24, 26, 27]],
  ['grey on black, just readable', 'light', [117, 117, 117], [0, 0, 0]],
  ['a light link on dark blue', 'light', [140, 180, 255], [13, 17, 38]],
];

/** A text in an element with these colours, as a page has it. */
function put(text: Rgb, paper: Rgb): Text {
  const element = document.body.appendChild(document.createElement('p'));
  element.style.color = `rgb(${text.join(', ')})`;
  element.style.backgroundColor = `rgb(${paper.join(', ')})`;
  element.style.backgroundImage = 'none';
  return element.appendChild(document.createTextNode('Putin'));
}

describe.each(pages)('%s', (_what, ink, text, paper) => {
  it.each(['one', 'kind'] as const)(
    'stays at least 4.5:1, or as it was if lower; colours: %s',
    (markColour) => {
      const css = marksCss('n', { ...one, markColour });
      const least = Math.min(4.5, contrast(text, paper));
      const inkOf = createTextContrast();
      for (const kind of markColour === 'kind' ? kinds : (['topic'] as const))
        for (const strength of strengths) {
          const letters = inkOf(put(text, paper), strength);
          expect(letters.ink).toBe(ink);
          const { colour, alpha } = tintOf(css, { ...letters, strength, kind });
          expect(alpha > 0).toBe(letters.tinted);
          const marked = contrast(text, over(colour, alpha, paper));
          expect([kind, strength, marked >= least]).toEqual([kind, strength, true]);
        }
    },
  );
});

it('tints text with enough contrast', () => {
  const inkOf = createTextContrast();
  expect(inkOf(put([34, 34, 34], [255, 255, 255]), 'sure').tinted).toBe(true);
  expect(inkOf(put([34, 34, 34], [255, 255, 255]), 'active').tinted).toBe(true);
  expect(inkOf(put([220, 220, 220], [20, 20, 20]), 'active').tinted).toBe(true);
});

it('a pack’s own colour is painted beside the single colour of all others, and is not confused with a kind’s', () => {
  const settings = {
    markStyle: 'both',
    markColour: 'one',
    markInPrint: false,
    packColours: ['p topic'],
  } as const;
  const look = { ink: 'dark', tinted: true, strength: 'sure', kind: 'topic' } as const;
  const css = marksCss('n', settings);
  const colourOf = (name: string) =>
    new RegExp(`\\(${name}\\)\\{background-color:rgb\\(([\\d ]+)/`).exec(css)?.[1];
  expect(colourOf(highlightName('n', look))).toBe('0 0 0');
  expect(colourOf(highlightName('n', { ...look, pack: 'topic' }))).toBe('117 70 139');
});

describe('the rules', () => {
  const css = marksCss('n', one);

  it('paint a fuzzy mention fainter than a sure one, and the active one strongest', () => {
    for (const ink of ['dark', 'light'] as const) {
      const [sure, fuzzy, active] = strengths.map(
        (strength) => tintOf(css, { ink, tinted: true, strength, kind: 'topic' }).alpha,
      );
      expect(fuzzy).toBeLessThan(sure ?? 0);
      expect(active).toBeGreaterThan(sure ?? 1);
    }
  });

  it('give every look its own name', () => {
    const names = (['dark', 'light'] as const).flatMap((ink) =>
      [true, false].flatMap((tinted) =>
        [true, false].flatMap((linked) =>
          strengths.flatMap((strength) =>
            kinds.map((kind) => highlightName('n', { ink, tinted, linked, strength, kind })),
          ),
        ),
      ),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['underline', false, true],
    ['background', true, false],
    ['both', true, true],
  ] as const)('%s', (markStyle, tint, line) => {
    const rule = marksCss('n', { ...one, markStyle })
      .split('}')
      .find((part) =>
        part.includes(
          `(${highlightName('n', { ink: 'dark', tinted: true, strength: 'sure', kind: 'topic' })})`,
        ),
      );
    expect([rule?.includes('background-color'), rule?.includes('underline')]).toEqual([tint, line]);
  });

  it('draw only a line if a tint would make the text hard to read', () => {
    const name = highlightName('n', { ink: 'dark', tinted: false, strength: 'sure', kind: 'topic' });
    const rule = marksCss('n', { ...one, markStyle: 'background' })
      .split('}')
      .find((part) => part.includes(`(${name})`));
    expect(rule).toContain('underline');
    expect(rule).not.toContain('background-color');
  });

  it.each(['underline', 'background', 'both'] as const)(
    'tint names in links, which have a line: %s',
    (markStyle) => {
      const css = marksCss('n', { ...one, markStyle });
      const ruleOf = (tinted: boolean) => {
        const look = { ink: 'dark', tinted, linked: true, strength: 'sure', kind: 'topic' } as const;
        return css.split('}').find((part) => part.includes(`(${highlightName('n', look)})`));
      };
      expect(ruleOf(true)).toContain('background-color');
      expect(ruleOf(true)).not.toContain('underline');
      // Where a tint would make the text hard to read, a second line is better than no mark.
      expect(ruleOf(false)).toContain('underline');
    },
  );

  it('paint only the mention with an open card if marks are off', () => {
    const none = marksCss('n', { ...one, markStyle: 'none' });
    const names = strengths.map((strength) =>
      highlightName('n', { ink: 'dark', tinted: true, strength, kind: 'topic' }),
    );
    expect(names.map((name) => none.includes(`(${name})`))).toEqual([false, false, true]);
  });

  it('are not printed unless chosen, and use system colours if forced', () => {
    expect(css).toMatch(/^@media screen\{/);
    expect(marksCss('n', { ...one, markInPrint: true, packColours: [] })).not.toContain('@media screen');
    expect(css).toContain('@media (forced-colors:active){');
    expect(css).toContain('CanvasText');
  });

  it('have one colour unless each kind has its own', () => {
    expect(kinds.map((kind) => paintedKind(kind, 'one'))).toEqual(kinds.map(() => 'topic'));
    expect(kinds.map((kind) => paintedKind(kind, 'kind'))).toEqual(kinds);
  });
});

it('has rules for the looks in use alone, on the tags that have marks alone', () => {
  const look = { ink: 'dark', tinted: true, strength: 'sure', kind: 'topic' } as const;
  const other = { ...look, strength: 'active' } as const;
  const css = marksCss('n', one, { looks: [highlightName('', look)], tags: ['p', 'x-item'] });
  const pseudo = `::highlight(${highlightName('n', look)})`;
  expect(css.split(`p${pseudo},x-item${pseudo}{`)).toHaveLength(3);
  expect(css).not.toContain(highlightName('n', other));
  expect(marksCss('n', one, { looks: ['0', highlightName('', look)], tags: ['*'] })).toContain(`*${pseudo}`);
});
