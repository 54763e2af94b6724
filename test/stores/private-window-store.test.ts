import { describe, expect, it } from 'vitest';
import { createPrivateStore, type SessionArea } from '../../components/stores/private-window-store.ts';

function memory(content: Record<string, unknown> = {}) {
  const area: SessionArea = {
    get: async (key) => (key in content ? { [key]: content[key] } : {}),
    set: async (items) => void Object.assign(content, items),
    remove: async (key) => void delete content[key],
  };
  return { content, store: createPrivateStore(area) };
}

describe('items hidden in a private window', () => {
  it('apply to that window only, and are deleted with it', async () => {
    const { content, store } = memory();
    await store.change(1, (now) => [...now, 'example.org a:b']);
    expect(await store.read(1)).toEqual(['example.org a:b']);
    expect(await store.read(2)).toEqual([]);
    await store.forget(1);
    expect(content).toEqual({});
  });

  it('survive concurrent changes, and changes after a failed one', async () => {
    const { store } = memory();
    const entries = ['one', 'two', 'three'];
    const bad = store.change(1, () => {
      throw new Error('no');
    });
    const good = entries.map((entry) => store.change(1, (now) => [...now, entry]));
    await expect(bad).rejects.toThrow('no');
    await Promise.all(good);
    expect(await store.read(1)).toEqual(entries);
  });

  it.each([undefined, null, 'example.org a:b', { 0: 'x' }, [7, 'x']])(
    'can be read when the storage has %j',
    async (stored) => {
      const { store } = memory({ 'private-window:1': stored });
      expect(await store.read(1)).toEqual(Array.isArray(stored) ? ['x'] : []);
    },
  );
});
