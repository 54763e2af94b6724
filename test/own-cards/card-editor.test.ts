import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, parseDraft } from '../../components/core/own-cards/draft.ts';
import { packOf } from '../../components/core/pack/card-key.ts';
import { isEditable } from '../../components/core/settings/hand-written.ts';
import { createCardEditor } from '../../components/own-cards/card-editor.ts';
import { createNotes } from '../../components/stores/notes-store.ts';
import { createOwnPacks, type OwnPacks } from '../../components/stores/own-packs-store.ts';
import { memoryLocks, notesArea } from '../stores/memory-area.ts';

const named = (name: string, summary = '') => {
  const parsed = parseDraft({ ...emptyDraft, name, summary });
  if (!parsed.ok) throw new Error(name);
  return parsed.card;
};

let own: OwnPacks;
let number = 0;
const announce = vi.fn(async () => {});
const locks = memoryLocks();
let area: ReturnType<typeof notesArea>;
const noteTexts = async () => (await createNotes(area).list()).map(({ key, text }) => [key, text]);
/** An editor as each window has one of its own. */
const editor = (store: Pick<OwnPacks, 'list' | 'read' | 'save'> = own) =>
  createCardEditor({
    own: store,
    announce,
    notes: createNotes(area),
    locks,
    firstPack: { title: 'My cards', language: 'de' },
  });
beforeEach(() => {
  own = createOwnPacks(`editor-${number++}`);
  area = notesArea();
  announce.mockClear();
});

describe('the editor of cards', () => {
  it('creates the first pack with the first card, in the reader’s language, and notifies the others', async () => {
    const { key } = await editor().add(named('Rashida Tlaib'));
    expect(isEditable(packOf(key))).toBe(true);
    expect(await own.list()).toMatchObject([{ title: 'My cards', language: 'de', cards: 1 }]);
    expect(announce).toHaveBeenCalledTimes(1);
    expect(await editor().read(key)).toMatchObject({ name: 'Rashida Tlaib' });
  });

  it('creates one pack with both cards if two windows save at once', async () => {
    await Promise.all([editor().add(named('Rashida Tlaib')), editor().add(named('Ilhan Omar'))]);
    expect(await own.list()).toMatchObject([{ cards: 2 }]);
  });

  it('keeps the changes of two windows, and reports where the later one won', async () => {
    const { key, card } = await editor().add(named('Rashida Tlaib'));
    const { id: _id, ...edited } = card;
    const results = await Promise.all([
      editor().change(key, card, { ...edited, description: 'One', summary: 'Here' }),
      editor().change(key, card, { ...edited, kind: 'person', summary: 'There' }),
    ]);
    expect(await editor().read(key)).toMatchObject({ description: 'One', kind: 'person', summary: 'There' });
    expect(results[1]).toMatchObject({ kept: ['description'], overwritten: ['summary'] });
  });

  it('undoes every kind of change', async () => {
    const edit = editor();
    const [one, two] = [await edit.add(named('One')), await edit.add(named('Two'))];
    const names = async () =>
      (await Promise.all((await edit.packs()).map(({ id }) => edit.cardsOf(id)))).map((cards) =>
        cards.map(({ name }) => name).sort(),
      );
    const other = await edit.makePack('Other');
    const before = await names();
    const { keys, undo } = await edit.move([one.key], other);
    expect(keys).toEqual([`${other}:one`]);
    await undo();
    await (await edit.merge(one.key, two.key))();
    await edit.undo(await edit.remove([one.key, two.key]));
    expect(await names()).toEqual(before);
    await edit.undo(two.undo);
    expect((await names()).flat()).toEqual(['One']);
  });

  it('takes notes along when cards move or are merged, and back when that is undone', async () => {
    const edit = editor();
    const notes = createNotes(area);
    const [one, two] = [await edit.add(named('One')), await edit.add(named('Two'))];
    const other = await edit.makePack('Other');
    await notes.write([
      { key: one.key, text: 'First' },
      { key: two.key, text: 'Second' },
    ]);
    const before = await noteTexts();
    const { undo } = await edit.move([one.key], other);
    expect(await noteTexts()).toContainEqual([`${other}:one`, 'First']);
    await notes.write([{ key: `${other}:one`, text: 'First, changed' }]);
    await undo();
    expect(await noteTexts()).toContainEqual([one.key, 'First, changed']);
    await notes.write([{ key: one.key, text: 'First' }]);
    const split = await edit.merge(one.key, two.key);
    expect(await noteTexts()).toEqual([[two.key, 'Second\n\nFirst']]);
    await split();
    expect(await noteTexts()).toEqual(before);
    await edit.merge(one.key, 'own.missing:two');
    expect(await noteTexts()).toEqual(before);
  });

  it('saves a card whose pack was removed meanwhile in another pack', async () => {
    const edit = editor();
    const { key, card } = await edit.add(named('One'));
    const other = await edit.makePack('Other');
    await own.remove(packOf(key));
    const saved = await edit.change(key, card, { ...card, description: 'Still here' });
    expect(saved.key).toBe(`${other}:one`);
    expect(await edit.read(saved.key)).toMatchObject({ name: 'One', description: 'Still here' });
  });

  it('changes nothing if there is no room, and reports it', async () => {
    const { key } = await editor().add(named('One'));
    const full = Object.assign(new Error('no room'), { name: 'StorageFull' });
    const broken = { list: own.list, read: own.read, save: () => Promise.reject(full) };
    announce.mockClear();
    await expect(editor(broken).add(named('Two'))).rejects.toBe(full);
    await expect(editor(broken).remove([key])).rejects.toBe(full);
    expect(announce).not.toHaveBeenCalled();
    expect(await editor().read(key)).toMatchObject({ name: 'One' });
  });

  it('never changes imported packs', async () => {
    const parsed = parseDraft({ ...emptyDraft, name: 'Theirs' });
    if (!parsed.ok) throw new Error();
    const imported = { id: 'theirs', title: 'Theirs', version: '1', language: 'en', references: [] };
    await own.save([{ ...imported, cards: [{ ...parsed.card, id: 'theirs' }] }]);
    expect(await editor().packs()).toEqual([]);
    expect(await editor().read('theirs:theirs')).toBeUndefined();
    await editor().remove(['theirs:theirs']);
    expect(await own.list()).toMatchObject([{ cards: 1 }]);
  });
});
