import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createReadingStore } from '../../components/stores/reading-store.ts';

let count = 0;
const fresh = () => createReadingStore(`reading-${count++}`);
const entry = (id: string, at: number) => ({
  id,
  name: `${id}.pdf`,
  pages: 9,
  page: 2,
  down: 0.5,
  whole: false,
  at,
});

describe('remembered documents', () => {
  it('are listed without their files, the last read first', async () => {
    const store = fresh();
    await store.add(entry('a', 1), new Blob(['first']));
    await store.add(entry('b', 2), new Blob(['second']));
    expect(await store.list()).toEqual([entry('b', 2), entry('a', 1)]);
    expect(await (await store.file('a'))?.text()).toBe('first');
    await store.close();
  });

  it('keep the place that was reached, until they are deleted', async () => {
    const store = fresh();
    await store.add(entry('a', 1), new Blob(['first']));
    await store.keep('a', { page: 7, pages: 12, down: 0.25, whole: true });
    expect(await store.list()).toMatchObject([{ id: 'a', page: 7, pages: 12, down: 0.25, whole: true }]);
    await store.remove('a');
    await store.keep('a', { page: 8, pages: 12, down: 0, whole: false });
    expect(await store.list()).toEqual([]);
    expect(await store.file('a')).toBeUndefined();
    await store.close();
  });

  it('can be deleted if what is stored of them is damaged, and keep what is not', async () => {
    const store = fresh();
    const { whole, ...older } = entry('a', 1);
    await store.add({ ...older, page: -1 } as unknown as typeof older & { whole: boolean }, new Blob(['x']));
    expect(await store.list()).toEqual([{ ...entry('a', 1), page: 1, whole: false }]);
    await store.remove('a');
    expect(await store.file('a')).toBeUndefined();
    await store.close();
  });

  it('have no file if what is stored is none', async () => {
    const store = fresh();
    await store.add(entry('b', 2), 'not a file' as unknown as Blob);
    expect(await store.file('b')).toBeUndefined();
    await store.close();
  });
});
