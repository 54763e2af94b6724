/** A page of the test site that shows a card in an open root; see mount-card.tsx. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { CardToMount } from './mount-card.tsx';
import type { Started } from './start-browser.ts';

export interface CardPage {
  page: Page;
  /** Shows a card in place of the one before, and waits until it is painted. */
  show(card: CardToMount): Promise<void>;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'mount-card.tsx'), formats: ['iife'], name: 'mount' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The card page was not built.');
  return first.output[0].code;
}

/** Opens the page in a browser that was started with or without the extension. */
export async function openCardPage({ driver, site }: Started): Promise<CardPage> {
  site.serve('/mount-card.js', { body: await bundle(), type: 'text/javascript; charset=utf-8' });
  site.serve('/card.html', {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>A card</title><link rel="icon" href="data:,"><body><header><h1>A card</h1></header><script src="/mount-card.js"></script></body></html>`,
  });
  const page = await driver.open(site.url('/card.html', 'cards.example'));
  return {
    page,
    async show(card) {
      await page.evaluate((wanted) => {
        const { mountCard } = globalThis as unknown as { mountCard: (card: CardToMount) => void };
        mountCard(wanted);
        // The fade in is over, so that colours are what they are.
        for (const one of document.querySelector('main')?.shadowRoot?.querySelectorAll('.popover') ?? [])
          for (const animation of one.getAnimations()) animation.finish();
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, card);
    },
  };
}
