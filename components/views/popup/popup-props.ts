/** What the popup shows, and its callbacks. */
import type { CardAnswer } from '../../core/pack/model.ts';
import type { PageState } from '../../core/settings/settings.ts';
import type { PanelTask } from '../../stores/panel-tasks-store.ts';
import type { CardActions } from '../card/card-actions.ts';
import type { CardNoteProps } from './CardNote.tsx';
import type { CardRow } from './card-row.ts';

/**
 * Why the page has no roster, if it has none; `withheld`: the reader has not given access; `unreached`: no script of ours answers
 * there, and a reload would help.
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
  /** Undefined if the page has no host that could be switched; `fixed` if the organisation has set it. */
  site: { host: string; on: boolean; fixed?: boolean } | undefined;
  /** How many cards the reader has hidden on the page's site only. */
  hidden?: number;
  /** True if the reader's organisation decides whether pages are marked at all. */
  fixed?: boolean;
  /** A card to show instead of a list. */
  card: CardAnswer | undefined;
  /** The reader's note on that card; undefined until it is known. */
  note?: CardNoteProps | undefined;
  /** Keys of the cards that are mentioned in the visible part of the page, if that is tracked. */
  inView: ReadonlySet<string>;
  /** Keys of the cards on this page. */
  onPage: ReadonlySet<string>;
  /** The tab of the page, if known. */
  tabId: number | undefined;
  /** True if it fills a side panel. */
  wide?: boolean;
  /** The error, as text for the reader. */
  problem: string | undefined;
  /** Whether the page carries a pack that can be reviewed. */
  carries?: boolean;
  on: {
    type: (query: string) => void;
    /** Opens a card in the popup. */
    open: (key: string) => void;
    /** Goes to the first mention of a card on the page. */
    jump: (key: string) => void;
    /** Goes back to where the reader was on the page before the jump. */
    goBack: () => void;
    /** Goes back from a card to the list. */
    back: () => void;
    hide: CardActions['hide'];
    setSite: (on: boolean) => void;
    /** Opens the list of what is hidden. */
    hidden: () => void;
    switchOn: () => void;
    /** Opens the review of the pack that the page carries. */
    review: () => void;
    reload: () => void;
    /** Asks the browser for access to all sites. */
    allow: () => void;
    /** Opens the side panel with a task. */
    panel: (task: PanelTask) => void;
    /** Opens the story of a card's pack or, without a card, that of the first card on this page. */
    story: (key?: string) => void;
    /** Opens the cards of this page for printing or copying. */
    pageCards: () => void;
    /** Opens the page that drafts cards from this page's article; undefined where it cannot be read or may not be stored. */
    draft?: (() => void) | undefined;
    /** Opens the reading page. */
    read: () => void;
    options: () => void;
    close: () => void;
  };
}
