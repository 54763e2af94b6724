import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftTable } from '../../components/core/draft/table/rows.ts';
import { createArticleDrafts } from '../../components/stores/article-drafts-store.ts';

const table: DraftTable = {
  source: {
    title: 'Bridge opens',
    publisher: '',
    author: '',
    date: '',
    language: 'en',
    url: 'https://gazette.example/a',
  },
  paragraphs: 1,
  rows: [
    {
      id: 'anna',
      name: 'Anna',
      kind: 'person',
      reasons: [],
      keep: true,
      forms: ['Anna'],
      paragraphs: [1],
      facts: [],
      quotations: [],
      relations: [],
    },
  ],
};

let number = 0;
let drafts: ReturnType<typeof createArticleDrafts>;
beforeEach(() => {
  drafts = createArticleDrafts(`test-drafts-${number++}`);
});

describe('drafts of articles', () => {
  it('are read back with their steps and the number of steps done', async () => {
    await drafts.add('one', table);
    await drafts.keep(
      'one',
      [
        { do: 'keepAll', keep: false },
        { do: 'rename', id: 'anna', name: 'Anna Berg' },
      ],
      1,
      'pack-1',
    );
    expect(await drafts.read('one')).toEqual({
      table,
      steps: [
        { do: 'keepAll', keep: false },
        { do: 'rename', id: 'anna', name: 'Anna Berg' },
      ],
      done: 1,
      pack: 'pack-1',
    });
  });

  it('are listed with their titles until they are removed', async () => {
    await drafts.add('one', table);
    expect(await drafts.list()).toMatchObject([
      { id: 'one', title: 'Bridge opens', url: 'https://gazette.example/a' },
    ]);
    await drafts.remove('one');
    expect(await drafts.list()).toEqual([]);
    expect(await drafts.read('one')).toBeUndefined();
  });

  it('are left out if damaged', async () => {
    await drafts.add('one', { ...table, rows: 'none' } as unknown as DraftTable);
    expect(await drafts.read('one')).toBeUndefined();
    expect(await drafts.list()).toEqual([]);
  });
});
