import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../components/backup/read-backup-file.ts';
import { writeBackupFile } from '../../components/backup/write-backup-file.ts';
import { maxNote, noteOn, parseNote } from '../../components/core/settings/notes.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { createNotes } from '../../components/stores/notes-store.ts';
import fc from '../properties.ts';
import { notesArea } from './memory-area.ts';

const putin = { key: 'geneva-2021:putin', wikidata: 'Q7747', text: 'Met in Geneva' };
const pier = { key: 'mine:pier', text: 'Closed' };

describe('notes', () => {
  it('are read back until they are removed, and damaged ones are left out', async () => {
    const area = notesArea({ 'setting:enabled': false, 'note:a:b': { text: 7 }, 'note:c:d': null });
    const notes = createNotes(area);
    await notes.write([putin, pier]);
    await notes.write([{ ...pier, text: 'Open' }]);
    expect(await createNotes(area).list()).toEqual([putin, { ...pier, text: 'Open' }]);
    await notes.remove(putin.key);
    expect(await notes.list()).toEqual([{ ...pier, text: 'Open' }]);
  });

  it('that would be too long for one card together both stay', async () => {
    const notes = createNotes(notesArea());
    const long = { ...pier, text: 'a'.repeat(maxNote) };
    await notes.write([putin, long]);
    await notes.rename(new Map([[putin.key, pier.key]]));
    expect(await notes.list()).toEqual([putin, long]);
  });

  it('report that there is no room', async () => {
    const area = {
      ...notesArea(),
      set: () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')),
    };
    await expect(createNotes(area).write([pier])).rejects.toMatchObject({ name: 'StorageFull' });
    const broken = { ...notesArea(), set: () => Promise.reject(new Error('disk')) };
    await expect(createNotes(broken).write([pier])).rejects.toThrow('disk');
  });

  it.each([
    ['its key', [{ key: pier.key }], pier],
    ['its Wikidata item in another pack', [{ key: 'other:p', wikidata: 'Q7747' }], putin],
    [
      'its item where the pack gave it another id',
      [{ key: 'geneva-2021:vladimir', wikidata: 'Q7747' }],
      putin,
    ],
    ['a card of another pack on the same thing', [{ key: 'other:q' }, { key: pier.key }], pier],
    ['neither', [{ key: 'other:r', wikidata: 'Q1' }], undefined],
    ['no item', [{ key: 'other:r' }], undefined],
  ])('are found by %s', (_what, cards, note) => expect(noteOn([putin, pier], cards)).toEqual(note));

  it('of any shape are either parsed or left out', () => {
    fc.assert(fc.property(fc.anything(), (input) => parseNote(input) === undefined || true));
    expect([{}, { key: 'a', text: 'b' }, { key: 'a:b', text: ' ' }, 'a:b', null].map(parseNote)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe('a backup', () => {
  const own = { list: async () => [], read: async () => undefined };
  const about = { made: new Date(0), sidelight: '1' };

  it('keeps notes', async () => {
    const file = await writeBackupFile(defaults, { ...about, notes: [putin, pier] }, own);
    expect(await readBackupFile(file as Blob, [])).toMatchObject({ notes: [putin, pier] });
    const none = await writeBackupFile(defaults, about, own);
    expect(await readBackupFile(none as Blob, [])).toMatchObject({ notes: [] });
  });

  it.each([
    ['no list', 'x', 'notes'],
    ['a note without text', [putin, { key: 'a:b' }], 'notes[1]'],
  ])('with %s of notes is not restored', async (_what, notes, detail) => {
    const text = await ((await writeBackupFile(defaults, about, own)) as Blob).text();
    const file = new Blob([JSON.stringify({ ...JSON.parse(text), notes })]);
    expect(await readBackupFile(file, [])).toEqual({ problem: 'broken', detail });
  });
});
