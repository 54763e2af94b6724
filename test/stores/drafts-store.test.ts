import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../components/core/own-cards/draft.ts';
import { createDrafts, type DraftsArea } from '../../components/stores/drafts-store.ts';
import { leaveTask, type TaskArea, takeTask, watchTasks } from '../../components/stores/panel-tasks-store.ts';

/** A storage area in memory, JSON only as in Chromium. */
function areaOf(content: Record<string, unknown> = {}): DraftsArea & TaskArea {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  return {
    get: async (keys) =>
      JSON.parse(JSON.stringify(keys === null ? content : { [keys]: content[keys] })) as Record<
        string,
        unknown
      >,
    async set(items) {
      Object.assign(content, JSON.parse(JSON.stringify(items)));
      for (const listener of listeners) listener(items);
    },
    remove: async (key) => void delete content[key],
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
const draft = { ...emptyDraft, name: 'Ferry', aliases: [{ text: 'The Ferry', strength: 'weak' }] };

describe('drafts', () => {
  it('are listed, the last changed first, until they are removed', async () => {
    const area = areaOf({ 'setting:enabled': false });
    const drafts = createDrafts(area);
    await drafts.write('a', { draft, at: 1 });
    await drafts.write('b', {
      draft: { ...draft, name: 'Pier' },
      key: 'own.aaaaaaaa:pier',
      pack: 'own.aaaaaaaa',
      at: 2,
    });
    expect(await createDrafts(area).list()).toEqual([
      { id: 'b', draft: { ...draft, name: 'Pier' }, key: 'own.aaaaaaaa:pier', pack: 'own.aaaaaaaa', at: 2 },
      { id: 'a', draft, at: 1 },
    ]);
    await drafts.remove('b');
    expect(await drafts.read('b')).toBeUndefined();
    expect(await drafts.read('a')).toEqual({ draft, at: 1 });
  });

  it.each([
    ['text', 'Ferry'],
    ['nothing', null],
    ['a list', []],
    ['another shape', { draft: { name: 7 }, at: 1 }],
  ])('that are damaged are not listed: %s', async (_what, stored) => {
    expect(await createDrafts(areaOf({ 'draft:a': stored })).list()).toEqual([]);
  });
});

describe('a task for the panel', () => {
  it('is taken once, by its own window', async () => {
    const area = areaOf();
    await leaveTask(1, { what: 'make', name: 'Ferry', tabId: 7 }, area);
    expect(await takeTask(2, area)).toBeUndefined();
    expect(await takeTask(1, area)).toEqual({ what: 'make', name: 'Ferry', tabId: 7 });
    expect(await takeTask(1, area)).toBeUndefined();
  });

  it('is announced until the listener is removed', async () => {
    const area = areaOf();
    const closing = new AbortController();
    let heard = 0;
    watchTasks(1, () => heard++, closing.signal, area);
    await leaveTask(1, { what: 'edit', key: 'own.aaaaaaaa:ferry' }, area);
    await leaveTask(2, { what: 'show', key: 'b:geneva' }, area);
    closing.abort();
    await leaveTask(1, { what: 'show', key: 'b:geneva' }, area);
    expect(heard).toBe(1);
  });

  it('of another shape is ignored', async () => {
    expect(await takeTask(1, areaOf({ 'panel-task:1': { what: 'delete' } }))).toBeUndefined();
  });
});
