/**
 * `npm run bench -- [--only matching|sizes|start|save|import|pages] [--pages DIR] [--against DIR] [--rounds N] [--json FILE] [--picture FILE.svg]`:
 * measures the cost of finding mentions in Node and how it grows with the number of cards (also as a picture), how long
 * a page waits after the background was stopped, how soon a saved card is marked, how long sheets take to import, and what Sidelight costs a page in real
 * Chromium, compared in the same run with the minimum for reading the text and with mark.js for 30 names; also the time of a
 * page's own scripts with and without Sidelight. Figures of pages are medians of the rounds. First come those of whole pages,
 * with all that a profile of our scripts does not show; `--against` compares them with another build, as unpacked.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { build } from 'wxt';
import { drawGrowth } from '../test/bench/draw-growth.ts';
import { generatePage, names } from '../test/bench/generate-page.ts';
import { type CardTimes, countForcedLayouts, measureCards } from '../test/bench/measure-card.ts';
import { measureImport, printImport } from '../test/bench/measure-import.ts';
import { measureMatching, printMatching } from '../test/bench/measure-matching.ts';
import {
  type Floor,
  measureFloor,
  measureMarkJs,
  measureOwn,
  type OwnCost,
} from '../test/bench/measure-page.ts';
import { measureEmptyPage, measurePopup, measureSearch } from '../test/bench/measure-popup.ts';
import { measureSave, printSave } from '../test/bench/measure-save.ts';
import { measureSizes, printSizes } from '../test/bench/measure-sizes.ts';
import { measureStart, printStart } from '../test/bench/measure-start.ts';
import { measureWork, serveWork, type WorkCost, work } from '../test/bench/measure-work.ts';
import { serveCostPages } from '../test/bench/page-cost/cost-pages.ts';
import { measureCosts, printCosts, writeEmptyExtension } from '../test/bench/page-cost/measure-costs.ts';
import { median } from '../test/bench/page-cost/spread.ts';
import type { MappedScript } from '../test/bench/read-profile.ts';
import { launchChromiumBrowser } from '../test/browser/harness/chromium.ts';
import { createSite, type Site } from '../test/browser/harness/site.ts';
import { bundledPack, loadPack } from './annotate/load.ts';

const root = join(import.meta.dirname, '..');
const markJs = join(root, 'node_modules', 'mark.js', 'dist', 'mark.min.js');

/** A short article, an ordinary news page, and one with all its comments. */
const generatedSizes = [300, 1_800, 14_000];

/** Source files by purpose; the rest is startup, messaging and resolving. */
const parts: Record<'collect' | 'paint', RegExp> = {
  collect: /components\/page\/(gate|read|dom|watch)\//,
  paint: /components\/page\/(paint\/|marks\/display-marks)/,
};

interface Row {
  page: string;
  textNodes: number;
  characters: number;
  floor: number;
  own: number;
  collect: number;
  paint: number;
  longest: number;
  firstMarks: number | undefined;
  marks: number;
  /** Whether the gate gave it to the page script. */
  passed: boolean;
  markJs: number;
  files: Record<string, number>;
}

const medianOf = <Item>(items: Item[], read: (item: Item) => number) => median(items.map(read));

/** Opening the popup and searching; each figure is the median of the rounds. */
async function benchPopup(browser: Browser, base: string, rounds: number) {
  const empty: number[] = [];
  const popup: number[] = [];
  const search: number[] = [];
  // The first opening in a session loads the packs and builds the search index.
  await measureSearch(browser, `${base}popup.html`, 'put');
  for (let round = 0; round < rounds; round++) {
    empty.push(await measureEmptyPage(browser, `${base}empty.html`));
    popup.push(await measurePopup(browser, `${base}popup.html`));
    search.push(...(await measureSearch(browser, `${base}popup.html`, 'putin')));
  }
  return {
    emptyPage: median(empty),
    popup: median(popup),
    popupMore: median(popup) - median(empty),
    keyToHits: median(search),
  };
}

/** The shipped extension with source maps; with maps its scripts are minified once instead of twice. */
async function buildWithMaps(): Promise<string> {
  const logger = { ...console, log() {}, info() {}, success() {}, start() {}, debug() {}, level: 0 };
  const outDir = '.cache/bench';
  await build({
    root,
    browser: 'chrome',
    outDir,
    logger: { ...logger, fatal: console.error },
    vite: () => ({ build: { sourcemap: 'hidden' } }),
  });
  return join(root, outDir, 'chrome-mv3');
}

