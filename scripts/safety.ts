/**
 * `npm run safety -- --pages DIR [--browser chromium|firefox]`: shows every saved page (.html, .xhtml, .txt, .svg) of a folder in a
 * browser with Sidelight and in one without, does the same on both, and prints what differed: markup, events, mutations, fields
 * after typing, what is copied, console, requests. Of a page that changes by itself only the kinds of its changes are compared. Ends
 * with 1 where anything differed.
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
  console.error(`--pages is a folder of saved pages; ${values.pages ?? 'none'} was given.`);
  process.exit(2);
}
const wanted = browsers.filter((name) => values.browser === undefined || name === values.browser);
if (wanted.length === 0) {
  console.error(`--browser is ${browsers.join(' or ')}.`);
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
