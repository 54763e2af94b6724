/** Classes are global in a page: two parts that give one class its look would change each other. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const views = join(import.meta.dirname, '..', '..', '..', 'components', 'views');

/** Classes that a style sheet gives a look by themselves, not inside or together with another. */
function classesOf(css: string): Set<string> {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?:^|[{}])\s*([^{}@;]+?)\s*(?=\{)/g);
  const selectors = [...rules].flatMap(([, selector = '']) => selector.split(/\s*,\s*/));
  return new Set(selectors.filter((selector) => /^\.[\w-]+$/.test(selector)));
}

/** Takes style sheets by name; gives the classes that more than one defines, with their names. */
function sharedClasses(sheets: ReadonlyMap<string, string>): string[] {
  const first = new Map<string, string>();
  return [...sheets].flatMap(([name, css]) =>
    [...classesOf(css)].flatMap((one) => {
      const other = first.get(one);
      if (other === undefined) first.set(one, name);
      return other === undefined ? [] : [`${one}: ${other}, ${name}`];
    }),
  );
}

it('are given a look by one style sheet each', () => {
  const files = globSync('**/*.css', { cwd: views });
  expect(files.length).toBeGreaterThan(20);
  const sheets = new Map(files.map((file) => [file, readFileSync(join(views, file), 'utf8')]));
  expect(sharedClasses(sheets)).toEqual([]);
});

it('are found where two style sheets have one, also in a list or a condition', () => {
  const sheets = new Map([
    ['a.css', '/* .c {} */ .a,\n.b { color: red }'],
    ['b.css', '.x .a { color: red } @media print { .b { color: red } }'],
  ]);
  expect(sharedClasses(sheets)).toEqual(['.b: a.css, b.css']);
});
