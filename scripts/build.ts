/** Builds the extension for one browser, for every command that needs it built. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const targets = ['chrome', 'firefox', 'edge', 'safari'] as const;
export type Target = (typeof targets)[number];

const root = join(import.meta.dirname, '..');

/** Where WXT puts the extension for a browser. */
export const outputOf = (target: Target): string => join(root, '.output', `${target}-mv3`);

/**
 * Builds for one browser and returns the folder.
 * @throws with WXT's output if the build fails.
 */
export function buildExtension(target: Target): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: root,
    encoding: 'utf8',
    // The build is the same to the byte whatever command runs it.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build for ${target} failed.\n${stdout}${stderr}`);
  return outputOf(target);
}
