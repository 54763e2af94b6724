/**
 * Runs axe-core in a real page. It cannot see into a closed root, so the card is mounted in an open one (card-page.ts);
 * the extension's own pages are checked as they are.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from './driver.ts';

/** WCAG 2.2 at the levels A and AA, and what axe itself recommends. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Adds a function to the page that finds its problems. */
const script = `${source};
  window.findBarriers = (tags) =>
    axe.run(document, { runOnly: JSON.parse(tags), iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) =>
          id + ': ' + help + ' – ' + target.flat().join(' ') + ' – ' + failureSummary.replace(/\\s+/g, ' ')))));`;

/** In the page: the problems, or undefined where axe-core is not there yet. In Firefox a test sees the page through Xray wrappers. */
const run = new Function(
  'tags',
  `const own = window.wrappedJSObject ?? window;
   return own.findBarriers && own.findBarriers(JSON.stringify(tags)).then((lines) => JSON.parse(lines));`,
) as (tags: string[]) => Promise<string[] | undefined>;

/** Accessibility problems of a page, one line each; empty if there are none. */
export async function findBarriers(page: Page | ExtensionPage): Promise<string[]> {
  // The two types agree on this call, which TypeScript cannot see through the union.
  const { evaluate } = page as ExtensionPage;
  const look = () => evaluate.call(page, run as never, tags) as Promise<string[] | undefined>;
  const found = await look();
  if (found) return found;
  // The extension's pages load no script from elsewhere.
  await ('addScript' in page ? page.addScript(script) : page.evaluate(script));
  return (await look()) as string[];
}
