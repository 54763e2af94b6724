/**
 * Profiles as each released version left them, opened by today's code: nothing of what the reader chose or added is lost. A
 * release adds its own file; the files of earlier ones are never changed.
 */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../components/core/pack/load-packs.ts';
import { parseBackup } from '../../components/core/settings/backup.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';
import { readSettings } from '../../components/stores/settings-store.ts';
import { memoryArea } from '../stores/memory-area.ts';

interface Profile {
  version: string;
  /** All of `storage.local`. */
  local: Record<string, unknown>;
  /** All of the database `sidelight-packs`, version 1. */
  packs: { id: string; title: string; version: string; cards: number }[];
  shelves: { key: [string, string]; value: { cards: { id: string; name: string }[] } }[];
  /** A backup file of the same. */
  backUp: string;
}

const profiles = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Profile);

describe.each(profiles)('a profile of $version', ({ version, local, packs, shelves, backUp }) => {
  const chosen = Object.fromEntries(
    Object.entries(local).flatMap(([key, value]) =>
      key.startsWith('setting:') ? [[key.slice('setting:'.length), value]] : [],
    ),
  );

  it('has a value for every setting of its version, nearly all of them other than the defaults of today', () => {
    expect(Object.keys(chosen).length).toBeGreaterThanOrEqual(20);
    const same = Object.entries(chosen).filter(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(defaults[key as keyof typeof defaults]),
    );
    // The default of the marks' style has changed since.
    expect(same.map(([key]) => key)).toEqual(['markStyle']);
  });

  it('keeps every setting', async () => {
    expect(await readSettings(memoryArea(local).area)).toMatchObject(chosen);
  });

  it('keeps every pack, with every card', async () => {
    const name = `release-${version}`;
    const db = await openDB(name, 1, {
      upgrade(made) {
        made.createObjectStore('packs', { keyPath: 'id' });
        made.createObjectStore('shelves');
      },
    });
    for (const pack of packs) await db.put('packs', pack);
    for (const { key, value } of shelves) await db.put('shelves', value, key);
    db.close();
    const own = createOwnPacks(name);
    expect((await own.list()).map(({ id }) => id)).toEqual(packs.map(({ id }) => id));
    const sources = await Promise.all(
      packs.map(async ({ id }) => ({ name: id, content: await own.read(id) })),
    );
    const loaded = loadPacks(sources);
    expect(loaded.problem).toBeUndefined();
    for (const pack of packs) {
      const stored = shelves.filter(({ key }) => key[0] === pack.id).flatMap(({ value }) => value.cards);
      const now = loaded.packs.find(({ id }) => id === pack.id);
      expect(now).toMatchObject({ title: pack.title, version: pack.version });
      expect(now?.cards).toHaveLength(pack.cards);
      for (const card of stored) expect(now?.cards).toContainEqual(expect.objectContaining(card));
    }
  });

  it('is restored from its backup', () => {
    const restored = parseBackup(backUp);
    expect(restored).toMatchObject({ settings: chosen });
    expect(restored).toHaveProperty('packs.length', packs.length);
  });
});
