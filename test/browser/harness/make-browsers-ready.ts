/** Runs once before the first browser test, in the process that starts the workers. */
import { makeBrowsersReady } from '../../../scripts/browsers.ts';

/** Installs the browsers that are missing, so that no worker has to. @throws where one cannot be had. */
export async function setup(): Promise<void> {
  await makeBrowsersReady();
}
