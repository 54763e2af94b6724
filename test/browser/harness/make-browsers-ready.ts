/** Runs once before the first browser test, in the process that starts the workers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBrowsersReady } from '../../../scripts/browsers.ts';

/**
 * Installs missing browsers, so that no worker has to, and gives all workers one folder for temporary files: they are killed before
 * they can delete all of theirs.
 * @returns deletes that folder. @throws if a browser is not available.
 */
export async function setup(): Promise<() => Promise<void>> {
  await makeBrowsersReady();
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-run-'));
  process.env.TMPDIR = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
