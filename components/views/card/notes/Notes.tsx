import type { CitedPack, Note } from '../../../core/pack/model.ts';
import { ExternalLink } from '../../shared/ExternalLink.tsx';
import { LongList } from '../../shared/LongList.tsx';
import { PackText } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';

const limit = 12;

const certainties = {
  established: undefined,
  'official statement': 'cardOfficialStatement',
  reported: 'cardReported',
  contested: 'cardContested',
} as const;

/** What a fact or note that the reader has asked for gets: it is lit, and brought into view when it appears. */
export const sought = {
  class: 'card-sought',
  ref: (item: HTMLElement | null) => item?.scrollIntoView({ block: 'center' }),
};

/** How certain a note is, where it is less than established. */
export function Certainty({ note }: { note: Note }) {
  const strings = useStrings();
  const key = certainties[note.certainty];
  return key ? (
    <strong class={note.certainty === 'contested' ? 'card-tag contested' : 'card-tag'}>{strings(key)}</strong>
  ) : null;
}

/** The host of a web address, without `www.`: short enough to stand for the page. */
export const shortHostOf = (url: string): string =>
  url.match(/^https?:\/\/(?:www\.)?([^/?#:]+)/i)?.[1] ?? url;

/** The references of a note: links if the pack gives addresses, otherwise titles. */
export function NoteSources({ note, pack }: { note: Note; pack: CitedPack }) {
  const strings = useStrings();
  const references = note.references.flatMap(
    (id) => pack.references.find((reference) => reference.id === id) ?? [],
  );
  const sources = [...references, ...(note.url ? [{ title: shortHostOf(note.url), url: note.url }] : [])];
  if (sources.length === 0) return null;
  return (
    <span class="card-src">
      {strings.plural('cardSource', sources.length)}{' '}
      {sources.map(({ title, url }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <ExternalLink url={url}>
            <PackText text={title} />
          </ExternalLink>
        </span>
      ))}
    </span>
  );
}

interface NotesProps {
  notes: readonly Note[];
  pack: CitedPack;
  /** Text of a note that the reader has asked for: it is brought into view. */
  soughtText?: string | undefined;
}

/** Notes that are not the pack's source's, each with date, certainty and sources of its own. */
export function Notes({ notes, pack, soughtText }: NotesProps) {
  const strings = useStrings();
  return (
    <LongList items={notes} limit={limit} class="card-notes">
      {(note, index) => (
        <li key={index} {...(note.text === soughtText && sought)}>
          {(note.date || note.certainty !== 'established') && (
            <p class="card-when">
              {note.date && <time dateTime={note.date}>{formatDate(note.date, strings.language)}</time>}
              <Certainty note={note} />
            </p>
          )}
          <PackText as="p" text={note.text} />
          <NoteSources note={note} pack={pack} />
        </li>
      )}
    </LongList>
  );
}
