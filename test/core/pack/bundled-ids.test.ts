import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledIds } from '../../../components/core/pack/bundled-ids.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'assets', 'packs');

it('the listed ids are those of all packs in assets, which the background loads', () => {
  const files = readdirSync(folder).filter((file) => /(?<!\.schema)\.json$/.test(file));
  const ids = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).id);
  expect([...bundledIds].sort()).toEqual(ids.sort());
  const background = readFileSync(join(root, 'entrypoints', 'background', 'index.ts'), 'utf8');
  expect(background.match(/(?<=assets\/packs\/)[^']+/g)?.sort()).toEqual(files.sort());
});
