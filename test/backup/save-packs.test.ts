import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { savePacks } from '../../components/backup/save-packs.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { createOwnPacks } from '../../components/stores/own-packs-store.ts';

function packOf(id: string): Pack {
  const parsed = parsePack({ id, title: id, cards: [{ name: 'Rotterdam' }] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.pack;
}

describe('the user’s packs', () => {
  it('are saved', async () => {
    const own = createOwnPacks('saved');
    await savePacks(own, [packOf('harbours'), packOf('towns')]);
    expect((await own.list()).map(({ id }) => id)).toEqual(['harbours', 'towns']);
  });

  it('are not saved at all if one has the id of a bundled pack', async () => {
    const own = createOwnPacks('not-saved');
    await expect(savePacks(own, [packOf('harbours'), packOf('geneva-2021')])).rejects.toThrow(
      'The id “geneva-2021” belongs to a pack that comes with Sidelight',
    );
    expect(await own.list()).toEqual([]);
  });
});
