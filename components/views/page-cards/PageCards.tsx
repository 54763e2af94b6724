/** The cards of a page as notes, for printing or copying. Takes only values and callbacks. */
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CardLine } from '../../core/pack/files/notes/card-text.ts';
import { shortHostOf } from '../card/notes/Notes.tsx';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { Notice } from '../shared/Notice.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { PageNote } from './page-notes.ts';

export interface PageCardsProps {
  /** The page that the cards are on. */
  page: { title: string; url: string };
  notes: readonly PageNote[];
  /** True until the cards are known. */
  loading: boolean;
  problem: string | undefined;
  on: {
    print: () => void;
    /** Copies the notes, both as this element and as plain text; rejects if the browser does not allow it. */
    copy: (element: Element) => Promise<void>;
  };
}

export function PageCards({ page, notes, loading, problem, on }: PageCardsProps) {
  const strings = useStrings();
  const list = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState('');
  const copy = () => {
    if (!list.current) return;
    on.copy(list.current).then(
      () => setCopied(strings('optionsTesterCopied')),
      (error: unknown) => setCopied(String(error)),
    );
  };
  return (
    <div class="page-cards">
      <header>
        <h1>{strings('pageCards')}</h1>
        {page.title && (
          <p class="page-cards-page">
            <bdi>{page.title}</bdi>
            {page.url && <bdi class="page-cards-address">{page.url}</bdi>}
          </p>
        )}
        {notes.length > 0 && (
          <div class="page-cards-actions">
            <button type="button" class="button primary" onClick={on.print}>
              {strings('pageCardsPrint')}
            </button>
            <button type="button" class="button" onClick={copy}>
              {strings('pageCardsCopy')}
            </button>
            <span role="status">{copied}</span>
          </div>
        )}
      </header>
      {problem && (
        <p class="page-cards-alert" role="alert">
          {problem}
        </p>
      )}
      {notes.length === 0 && !loading && !problem && <Notice title={strings('pageCardsNone')} />}
      <main ref={list}>
        {notes.map((note, at) => (
          <Note key={note.key} note={note} number={at + 1} />
        ))}
      </main>
    </div>
  );
}

/** A line, with the titles of its sources as links: addresses would be most of what is printed. */
function Line({ line: { text, sources } }: { line: CardLine }) {
  return (
    <>
      {text}
      {sources.length > 0 && (
        <small>
          {' ['}
          {sources.map(({ title, url }, at) => (
            <Fragment key={at}>
              {at > 0 && '; '}
              <ExternalLink url={url ?? title}>
                <bdi>{shortHostOf(title)}</bdi>
              </ExternalLink>
            </Fragment>
          ))}
          ]
        </small>
      )}
    </>
  );
}

function Note({ note, number }: { note: PageNote; number: number }) {
  const { name, kind, language, parts, links, from } = note;
  return (
    <article>
      <h2>
        {number}. <bdi lang={language}>{name}</bdi>
      </h2>
      <p class="page-cards-kind">{kind}</p>
      {parts.map(({ heading, lines }, part) =>
        heading === undefined ? (
          lines.map((line, at) => (
            <p key={at} lang={language} dir="auto">
              <Line line={line} />
            </p>
          ))
        ) : (
          <section key={part}>
            <h3>{heading}</h3>
            <ul>
              {lines.map((line, at) => (
                <li key={at} lang={language} dir="auto">
                  <Line line={line} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {links.length > 0 && (
        <ul class="page-cards-links">
          {links.map(({ title, url }) => (
            <li key={url}>
              <ExternalLink url={url}>
                <bdi>{title}</bdi>
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
      <p class="page-cards-from">
        <bdi>{from}</bdi>
      </p>
    </article>
  );
}
