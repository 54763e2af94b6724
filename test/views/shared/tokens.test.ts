/** Contrast of the colours as they are used together, by WCAG 2.2 (1.4.3: text 4.5:1; 1.4.11: controls 3:1), in both themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const views = join(import.meta.dirname, '..', '..', '..', 'components', 'views');
const css = readFileSync(join(views, 'shared', 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const kinds = ['person', 'organisation', 'place', 'project', 'event', 'topic'];
const text: [string, string][] = [
  ...['ink', 'muted', 'accent', 'danger'].flatMap((front): [string, string][] => [
    [front, 'paper'],
    [front, 'raised'],
  ]),
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['danger', 'accent-soft'],
  ['paper', 'accent'],
  ['paper', 'ink'],
  ...kinds.map((kind): [string, string] => ['paper', kind]),
];
const controls: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['focus', 'accent-soft'],
  ['accent', 'paper'],
];

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
  const of = (name: string) => {
    const colour = tokens.get(name)?.[theme];
    if (!colour) throw new Error(`tokens.css has no --${name}`);
    return colour;
  };

  it.each(text)('%s on %s can be read', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controls)('%s on %s can be seen', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(3);
  });
});

describe('the one place for colours', () => {
  const sheets = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.endsWith('tokens.css'),
  );

  it.each(sheets)('%s takes its colours from the tokens', (file) => {
    const rules = readFileSync(join(views, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    // System colours and `currentcolor` are the reader's own.
    expect(
      rules.match(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|lab|lch)a?\(|:\s*(white|black|gr[ae]y)\b/gi) ?? [],
    ).toEqual([]);
  });

  it('has every token that is used', () => {
    const all = [...sheets, join('shared', 'tokens.css')]
      .map((file) => readFileSync(join(views, file), 'utf8'))
      .join('');
    const known = new Set([...all.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    const used = [...all.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(100);
    const unknown = used.filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  it('gives marks the colours of the kinds', () => {
    const marks = readFileSync(join(views, '..', 'page', 'paint', 'mark-css.ts'), 'utf8');
    const found = [...marks.matchAll(/(\w+): \{ dark: '([\d ]+)', light: '([\d ]+)' \}/g)].filter(
      ([, name = '']) => tokens.has(name),
    );
    expect(found).toHaveLength(kinds.length + 1);
    const hex = (rgb = '') =>
      `#${rgb
        .split(' ')
        .map((channel) => Number(channel).toString(16).padStart(2, '0'))
        .join('')}`;
    // Dark letters stand on something light, where the light theme's colours belong.
    for (const [, name = '', dark, light] of found)
      expect({ name, light: hex(dark), dark: hex(light) }).toEqual({ name, ...tokens.get(name) });
  });
});
