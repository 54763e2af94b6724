/**
 * From saving a card in the form to its mark on the page in front, with a pack of 30 other cards and with a large one, in real
 * Chromium. Own cards have a small index beside the large one, so the two figures are to be nearly the same.
 */
import { formWith, giveTask, lineField, openPanelPage, pressNamed } from '../browser/harness/panel.ts';
import { paintedNames } from '../browser/harness/reader.ts';
import { startBrowser } from '../browser/harness/start-browser.ts';
import { importPack, sizes, when } from './measure-start.ts';

/** The median of so many saves counts. */
const runs = 5;
const name = 'Rashida Tlaib';

export interface SaveCost {
  /** Cards of other packs. */
  count: number;
  /** From Enter in the form to the painted name, in ms. */
  mark: number;
}

export async function measureSave(): Promise<SaveCost[]> {
  const costs: SaveCost[] = [];
  for (const count of sizes) {
    const started = await startBrowser('chromium');
    try {
      await importPack(started, count);
      started.site.serve('/save.html', {
        body: `<!doctype html><meta charset="utf-8"><title>Save</title><p>Vladimir Putin spoke. ${name} left.</p>`,
      });
      const page = await started.driver.open(started.site.url('/save.html'));
      const isMarked = async () => (await paintedNames(page)).includes(name);
      await when('the first mark', async () => (await paintedNames(page)).length > 0);
      const panel = await openPanelPage(started.driver);
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        await giveTask(panel, { what: 'make', name });
        await formWith(panel, name);
        const from = performance.now();
        await panel.type(lineField, '\n');
        await when('the mark', isMarked);
        times.push(performance.now() - from);
        await pressNamed(panel, 'Undo');
        await when('no mark', async () => !(await isMarked()));
      }
      times.sort((a, b) => a - b);
      costs.push({ count, mark: times[runs >> 1] ?? Number.NaN });
    } finally {
      await started.close();
    }
  }
  return costs;
}

/** As a table, with the aims beside the figures. */
export function printSave(costs: readonly SaveCost[]): void {
  console.table(
    Object.fromEntries(
      costs.map(({ count, mark }) => [`${count} other cards`, { 'save → mark ms': Math.round(mark) }]),
    ),
  );
  const [small, large] = costs;
  if (small && large)
    console.table({
      'save → mark, largest / smallest': {
        figure: Number((large.mark / small.mark).toFixed(2)),
        aim: 'at most 1.5',
      },
    });
}
