import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../harness/start-browser.ts';
import { compare } from './compare.ts';
import type { Entry } from './entry.ts';
import { type BrowserName, createWorlds, type Worlds } from './world.ts';

const galleryPages = join(import.meta.dirname, '..', 'pages');

/** Makes a test of each entry in each of these browsers. */
export function testGallery(entries: readonly Entry[], within: readonly BrowserName[] = browsers): void {
  describe.each(within)('the gallery in %s', (browser) => {
    let worlds: Worlds;
    beforeAll(async () => {
      worlds = await createWorlds(browser, galleryPages);
    });
    afterAll(() => worlds?.close());

    it.each(entries.map((entry) => [`${entry.of} ${entry.title}`, entry] as const))(
      '%s',
      async (_, entry) => {
        expect(await compare(entry, worlds)).toEqual([]);
      },
    );

    it('A37 nothing about these pages is stored', async () => {
      expect(await worlds.with.recorder.stored()).not.toMatch(/\.example|CANARY/);
    });
  });
}
