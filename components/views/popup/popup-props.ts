/** What the popup shows and what it asks for. */
import type { CardAnswer } from '../../core/pack/model.ts';
import type { PageState } from '../../core/settings/settings.ts';
import type { PanelTask } from '../../stores/panel-tasks-store.ts';
import type { CardActions } from '../card/card-actions.ts';
import type { CardNoteProps } from './CardNote.tsx';
import type { CardRow } from './card-row.ts';

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
  /** True if the reader jumped to a mention and can go back to the earlier scroll position. */
  away: boolean;
  roster: { state: RosterState; rows: readonly CardRow[]; partial: boolean };
  /** Undefined where the page has no host that could be switched; `fixed` where the organisation decides. */
  site: { host: string; on: boolean; fixed?: boolean } | undefined;
  /** True if the reader's organisation decides whether pages are marked at all. */
  fixed?: boolean;
  /** A card to read instead of a list. */
  card: CardAnswer | undefined;
  /** The reader's note on that card; undefined until it is known. */
  note?: CardNoteProps | undefined;
  /** Keys of the cards that are named in the part of the page in the window, where that is followed. */
  inView: ReadonlySet<string>;
  /** Keys of the cards on this page. */
  onPage: ReadonlySet<string>;
  /** The tab of the page, where it is known. */
  tabId: number | undefined;
  /** True where it takes the whole of a side panel. */
  wide?: boolean;
  /** What went wrong, in words for the reader. */
  problem: string | undefined;
  /** Whether the page carries a pack that can be reviewed. */
  carries?: boolean;
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
    /** Leads to the review of the pack that the page carries. */
    review: () => void;
    reload: () => void;
    /** Asks the browser for access to all sites. */
    allow: () => void;
    /** To the side panel, with something to show or to write there. */
    panel: (task: PanelTask) => void;
    /** Opens the story of the pack of a card, or without one that of the first card on this page. */
    story: (key?: string) => void;
    /** Opens the cards of this page as a page to print or copy. */
    pageCards: () => void;
    options: () => void;
    close: () => void;
  };
}
