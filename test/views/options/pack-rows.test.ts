import { describe, expect, it } from 'vitest';
import { packRows } from '../../../components/views/options/props/pack-rows.ts';

const info = (id: string, title = id) => ({
  id,
  title,
  version: '1',
  language: 'en',
  references: [],
  cards: 1,
});
const used = (id: string, own: boolean) => ({ ...info(id), own });
const stored = (id: string, title = id) => ({ ...info(id, title), revision: 'r' });

describe('the list of packs', () => {
  it('has the packs in use, each once', () => {
    const rows = packRows([used('bundled', false), used('mine', true)], [stored('mine')], ['bundled']);
    expect(rows).toMatchObject([
      { id: 'bundled', own: false, broken: false },
      { id: 'mine', own: true, broken: false },
    ]);
    expect(rows).toHaveLength(2);
  });

  it('includes the user’s packs that cannot be read', () => {
    expect(packRows([], [stored('bad')], ['bundled'])).toMatchObject([
      { id: 'bad', own: true, broken: true, idTaken: false },
    ]);
  });

  it('includes the user’s packs with the id of a bundled one', () => {
    expect(packRows([used('bundled', false)], [stored('bundled', 'Mine')], ['bundled'])).toMatchObject([
      { id: 'bundled', title: 'bundled', own: false, broken: false },
      { id: 'bundled', title: 'Mine', own: true, broken: true, idTaken: true },
    ]);
  });
});
