import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { CardAnswer } from '../core/pack/model.ts';
import { type CardNote, noteOn } from '../core/settings/notes.ts';
import { createBackupReminder } from '../stores/backup-reminder-store.ts';
import { createNotes } from '../stores/notes-store.ts';
import { storageError } from '../strings/storage-error.ts';
import type { Strings } from '../strings/strings.ts';
import type { CardNoteProps } from '../views/popup/CardNote.tsx';

/** The reader's note on the open card, and the function that stores it; undefined until loaded. */
export function useNote(
  answer: CardAnswer | undefined,
  strings: Strings,
  onPages: boolean,
): CardNoteProps | undefined {
  const notes = useMemo(() => createNotes(), []);
  const [found, setFound] = useState<{ key: string; note: CardNote | undefined }>();
  const key = answer?.key;
  useLayoutEffect(() => {
    if (!answer) return;
    let current = true;
    const cards = [answer, ...(answer.also ?? [])].map((one) => ({
      key: one.key,
      wikidata: one.card.wikidata,
    }));
    notes.list().then(
      (all) => current && setFound({ key: answer.key, note: noteOn(all, cards) }),
      // Without storage there is no note to show; saving reports the error.
      () => current && setFound({ key: answer.key, note: undefined }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  if (!answer || found?.key !== answer.key) return undefined;
  const { note } = found;
  return {
    text: note?.text ?? '',
    onPages,
    async save(text) {
      const { wikidata } = answer.card;
      const next = { key: note?.key ?? answer.key, ...(wikidata && { wikidata }), text };
      try {
        await (text === '' ? notes.remove(next.key) : notes.write([next]));
        void createBackupReminder().changed();
      } catch (error) {
        throw new Error(storageError(error, strings));
      }
      setFound({ key: answer.key, note: text === '' ? undefined : next });
    },
  };
}
