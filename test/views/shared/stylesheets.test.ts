/** What holds for every stylesheet: sizes, space and colours come from tokens.css, and no class reaches into another surface. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  classesOf,
  colours,
  overridden,
  pixels,
  rootFonts,
  sizesOffScale,
  spaceOffScale,
  strayClasses,
} from './check-css.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const views = join(root, 'components', 'views');
const read = (file: string) => readFileSync(join(views, file), 'utf8');
const popover = '../../entrypoints/popover/popover.css';
const sheets = [
  ...readdirSync(views, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.endsWith('tokens.css'),
  ),
  popover,
];
const checks = { pixels, sizesOffScale, spaceOffScale, colours, rootFonts, overridden };

describe.each(Object.entries(checks))('%s', (_name, check) => {
  it.each(sheets)('finds nothing in %s', (file) => {
    expect(check(read(file))).toEqual([]);
  });
});

describe('classes', () => {
  const surfaceOf = (file: string) => (file === popover ? 'popover' : (file.split('/')[0] ?? ''));
  const shared = ['shared/parts.css', 'shared/base.css'].flatMap((file) => classesOf(read(file)));
  const bySurface = Map.groupBy(
    sheets.filter((file) => surfaceOf(file) !== 'shared'),
    surfaceOf,
  );

  it('belong to these surfaces', () => {
    expect([...bySurface.keys()].sort()).toEqual([
      ...[
        'card',
        'card-form',
        'draft',
        'options',
        'page-cards',
        'panel',
        'popover',
        'popup',
        'reading',
        'story',
        'welcome',
      ],
    ]);
  });

  it.each([...bySurface].flatMap(([surface, files]) => files.map((file) => [file, surface] as const)))(
    'of %s begin with %s, or are shared',
    (file, surface) => {
      // The popover places the card, so it may name its parts.
      const others = surface === 'popover' ? ['card', 'card-body'] : [];
      expect(
        strayClasses(read(file), surface, [...shared, ...others]).filter((name) => !others.includes(name)),
      ).toEqual([]);
    },
  );

  it('are all used by a view', () => {
    const scripts = ['components/views', 'components/page/popover', 'entrypoints/popover'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    );
    const given = new Set(scripts.flatMap((text) => text.match(/[a-z][\w-]*/g) ?? []));
    // One name is put together from the ink of the sample.
    const built = ['options-dark-ink', 'options-light-ink'];
    const named = sheets.flatMap((file) => classesOf(read(file)));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !given.has(name) && !built.includes(name))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each<[keyof typeof checks, string, number]>([
    ['pixels', '.a {\n  padding: 4px;\n}', 1],
    ['pixels', '.a {\n  border: 3px solid;\n}', 0],
    ['pixels', '@media (max-width: 500px) {\n  .a {\n    margin: 0;\n  }\n}', 1],
    ['sizesOffScale', '.a {\n  font-size: 0.9rem;\n}', 1],
    ['sizesOffScale', '.a {\n  font: 600 1rem / 1.2 var(--serif);\n}', 1],
    ['sizesOffScale', '.a {\n  font: 600 var(--t3) / 1.2 var(--serif);\n}', 0],
    ['spaceOffScale', '.a {\n  margin-inline: 0 0.3rem;\n}', 1],
    ['spaceOffScale', '.a {\n  gap: calc(-1 * var(--s2)) auto;\n}', 0],
    ['colours', '.a {\n  color: #fff;\n}', 1],
    ['colours', '.a {\n  border: 1px solid black;\n}', 1],
    ['colours', '.a {\n  color: var(--ink);\n}', 0],
    ['rootFonts', 'html {\n  font: var(--t3) / 1.5 var(--sans);\n}', 1],
    ['overridden', '.a {\n  margin: 0;\n}\n\n.a {\n  margin: 1px;\n}', 1],
    ['overridden', '.a {\n  margin: 0;\n}\n\n@media print {\n  .a {\n    margin: 1px;\n  }\n}', 0],
  ])('%s of %j: %i', (check, css, count) => {
    expect(checks[check](css)).toHaveLength(count);
  });

  it.each<[string, string[]]>([
    ['.row {\n  margin: 0;\n}', ['row']],
    ['.popup-row.open .icon {\n  margin: 0;\n}', []],
    ['.popup .open {\n  margin: 0;\n}', ['open']],
    ['.popup .card-head {\n  margin: 0;\n}', ['card-head']],
    ['.popup .icon.card-head {\n  margin: 0;\n}', ['card-head']],
  ])('stray classes of %j: %j', (css, stray) => {
    expect(strayClasses(css, 'popup', ['icon'])).toEqual(stray);
  });
});
