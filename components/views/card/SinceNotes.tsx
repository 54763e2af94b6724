import { useId, useState } from 'preact/hooks';
import type { CitedPack, Note } from '../../core/pack/model.ts';
import { directionOf } from '../../strings/strings.ts';
import { PackText } from '../shared/PackText.tsx';
import { formatDate, startOf } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import { Certainty, NoteSources, Notes } from './Notes.tsx';

/** The note to show if there is room for one: the newest undisputed one, otherwise the newest. */
function leadOf(notes: readonly Note[]): Note | undefined {
  const moment = (note: Note) => (note.date ? startOf(note.date) : 0);
  const newest = (of: readonly Note[]) =>
    of.reduce<Note | undefined>(
      (best, note) => (best && moment(best) > moment(note) ? best : note),
      undefined,
    );
  return newest(notes.filter((note) => note.certainty === 'established')) ?? newest(notes);
}

interface SinceNotesProps {
  notes: readonly Note[];
  pack: CitedPack;
}

/** What happened since the article: one note up front, all on request. */
export function SinceNotes({ notes, pack }: SinceNotesProps) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const list = useId();
  const lead = leadOf(notes);
  if (!lead) return null;
  return (
    <section class="card-since">
      <h3>{strings('cardSince')}</h3>
      {!open && (
        <>
          {' '}
          <Certainty note={lead} /> {lead.date && `${formatDate(lead.date, strings.language)}: `}
          {/* A text that runs the other way is a block of its own, or its lines would be put in the wrong order. */}
          <PackText
            text={lead.text}
            as={directionOf(pack.language) === strings.direction ? 'bdi' : 'p'}
          />{' '}
        </>
      )}
      {notes.length === 1 ? (
        <NoteSources note={lead} pack={pack} />
      ) : (
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          <span class="label">
            {open ? strings('cardFewerNotes') : strings.plural('cardNotes', notes.length)}
          </span>
          <span class="arrow" aria-hidden="true">
            ▸
          </span>
        </button>
      )}
      <div id={list} hidden={!open}>
        {open && <Notes notes={notes} pack={pack} />}
      </div>
    </section>
  );
}
