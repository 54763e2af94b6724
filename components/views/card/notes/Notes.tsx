import { Fragment } from 'preact';
import type { CitedPack, Note } from '../../../core/pack/model.ts';
import { ExternalLink } from '../../shared/ExternalLink.tsx';
import { LongList } from '../../shared/LongList.tsx';
import { PackText, sanitised } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';

const limit = 12;

/** Few enough for one line. */
const mostPublishers = 2;

/** The word for what is less than established. */
export const certainties = {
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

/** A link to a web page, as its host. Renders nothing without an address. */
export const HostLink = ({ url }: { url: string | undefined }) =>
  url ? (
    <ExternalLink url={url}>
      <PackText text={shortHostOf(url)} />
    </ExternalLink>
  ) : null;

/**
 * The sources of a note, one entry for each publisher: `Reuters · White House 2`. Which text a link leads to is its tooltip; where no
 * pointer hovers, the style shows the titles instead.
 */
export function NoteSources({ note, pack }: { note: Note; pack: CitedPack }) {
  const strings = useStrings();
  const references: Pick<CitedPack['references'][number], 'title' | 'url' | 'publisher'>[] = [
    ...new Set(note.references),
  ].flatMap((id) => pack.references.find((reference) => reference.id === id) ?? []);
  if (note.url) references.push({ title: shortHostOf(note.url), url: note.url });
  if (references.length === 0) return null;
  // Where no link says it, the title is shown.
  const published = Map.groupBy(references, ({ url, publisher, title }) => (url && publisher) || title);
  return (
    <div class="card-src">
      {strings.plural('cardSource', references.length)}{' '}
      <LongList items={[...published]} limit={mostPublishers} class="card-publishers">
        {([name, cited]) => (
          <li key={name}>
            {cited.map(({ title, url }, index) => (
              <Fragment key={index}>
                {index > 0 && ' '}
                <ExternalLink url={url} title={sanitised(title)}>
                  <span class="card-publisher">{index > 0 ? index + 1 : <PackText text={name} />}</span>
                  {title !== name && (
                    <span class="card-title">
                      <PackText text={title} />
                    </span>
                  )}
                </ExternalLink>
              </Fragment>
            ))}
          </li>
        )}
      </LongList>
    </div>
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
