/** Writes zips that are identical to the byte whenever and wherever they are made. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time that a zip can store; zips use local time. */
const moment = new Date(1980, 0, 1, 0, 0, 0);

/** All files below a folder, as paths with slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** @param files paths below `folder`, which are also their names in the zip. */
export function zip(folder: string, files: readonly string[]): Uint8Array {
  const entries = [...files].sort().map((file) => [file, readFileSync(join(folder, file))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: moment, os: 3 });
}
