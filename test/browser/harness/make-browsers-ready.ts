/** Runs once before the first browser test, in the process that starts the workers. */
import { makeBrowsersReady } from '../../../scripts/browsers.ts';

/** Installs missing browsers, so that no worker has to. @throws if one is not available. */
export async function setup(): Promise<void> {
  await makeBrowsersReady();
}
