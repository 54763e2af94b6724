/** A document that is open: its pages one at a time, and what can be done with it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons/Icon.tsx';
import * as icons from '../shared/icons/icons.ts';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { OpenDocument, ReadingPageProps } from './reading-props.ts';

export function DocumentPages({
  document: open,
  on,
}: {
  document: OpenDocument;
  on: ReadingPageProps['on'];
}) {
  const strings = useStrings();
  const { page, pages, content, broken } = open;
  const empty = content !== undefined && !/\S/.test(content.textContent ?? '');
  useArrowKeys(on.go, page, pages);
  return (
    <>
      <header class="reading-bar">
        <h1 dir="auto" title={sanitised(open.title)}>
          {sanitised(open.title)}
        </h1>
        <div class="reading-actions">
          {on.draft && (
            <button type="button" class="button reading-draft" onClick={on.draft}>
              {strings('popupDraft')}
            </button>
          )}
          {on.remember && (
            <label class="reading-remember">
              <input
                type="checkbox"
                checked={open.remembered}
                onChange={({ currentTarget }) => on.remember?.(currentTarget.checked)}
              />
              {strings('readingRemember')}
            </label>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={strings('readingClose')}
            title={strings('readingClose')}
            onClick={on.close}
          >
            <Icon shape={icons.close} />
          </button>
        </div>
        {pages > 1 && <PageNumbers page={page} pages={pages} go={on.go} />}
      </header>
      <main>
        <p class={content && !empty ? 'visually-hidden' : 'reading-note'} role="status">
          {broken
            ? strings('readingPageBroken', { page })
            : empty
              ? strings('readingNoText')
              : content
                ? pages > 1 && strings('readingPlace', { page, count: pages })
                : strings('readingLoading', { page })}
        </p>
        {open.whole !== undefined && (
          <p class="reading-part">
            {!open.whole && strings('readingPart')}{' '}
            <button type="button" class="link" onClick={() => on.showWhole(!open.whole)}>
              {strings(open.whole ? 'readingArticle' : 'readingWhole')}
            </button>
          </p>
        )}
        {content && !empty && <Content key={page} document={open} content={content} scrolled={on.scrolled} />}
      </main>
    </>
  );
}

function PageNumbers({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) {
  const strings = useStrings();
  const [typed, setTyped] = useState<string>();
  return (
    <nav class="reading-pages" aria-label={strings('readingPages')}>
      <button type="button" class="button" disabled={page === 1} onClick={() => go(page - 1)}>
        {strings('readingPrevious')}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // An empty field is not page 0.
          const wanted = typed?.trim() ? Math.round(Number(typed)) : Number.NaN;
          setTyped(undefined);
          if (Number.isFinite(wanted)) go(Math.min(pages, Math.max(1, wanted)));
        }}
      >
        <label>
          {strings('readingPage')}
          <input
            type="text"
            inputmode="numeric"
            size={Math.max(3, String(pages).length)}
            value={typed ?? page}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => setTyped(undefined)}
          />
        </label>{' '}
        {strings('readingOf', { count: pages })}
      </form>
      <button
        type="button"
        class="button reading-next"
        disabled={page === pages}
        onClick={() => go(page + 1)}
      >
        {strings('readingNext')}
      </button>
    </nav>
  );
}

/** The text of a page. Marks are painted on it as on any page, so its elements are not Preact's. */
function Content(props: {
  document: OpenDocument;
  content: DocumentFragment;
  scrolled: (down: number) => void;
}) {
  const { document: open, content, scrolled } = props;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.replaceChildren(content.cloneNode(true));
    scrollTo(0, open.down * room());
  }, [content]);
  useEffect(() => {
    const onScroll = () => scrolled(room() > 0 ? Math.min(1, Math.max(0, scrollY / room())) : 0);
    addEventListener('scrollend', onScroll);
    return () => removeEventListener('scrollend', onScroll);
  }, [scrolled]);
  return (
    <article ref={box} class="reading-text" dir="auto" {...(open.language && { lang: open.language })} />
  );
}

/** How far the window can scroll, in px. */
const room = (): number => document.documentElement.scrollHeight - innerHeight;

/** Left and right turn pages, unless the keys mean something else where the focus is. */
function useArrowKeys(go: (page: number) => void, page: number, pages: number): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input,textarea,select')) return;
      const forward = document.querySelector('.reading-text:dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
      const step = event.key === forward ? 1 : /^Arrow(?:Left|Right)$/.test(event.key) ? -1 : 0;
      const wanted = page + step;
      if (step !== 0 && wanted >= 1 && wanted <= pages) go(wanted);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [go, page, pages]);
}
