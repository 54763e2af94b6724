import { describe, expect, it } from 'vitest';
import { popoverCss, type Root } from '../../scripts/popover-css.ts';

/** A sheet of `property: value` lines, after the build's changes. */
function built(...lines: [prop: string, value: string][]): string[] {
  let declarations = lines.map(([prop, value]) => ({
    prop,
    value,
    remove() {
      declarations = declarations.filter((one) => one !== this);
    },
  }));
  const root: Root = { walkDecls: (visit) => declarations.slice().forEach(visit) };
  popoverCss.OnceExit(root);
  return declarations.map(({ prop, value }) => `${prop}: ${value}`);
}

describe('the stylesheet of the popover', () => {
  it.each([
    ['1rem', '16px'],
    ['0.8125rem', '13px'],
    ['calc(-1 * .25rem)', 'calc(-1 * 4px)'],
    ['0 0.625rem 1.875rem', '0 10px 30px'],
    ['0.5em 1px 50%', '0.5em 1px 50%'],
  ])('has %s as %s, whatever the font size of the page', (written, shipped) => {
    expect(built(['margin', written])).toEqual([`margin: ${shipped}`]);
  });

  it('has the lengths of the scales where they are used', () => {
    expect(built(['--s1', '0.25rem'], ['padding', 'var(--s1) calc(-1 * var(--s1))'])).toEqual([
      'padding: 4px calc(-1 * 4px)',
    ]);
  });

  it('contains only the other tokens that it uses', () => {
    expect(
      built(['--ink', 'light-dark(#000, #fff)'], ['--page-dark', '#111'], ['color', 'var(--ink)']),
    ).toEqual(['--ink: light-dark(#000, #fff)', 'color: var(--ink)']);
  });
});
