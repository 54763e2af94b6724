import type { ExtensionPage } from './driver.ts';
import { until } from './reader.ts';

/** Runs an action that saves a file, and gives the text that the reader then has on disk. */
export async function savedFile(page: ExtensionPage, save: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.saved;
    // In Firefox a test sees the page through Xray wrappers.
    const own = ((window as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as {
      URL: { createObjectURL(blob: Blob): string };
    };
    const original = own.URL.createObjectURL;
    own.URL.createObjectURL = (blob) => {
      own.URL.createObjectURL = original;
      void blob.text().then((text) => {
        document.documentElement.dataset.saved = text;
      });
      return original.call(own.URL, blob);
    };
  });
  await save();
  return until('the file is saved', () => page.evaluate(() => document.documentElement.dataset.saved));
}
