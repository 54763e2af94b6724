/**
 * `npm run safety -- --pages DIR [--browser chromium|firefox]`: opens every saved page (.html, .xhtml, .txt, .svg) of a
 * folder in a browser with Sidelight and in one without, does the same on both, and prints the differences: markup,
 * events, mutations, fields after typing, copied text, console, requests. For pages that change by themselves, only the
 * kinds of changes are compared. Exits with 1 if anything differs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '../test/browser/gallery/compare.ts';
import { createWorlds } from '../test/browser/gallery/world.ts';
import { browsers } from '../test/browser/harness/start-browser.ts';
import { buildExtension } from './build.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, browser: { type: 'string' } } });
const folder = resolve(values.pages ?? '');
if (values.pages === undefined || !existsSync(folder)) {
  console.error(`--pages must be a folder of saved pages, got ${values.pages ?? 'none'}.`);
  process.exit(2);
}
const wanted = browsers.filter((name) => values.browser === undefined || name === values.browser);
if (wanted.length === 0) {
  console.error(`--browser must be ${browsers.join(' or ')}.`);
  process.exit(2);
}
const files = readdirSync(folder)
  .filter((file) => /\.(?:x?html?|txt|svg)$/i.test(file))
  .sort();
let differing = 0;
for (const browser of wanted) {
  buildExtension(browser === 'firefox' ? 'firefox' : 'chrome');
  const worlds = await createWorlds(browser, folder);
  try {
    for (const file of files) {
      const path = `/${encodeURIComponent(file)}`;
      const differences = await compare({ of: 'saved', title: file, path, marks: undefined }, worlds);
      console.log(`${differences.length === 0 ? '✓' : '✗'}  ${browser}  ${file}`);
      for (const { what, with: own, bare } of differences)
        console.log(`     ${what}\n       with:    ${own}\n       without: ${bare}`);
      if (differences.length > 0) differing++;
    }
  } finally {
    await worlds.close();
  }
}
console.log(`${files.length * wanted.length} compared, ${differing} differed`);
process.exitCode = differing > 0 ? 1 : 0;
