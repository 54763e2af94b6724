import { describe, expect, it } from 'vitest';
import { readHtml } from '../../scripts/annotate/read-html.ts';

/** The text of each passage with the header of the cell before it. */
const headsOf = (html: string) =>
  readHtml(html).passages.map(({ text, before }) => [text, before?.edge, before?.head]);

describe('the column headers of tables in a file', () => {
  it('belong to the cells below them', () => {
    const rows = '<tr><th>First</th><th>Last</th></tr><tr><td>Jill</td><td>Biden</td></tr>';
    expect(headsOf(`<table>${rows}</table>`)).toContainEqual(['Biden', 'cell', 'First']);
  });

  it('are not assumed if the first row has none, or only for some columns', () => {
    expect(headsOf('<table><tr><td>Jill</td><td>Biden</td></tr></table>')).toContainEqual([
      'Biden',
      'cell',
      undefined,
    ]);
    const mixed = '<tr><td></td><th>Last</th></tr><tr><td>Jill</td><td>Biden</td></tr>';
    expect(headsOf(`<table>${mixed}</table>`)).toContainEqual(['Biden', 'cell', undefined]);
  });

  it('of a nested table do not affect the outer one', () => {
    const inner = '<table><tr><th>Given</th><th>Family</th></tr><tr><td>Jill</td><td>Biden</td></tr></table>';
    const outer = `<table><tr><th>Outer</th></tr><tr><td>${inner}</td></tr></table>`;
    expect(headsOf(outer)).toContainEqual(['Biden', 'cell', 'Given']);
  });
});
