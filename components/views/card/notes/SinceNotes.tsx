import { useId, useState } from 'preact/hooks';
import type { CitedPack, Note } from '../../../core/pack/model.ts';
import { LinkButton } from '../../shared/LinkButton.tsx';
import { PackText } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { inOrder, leadOf } from './lead-note.ts';
import { Certainty, NoteSources, Notes } from './Notes.tsx';

interface SinceNotesProps {
  notes: readonly Note[];
  pack: CitedPack;
  /** Text of a note that the reader has asked for. */
  soughtText?: string | undefined;
}

/** What happened since the article: one note up front, all on request or if one of them is sought. */
export function SinceNotes({ notes, pack, soughtText }: SinceNotesProps) {
  const strings = useStrings();
  const [open, setOpen] = useState(notes.length > 1 && notes.some(({ text }) => text === soughtText));
  const list = useId();
  const ordered = inOrder(notes);
  const lead = leadOf(ordered);
  if (!lead) return null;
  return (
    <section class="card-since">
      <h3>
        <bdi>{strings('cardSince')}</bdi>
      </h3>
      {!open && (
        <>
          {' '}
          <Certainty note={lead} />{' '}
          {lead.date && (
            <>
              <bdi>{formatDate(lead.date, strings.language)}</bdi>:{' '}
            </>
          )}
          <PackText text={lead.text} />{' '}
        </>
      )}
      {notes.length === 1 ? (
        <NoteSources note={lead} pack={pack} />
      ) : (
        <LinkButton aria-expanded={open} aria-controls={list} arrow="▸" onClick={() => setOpen(!open)}>
          {open ? strings('cardFewerNotes') : strings.plural('cardNotes', notes.length)}
        </LinkButton>
      )}
      <div id={list} hidden={!open}>
        {open && <Notes notes={ordered} pack={pack} soughtText={soughtText} />}
      </div>
    </section>
  );
}
