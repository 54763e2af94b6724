/** Contrast of the colours as they are used together, by WCAG 2.2 (1.4.3: text 4.5:1; 1.4.11: controls 3:1), in both themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accent, kindColours, kindColoursCss } from '../../../components/page/paint/kind-colours.ts';
import { marksCss } from '../../../components/page/paint/mark-css.ts';

const views = join(import.meta.dirname, '..', '..', '..', 'components', 'views');
const css = readFileSync(join(views, 'shared', 'tokens.css'), 'utf8');
const tokens = new Map([
  ...Object.entries({ ...kindColours, accent }).map(
    ([name, [light, dark]]) => [name, { light, dark }] as const,
  ),
  ...[...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
]);

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

  it.each(text)('%s on %s is readable', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controls)('%s on %s is visible', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  const sheets = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const all = `${kindColoursCss()}${sheets.map((file) => readFileSync(join(views, file), 'utf8')).join('')}`;

  it('are defined if used, and used if defined', () => {
    const known = new Set([...all.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...all.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
    expect(used.size).toBeGreaterThan(30);
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !used.has(name))).toEqual([]);
  });

  it('grow from step to step, in rem', () => {
    for (const scale of ['t', 's', 'r']) {
      const steps = [...css.matchAll(new RegExp(`--${scale}\\d: ([\\d.]+)rem;`, 'g'))].map(([, size]) =>
        Number(size),
      );
      expect(steps.length, scale).toBeGreaterThanOrEqual(4);
      expect(steps, scale).toEqual([...new Set(steps)].sort((a, b) => a - b));
    }
  });

  it('have the same kind colours as marks', () => {
    const settings = { markStyle: 'both', markInPrint: false, packColours: [] } as const;
    const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
    const byKind = marksCss('x', { ...settings, markColour: 'kind' });
    for (const [kind, pair] of Object.entries(kindColours)) {
      expect(kindColoursCss()).toContain(`[data-kind=${kind}]{--kind:light-dark(${pair.join()})}`);
      for (const colour of pair) expect(byKind, kind).toContain(`rgb(${rgb(colour)}/`);
    }
    for (const colour of accent)
      expect(marksCss('x', { ...settings, markColour: 'one' })).toContain(rgb(colour));
  });
});
