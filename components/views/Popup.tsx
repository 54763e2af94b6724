/** The popup: search over all cards, what is on this page, and the switch for this site. Values and callbacks only. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardAnswer } from '../cards/card.ts';
import type { PageState } from '../settings/settings.ts';
import { CardList } from './CardList.tsx';
import { type CardActions, CardView } from './CardView.tsx';
import type { CardRow } from './card-row.ts';
import { Icon } from './icons.tsx';
import { Notice } from './Notice.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useStrings } from './strings-context.ts';

/**
 * Why the page's roster is empty, where it is; `withheld`: the reader has not let us into it; `unreached`: no script of ours
 * answers there, a reload would help.
 */
export type RosterState = PageState | 'unreached';

export interface PopupProps {
  query: string;
  /** What the query found; undefined while there is no query or no answer yet. */
  hits: readonly CardRow[] | undefined;
  /** True while `hits` are those of an earlier query, kept so that the list does not flicker. */
  waiting: boolean;
  /** True where the reader has jumped on the page, and there is a way back. */
  away: boolean;
  roster: { state: RosterState; rows: readonly CardRow[]; partial: boolean };
  /** Undefined where the page has no host that could be switched. */
  site: { host: string; on: boolean } | undefined;
  /** A card to read instead of a list. */
  card: CardAnswer | undefined;
  /** Keys of the cards on this page. */
  onPage: ReadonlySet<string>;
  /** What went wrong, in words for the reader. */
  problem: string | undefined;
  on: {
    type: (query: string) => void;
    /** Opens a card in the popup. */
    open: (key: string) => void;
    /** To the first mention of a card on the page. */
    jump: (key: string) => void;
    /** To where the reader was on the page before the jump. */
    goBack: () => void;
    /** From a card to the list. */
    back: () => void;
    hide: CardActions['hide'];
    setSite: (on: boolean) => void;
    switchOn: () => void;
    reload: () => void;
    /** Asks the browser for access to all sites. */
    allow: () => void;
    /** Opens the story of the pack of a card, or without one that of the first card on this page. */
    story: (key?: string) => void;
    options: () => void;
    close: () => void;
  };
}

const list = 'cards';

export function Popup(props: PopupProps) {
  const { query, hits, waiting, roster, card, problem, onPage, on } = props;
  const strings = useStrings();
  const searching = query.trim() !== '';
  const rows = searching ? (hits ?? []) : roster.rows;
  const [place, setPlace] = useState({ query: '', index: -1 });
  // A new list starts anew: at the best hit, or at nothing, since Enter in an empty field should not jump.
  const wanted = place.query === query ? place.index : searching ? 0 : -1;
  const selected = Math.min(wanted, rows.length - 1);
  const choose = (row: CardRow) => (searching ? on.open(row.key) : on.jump(row.key));
  // Who types fast presses Enter before the answer is there, and means the best hit of what was typed.
  const entered = useRef<string | undefined>(undefined);
  const best = hits?.[0];
  useLayoutEffect(() => {
    if (waiting || entered.current !== query) return;
    entered.current = undefined;
    if (best) on.open(best.key);
  }, [waiting, query, best, on]);

  return (
    // Escape in a card goes back, as it closes what was opened last elsewhere.
    <div
      role="none"
      class="popup"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !card || event.isComposing) return;
        event.preventDefault();
        on.back();
      }}
    >
      <header>
        {' '}
        <h1 class="unseen">{strings('extensionName')}</h1>
        <div class="bar">
          {card ? (
            <button type="button" class="back" onClick={on.back}>
              <Icon name="back" />
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
            aria-label={strings('popupStory')}
            title={strings('popupStory')}
            onClick={() => on.story()}
          >
            <Icon name="story" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={strings('popupOptions')}
            title={strings('popupOptions')}
            onClick={on.options}
          >
            <Icon name="settings" />
          </button>
        </div>
      </header>{' '}
      {problem && (
        <p class="alert" role="alert">
          {problem}
        </p>
      )}
      {props.away && !card && !searching && (
        <button type="button" class="return" onClick={on.goBack}>
          <Icon name="return" />
          {strings('popupReturn')}
        </button>
      )}
      <main>
        {card ? (
          <CardView
            answer={card}
            onPage={onPage}
            takesFocus
            on={{ walk: on.open, hide: on.hide, story: () => on.story(card.key) }}
          />
        ) : rows.length > 0 ? (
          <CardList
            id={list}
            rows={rows}
            selected={selected}
            label={strings(searching ? 'popupFound' : 'popupOnPage')}
            choose={choose}
          />
        ) : searching ? (
          hits && <Notice title={strings('popupNoHits')} text={strings('popupNoHitsText')} />
        ) : (
          <WhyEmpty {...props} />
        )}
      </main>
      <p class="unseen" role="status">
        {searching && hits && strings.plural('popupHits', hits.length)}
      </p>
      <Foot {...props} />
    </div>
  );
}

function WhyEmpty({ roster, site, on }: PopupProps) {
  const strings = useStrings();
  switch (roster.state) {
    case 'off':
      return (
        <Notice title={strings('popupOff')} text={strings('popupOffText')}>
          <button type="button" class="button chief" onClick={on.switchOn}>
            {strings('popupSwitchOn')}
          </button>
        </Notice>
      );
    case 'site-off':
      return (
        <Notice
          title={strings('popupSiteOff')}
          text={strings('popupSiteOffText', { host: site?.host ?? '' })}
        >
          {site && (
            <button type="button" class="button chief" onClick={() => on.setSite(true)}>
              {strings('popupSwitchOn')}
            </button>
          )}
        </Notice>
      );
    case 'unreadable':
      return <Notice title={strings('popupUnreadable')} text={strings('popupUnreadableText')} />;
    case 'withheld':
      return (
        <Notice title={strings('popupWithheld')} text={strings('popupWithheldText')}>
          <button type="button" class="button chief" onClick={on.allow}>
            {strings('popupAllow')}
          </button>
        </Notice>
      );
    case 'unreached':
      return (
        <Notice title={strings('popupUnreached')} text={strings('popupUnreachedText')}>
          <button type="button" class="button" onClick={on.reload}>
            {strings('popupReload')}
          </button>
        </Notice>
      );
    case 'loading':
      return <Notice title={strings('popupLoading')} />;
    case 'running':
      return <Notice title={strings('popupNone')} text={strings('popupNoneText')} />;
  }
}

function Foot({ roster, site, on }: PopupProps) {
  const strings = useStrings();
  const isReading = roster.partial && roster.rows.length === 0;
  const counts = (roster.state === 'running' || roster.state === 'loading') && !isReading;
  const switches = site && roster.state !== 'off';
  if (!counts && !switches) return null;
  return (
    <footer>
      <p>{counts && strings.plural('popupCount', roster.rows.length)}</p>
      {switches && (
        <label class="site">
          <span class="unseen">{strings('popupSiteSwitch')}</span>
          <bdi class="host" title={site.host}>
            {site.host}
          </bdi>
          <input
            type="checkbox"
            class="switch"
            checked={site.on}
            onChange={({ currentTarget }) => on.setSite(currentTarget.checked)}
          />
        </label>
      )}
    </footer>
  );
}