/** The scripts in a page before anything is hovered. */
async function pageScriptsOf(browser: Browser, extension: string): Promise<MappedScript[]> {
  const [id] = [...(await browser.extensions()).keys()];
  if (!id) throw new Error('The extension is not installed.');
  return ['gate.js', 'content.js'].map((file) => ({
    url: `chrome-extension://${id}/${file}`,
    map: readFileSync(join(extension, `${file}.map`), 'utf8'),
  }));
}

function print(rows: Row[]): void {
  const ms = (value: number | undefined) => (value === undefined ? '–' : Number(value.toFixed(2)));
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.page,
        {
          'text nodes': row.textNodes,
          kB: Math.round(row.characters / 1000),
          'floor ms': ms(row.floor),
          'own ms': ms(row.own),
          'collect ms': ms(row.collect),
          'paint ms': ms(row.paint),
          'collect+paint / floor': ms((row.collect + row.paint) / row.floor),
          'longest ms': ms(row.longest),
          'load → marks ms': ms(row.firstMarks),
          marks: row.marks,
          'past the gate': row.passed,
          'mark.js ms': ms(row.markJs),
          'mark.js / own': ms(row.markJs / row.own),
        },
      ]),
    ),
  );
}

/** Measures the cost of hovering a name, and how many layouts Sidelight forces on a page before that. */
async function measureCardCosts(browser: Browser, site: Site, rounds: number) {
  const times: CardTimes[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(await measureCards(browser, site.url('/cards.html'), ['Vladimir Putin', 'Joe Biden']));
  const cards = {
    first: medianOf(times, ({ first }) => first),
    later: medianOf(times, ({ later }) => later),
    forcedLayouts: await countForcedLayouts(browser, site.url('/cards.html')),
  };
  console.table({
    'hover delay over → card painted, first on a page, ms': Number(cards.first.toFixed(1)),
    'hover delay over → card painted, later ones, ms': Number(cards.later.toFixed(1)),
    'forced layouts before hovering': cards.forcedLayouts,
  });
  return cards;
}

/** Measures a page's own scripts in a browser with the extension and in one without, alternating. */
async function benchWork(withIt: Browser, bare: Browser, site: Site, rounds: number) {
  const url = site.url(serveWork(site));
  const own: WorkCost[] = [];
  const without: WorkCost[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await measureWork(withIt, url, true));
    without.push(await measureWork(bare, url, false));
  }
  const rows = [...work, 'ours' as const].map((part) => {
    const [mine, theirs] = [medianOf(own, (cost) => cost[part]), medianOf(without, (cost) => cost[part])];
    const figures = { 'with ms': mine, 'without ms': theirs };
    return [part, part === 'ours' ? figures : { ...figures, 'with / without': mine / theirs }] as const;
  });
  console.table(
    Object.fromEntries(
      rows.map(([part, figures]) => [
        part,
        Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toFixed(2))])),
      ]),
    ),
  );
  return Object.fromEntries(rows);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      against: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
      only: { type: 'string' },
      picture: { type: 'string' },
    },
  });
  const { only } = values;
  if (only !== undefined && !['matching', 'sizes', 'start', 'save', 'import', 'pages'].includes(only))
    throw new Error('--only must be matching, sizes, start, save, import or pages');
  const wants = (part: string) => only === undefined || only === part;
  const matching = wants('matching') ? measureMatching(await loadPack(bundledPack)) : undefined;
  if (matching) printMatching(matching);
  const sizes = wants('sizes') ? measureSizes() : undefined;
  if (sizes) printSizes(sizes);
  if (sizes && values.picture) writeFileSync(values.picture, drawGrowth(sizes));
  if (wants('start') || wants('save')) await build({ root, browser: 'chrome' });
  const start = wants('start') ? await measureStart() : undefined;
  if (start) printStart(start);
  const save = wants('save') ? await measureSave() : undefined;
  if (save) printSave(save);
  const imports = wants('import') ? await measureImport() : undefined;
  if (imports) printImport(imports);
  if (!wants('pages')) {
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ matching, sizes, start, save, imports }, null, 2)}\n`);
    return;
  }
  const rounds = Number(values.rounds);
  const site = await createSite(values.pages && resolve(values.pages));
  const pages = values.pages
    ? readdirSync(values.pages).filter((file) => /\.html?$/.test(file))
    : generatedSizes.map((size) => `generated-${size}.html`);
  if (!values.pages)
    generatedSizes.forEach((size) => {
      site.serve(`/generated-${size}.html`, { body: generatePage(size) });
    });
  site.serve('/warm-up.html', { body: generatePage(50) });
  const named = '<main><h2>One</h2><p>Vladimir Putin spoke.</p><h2>Two</h2><p>Joe Biden listened.</p>';
  site.serve('/cards.html', { body: generatePage(1_800).replace('<main>', named) });

  await build({ root, browser: 'chrome' });
  const builds = {
    this: join(root, '.output', 'chrome-mv3'),
    ...(values.against !== undefined && { other: resolve(values.against) }),
  };
  const empty = writeEmptyExtension(join(root, '.cache', 'bench', 'empty'));
  const served = serveCostPages(site, values.pages && resolve(values.pages));
  const costs = await measureCosts(builds, empty, site, served, rounds);
  printCosts(costs);
  const extension = await buildWithMaps();
  // For comparison: the cost of any extension page.
  writeFileSync(join(extension, 'empty.html'), '<!doctype html><title>Empty</title>');
  // Saved pages request scripts and pictures from the web; the proxy blocks them.
  const withIt = await launchChromiumBrowser({ extension, proxy: site.port });
  const bare = await launchChromiumBrowser({ proxy: site.port });
  try {
    const scripts = await pageScriptsOf(withIt, extension);
    // Packs are loaded and the index is built once per session, not for each page.
    await measureOwn(withIt, site.url('/warm-up.html'), scripts);
    const rows: Row[] = [];
    for (const page of pages) {
      const url = site.url(`/${encodeURIComponent(page)}`);
      const floors: Floor[] = [];
      const owns: OwnCost[] = [];
      const marked: number[] = [];
      for (let round = 0; round < rounds; round++) {
        floors.push(await measureFloor(bare, url));
        owns.push(await measureOwn(withIt, url, scripts));
        marked.push(await measureMarkJs(bare, url, markJs, names));
      }
      const partOf = (pattern: RegExp) =>
        medianOf(owns, ({ files }) =>
          Object.entries(files).reduce((sum, [file, time]) => sum + (pattern.test(file) ? time : 0), 0),
        );
      const painted = owns.flatMap(({ firstMarks }) => firstMarks ?? []);
      const row = {
        page,
        textNodes: floors[0]?.textNodes ?? 0,
        characters: floors[0]?.characters ?? 0,
        floor: medianOf(floors, ({ floor }) => floor),
        own: medianOf(owns, ({ total }) => total),
        collect: partOf(parts.collect),
        paint: partOf(parts.paint),
        longest: medianOf(owns, ({ longest }) => longest),
        firstMarks: painted.length ? median(painted) : undefined,
        marks: owns[0]?.marks ?? 0,
        passed: owns.some(({ files }) => Object.keys(files).some((file) => file.includes('page/session'))),
        markJs: median(marked),
        files: owns[0]?.files ?? {},
      };
      rows.push(row);
      console.error(`${page}: own ${row.own.toFixed(2)} ms, mark.js ${row.markJs.toFixed(0)} ms`);
    }
    print(rows);
    const vain = rows.filter(({ marks, passed }) => passed && marks === 0).length;
    console.log(`${vain} of ${rows.length} pages were given to the page script and have no mark`);
    const popup = await benchPopup(withIt, scripts[0]?.url.replace('gate.js', '') ?? '', rounds);
    console.table({
      'empty page ms': popup.emptyPage.toFixed(1),
      'popup ms': popup.popup.toFixed(1),
      'popup more ms': popup.popupMore.toFixed(1),
      'key → hits ms': popup.keyToHits.toFixed(1),
    });
    const cards = await measureCardCosts(withIt, site, rounds);
    const ownWork = await benchWork(withIt, bare, site, rounds);
    if (values.json)
      writeFileSync(
        values.json,
        `${JSON.stringify({ rounds, costs, rows, popup, cards, work: ownWork, matching, sizes, start, save, imports }, null, 2)}\n`,
      );
  } finally {
    await withIt.close();
    await bare.close();
    site.close();
  }
}

await main();
