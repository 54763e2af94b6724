import { useId, useState } from 'preact/hooks';
import type { CitedPack, Note } from '../../core/pack/model.ts';
import { directionOf } from '../../strings/strings.ts';
import { PackText } from '../shared/PackText.tsx';
import { formatDate, startOf } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import { Certainty, NoteSources, Notes } from './Notes.tsx';

/** The key note, of which a card has one at most, then the newest first. */
function inOrder(notes: readonly Note[]): Note[] {
  const rank = ({ key, date }: Note) => (key ? Number.POSITIVE_INFINITY : date ? startOf(date) : 0);
  return notes.toSorted((a, b) => rank(b) - rank(a));
}

/** The note to show if there is room for one: the key note, otherwise the newest undisputed one, otherwise the newest. */
const leadOf = (ordered: readonly Note[]): Note | undefined =>
  ordered.find(({ key, certainty }) => key || certainty === 'established') ?? ordered[0];

interface SinceNotesProps {
  notes: readonly Note[];
  pack: CitedPack;
}

/** What happened since the article: one note up front, all on request. */
export function SinceNotes({ notes, pack }: SinceNotesProps) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const list = useId();
  const ordered = inOrder(notes);
  const lead = leadOf(ordered);
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
        {open && <Notes notes={ordered} pack={pack} />}
      </div>
    </section>
  );
}
