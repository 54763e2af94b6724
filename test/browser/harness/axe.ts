/**
 * Runs axe-core in a real page. It cannot see into a closed root, so the card is mounted in an open one (card-page.ts);
 * the extension's own pages are checked as they are.
 */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from './driver.ts';

/** WCAG 2.2 at the levels A and AA, and what axe itself recommends. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** One function that carries all of axe-core, since the extension's pages load no script from elsewhere. */
const run = new Function(
  'tags',
  `${axe.source};
   return axe.run(document, { runOnly: tags, iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
     violations.flatMap(({ id, help, nodes }) =>
       nodes.map(({ target, failureSummary }) =>
         id + ': ' + help + ' – ' + target.flat().join(' ') + ' – ' + failureSummary.replace(/\\s+/g, ' '))));`,
) as (tags: string[]) => Promise<string[]>;

/** Accessibility problems of a page, one line each; empty if there are none. */
export function findBarriers(page: Page | ExtensionPage): Promise<string[]> {
  // The two types agree on this call, which TypeScript cannot see through the union.
  return (page as ExtensionPage).evaluate(run, tags) as unknown as Promise<string[]>;
}
