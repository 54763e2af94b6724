/** The popup: search over all cards, the page's cards, and the switch for this site. Takes only values and callbacks. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEditable } from '../../core/settings/hand-written.ts';
import { CardView } from '../card/CardView.tsx';
import { Icon } from '../shared/icons/Icon.tsx';
import * as icons from '../shared/icons/icons.ts';
import { Notice } from '../shared/Notice.tsx';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { CardList } from './CardList.tsx';
import { CardNote } from './CardNote.tsx';
import type { CardRow } from './card-row.ts';
import { PopupEmpty } from './PopupEmpty.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import type { PopupProps } from './popup-props.ts';
import { SearchBox } from './SearchBox.tsx';

const list = 'cards';
const noKeys: ReadonlySet<string> = new Set();

export function Popup(props: PopupProps) {
  const { query, hits, waiting, roster, card, problem, onPage, on } = props;
  const strings = useStrings();
  const searching = query.trim() !== '';
  const rows = searching ? (hits ?? []) : roster.rows;
  /** Whether the cards of the page can be printed or copied from here. */
  const prints = !card && !searching && roster.rows.length > 0;
  const [place, setPlace] = useState({ query: '', index: -1 });
  // A new list selects its best hit, or nothing, since Enter in an empty field should not jump.
  const wanted = place.query === query ? place.index : searching ? 0 : -1;
  const selected = Math.min(wanted, rows.length - 1);
  const make = (name: string) => on.panel({ what: 'make', name, tabId: props.tabId });
  const choose = (row: CardRow) => (searching ? on.open(row.key) : on.jump(row.key));
  // A fast typist may press Enter before the results arrive, and means the best hit for what was typed.
  const entered = useRef<string | undefined>(undefined);
  const best = hits?.[0];
  useLayoutEffect(() => {
    if (waiting || entered.current !== query) return;
    entered.current = undefined;
    if (best) on.open(best.key);
  }, [waiting, query, best, on]);

  return (
    // Escape in a card goes back, just as it closes what was opened last elsewhere.
    <div
      role="none"
      class={`popup${props.wide ? ' popup-wide' : ''}${searching ? ' searching' : ''}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !card || event.isComposing) return;
        event.preventDefault();
        on.back();
      }}
    >
      <header>
        <h1 class="visually-hidden">{strings('extensionName')}</h1>
        <div class="popup-bar">
          {card ? (
            <button type="button" class="popup-back" onClick={on.back}>
              <Icon shape={icons.back} />
              {strings('popupBack')}
            </button>
          ) : (
            <SearchBox
              query={query}
              list={list}
              count={rows.length}
              selected={selected}
              type={(text) => {
                entered.current = undefined;
                on.type(text);
              }}
              select={(index) => setPlace({ query, index })}
              choose={(typed) => {
                const row = rows[selected];
                if (typed !== query || waiting) entered.current = typed;
                else if (row) choose(row);
              }}
              leave={on.close}
            />
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={strings('popupMake')}
            title={strings('popupMake')}
            onClick={() => make(card ? '' : query.trim())}
          >
            <Icon shape={icons.add} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={strings('popupOptions')}
            title={strings('popupOptions')}
            onClick={on.options}
          >
            <Icon shape={icons.settings} />
          </button>
        </div>
      </header>
      {problem && (
        <p class="popup-alert" role="alert">
          {problem}
        </p>
      )}
      {props.away && !card && !searching && (
        <button type="button" class="popup-return" onClick={on.goBack}>
          <Icon shape={icons.goBack} />
          {strings('popupReturn')}
        </button>
      )}
      {props.carries && !card && !searching && (
        <p class="popup-carried">
          {strings('popupCarried')}{' '}
          <button type="button" class="button" onClick={on.review}>
            {strings('popupCarriedReview')}
          </button>
        </p>
      )}
      <main>
        {card ? (
          <>
            <CardView
              answer={card}
              onPage={onPage}
              takesFocus
              on={{
                walk: on.open,
                hide: on.hide,
                open: (what) =>
                  what === 'story'
                    ? on.story(card.key)
                    : on.panel(what === 'edit' ? { what, key: card.key } : { what, key: card.key, text: '' }),
              }}
            />
            {props.note && <CardNote key={card.key} {...props.note} />}
            <p class="popup-edit">
              <button
                type="button"
                class="link"
                onClick={() => on.panel({ what: 'name', key: card.key, text: '' })}
              >
                {strings('cardNames')}
              </button>
              {!isEditable(card.pack.id) && (
                <button type="button" class="link" onClick={() => on.panel({ what: 'copy', key: card.key })}>
                  {strings('cardCopy')}
                </button>
              )}
            </p>
          </>
        ) : rows.length > 0 ? (
          <>
            {!searching && <h2 class="popup-heading">{strings.plural('popupCount', roster.rows.length)}</h2>}
            <CardList
              id={list}
              rows={rows}
              selected={selected}
              label={strings(searching ? 'popupFound' : 'popupOnPage')}
              inView={searching ? noKeys : props.inView}
              choose={choose}
            />
          </>
        ) : searching ? (
          hits && (
            <Notice title={strings('popupNoHits')} text={strings('popupNoHitsText')}>
              <button type="button" class="button primary" onClick={() => make(query.trim())}>
                {strings('popupMakeOf', { name: sanitised(query.trim()) })}
              </button>
              <button
                type="button"
                class="link"
                onClick={() => on.panel({ what: 'name', text: query.trim(), tabId: props.tabId })}
              >
                {strings('popupNameOf')}
              </button>
            </Notice>
          )
        ) : (
          <PopupEmpty {...props} />
        )}
      </main>
      <p class="visually-hidden" role="status">
        {searching && hits && strings.plural('popupHits', hits.length)}
      </p>
      {(!props.wide || (!card && !searching)) && (
        <p class="popup-edit">
          {!props.wide && (
            <button
              type="button"
              class="link"
              onClick={() => on.panel(card ? { what: 'show', key: card.key } : { what: 'list' })}
            >
              {strings('popupPanel')}
            </button>
          )}
          {!card && !searching && (
            <button type="button" class="link" onClick={() => on.story()}>
              {strings('popupStory')}
            </button>
          )}
          {prints && (
            <button type="button" class="link" onClick={on.pageCards}>
              {strings('popupPageCards')}
            </button>
          )}
          {on.draft && !card && !searching && (
            <button type="button" class="link popup-draft" onClick={on.draft}>
              {strings('popupDraft')}
            </button>
          )}
          {!card && !searching && (
            <button type="button" class="link popup-read" onClick={on.read}>
              {strings('popupReading')}
            </button>
          )}
        </p>
      )}
      <PopupFoot {...props} />
    </div>
  );
}
