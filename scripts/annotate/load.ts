/** Loads packs and settings for `annotate`, with the extension's own parsers. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../components/core/pack/model.ts';
import { parseSettings } from '../../components/core/settings/parse-settings.ts';
import type { Settings } from '../../components/core/settings/settings.ts';
import { lineOfRemark } from '../pack/line-of-remark.ts';
import { loadFile } from '../pack/load-file.ts';

/** The pack that ships with the extension. */
export const bundledPack = new URL('../../assets/packs/geneva-2021.json', import.meta.url).pathname;

/** Takes whatever the import takes. @throws Error that names the file and every problem in it. */
export async function loadPack(file: string): Promise<Pack> {
  const { pack, problems } = await loadFile(file);
  if (pack) return pack;
  const lines = problems.map((problem) => `  ${lineOfRemark(file, problem)}`).join('\n');
  const what = /\.json$/i.test(file) && !isJson(file) ? 'JSON' : 'a valid pack';
  throw new Error(`${file} is not ${what}:\n${lines}`);
}

function isJson(file: string): boolean {
  try {
    readJson(file);
    return true;
  } catch {
    return false;
  }
}

/** Settings as a JSON object of those that differ from the defaults. @throws Error that names the file. */
export function loadSettings(file: string | undefined): Settings {
  return parseSettings(file === undefined ? {} : readJson(file));
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read ${file}`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
}
