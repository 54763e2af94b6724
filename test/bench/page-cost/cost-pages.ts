/** The pages whose cost is compared between builds, by kind, and the script of those that change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../browser/harness/site.ts';
import { generatePage } from '../generate-page.ts';

export interface CostPage {
  name: string;
  path: string;
  /** How long it is watched after its load, in ms. */
  time: number;
}

/** Text nodes of the generated pages that name nothing, and of those that do. */
const unnamed = [1_300, 14_000];
const named = [300, 600, 1_200, 1_800, 3_200];
const frames = 50;
/** A page at rest has been read and marked by then; one that changes has changed many times. */
const [atRest, changing] = [2_000, 6_000];
/** With the pages' own scripts off, all scripts in the trace are those of the extension. */
const still = { 'content-security-policy': "script-src 'none'" };

/** Each changes the page once; how often, in ms, is the number. */
const changes: Record<string, [pause: number, change: (text: string) => void]> = {
  feed: [
    500,
    (text) => {
      const post = document.createElement('article');
      post.innerHTML = `<h3>A post</h3><p>${text.repeat(3)}</p>`;
      document.querySelector('main')?.prepend(post);
    },
  ],
  ticker: [
    100,
    (text) => {
      const ticker = document.querySelector('h1');
      if (ticker) ticker.textContent = text + performance.now();
    },
  ],
  're-render': [
    1_000,
    () => {
      const section = document.querySelector('section');
      section?.replaceWith(section.cloneNode(true));
    },
  ],
};

const short = (text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Short</title><p>${text}`;

/**
 * Puts the pages on the site.
 * @param folder saved pages to measure instead of the generated ones at rest.
 */
export function serveCostPages(site: Site, folder: string | undefined): CostPage[] {
  const pages: CostPage[] = [];
  const serve = (name: string, body: string, time = atRest) => {
    const path = `/cost/${encodeURIComponent(name)}`;
    site.serve(path, { body, ...(time === atRest && { headers: still }) });
    pages.push({ name, path, time });
  };
  if (folder !== undefined) {
    for (const file of readdirSync(folder).filter((one) => /\.html?$/.test(one)))
      serve(file, readFileSync(join(folder, file), 'utf8'));
    return pages;
  }
  serve('unnamed, 1 node', short('The weather stays fine.'));
  for (const size of unnamed) serve(`unnamed, ${size} nodes`, generatePage(size, []));
  for (const size of named) serve(`named, ${size} nodes`, generatePage(size));
  const inner = short('The weather stays fine.').replaceAll('"', '&quot;');
  serve(
    `${frames} frames`,
    short(Array.from({ length: frames }, () => `<iframe srcdoc="${inner}"></iframe>`).join('')),
  );
  for (const [how, [pause, change]] of Object.entries(changes))
    for (const text of ['The weather stays fine. ', 'Vladimir Putin met Joe Biden. ']) {
      const script = `<script>setInterval(${change}, ${pause}, ${JSON.stringify(text)})</script>`;
      const isNamed = text.includes('Putin');
      const body = generatePage(1_200, isNamed ? undefined : []).replace('</body>', `${script}</body>`);
      serve(`${how}, ${isNamed ? 'named' : 'unnamed'}`, body, changing);
    }
  return pages;
}
