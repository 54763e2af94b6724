/**
 * All calls between the parts of Sidelight, and who answers them. Messages and answers are plain JSON (Chromium turns
 * anything else into `{}`) of at most 64 MiB in Chromium. `limits` keeps requests far below that, and `getCards`, which
 * may ask for many cards, splits its answer.
 */

import type { Article } from '../core/draft/article/article.ts';
import type { CardTrial } from '../core/own-cards/card-trial.ts';
import type { Card, CardAnswer, Kind, PackInfo } from '../core/pack/model.ts';
import type { Story } from '../core/pack/story.ts';
import type { Entity } from '../core/resolve/merge-same-entity.ts';
import type { SearchHit } from '../core/search/search-cards.ts';
import type { PageState, Settings } from '../core/settings/settings.ts';
import type { Candidate, Dropped, Passage, RosterEntry } from '../core/text/model.ts';

/** Most cards in a roster. Not part of `limits`, because this constant is in every page. */
export const rosterLimit = 2_000;

/** The most that the background accepts. Larger requests are refused, so callers must split them. */
export const limits = {
  /** Passages in one `findCandidates`. */
  passages: 1_000,
  /** UTF-16 units of text in one `findCandidates`, all passages together. */
  text: 256 * 1_024,
  /** UTF-16 units of text in `lookForNames`; a page with more is not asked about but given to the page script. */
  roughText: 1_000_000,
  /** Cards in one `getCards`. */
  keys: 100,
  /** UTF-16 units of a typed query. */
  query: 128,
  /** Results of one search. */
  hits: 100,
} as const;

/** Something about a card that is opened elsewhere; see `openCard`. */
export interface CardRequest {
  what: 'story' | 'show' | 'edit' | 'name';
  key: string;
  text?: string | undefined;
}

/** Answered by the background. The key is the message's `type`. */
export interface BackgroundCalls {
  /**
   * Sent when the page script starts: should it scan this page, and with which settings? The host is taken from the
   * sender. The lists of sites, hidden cards and packs are empty, because a page's process must not see them.
   */
  hello(): { active: boolean; state: PageState; settings: Settings };
  /**
   * Whether the page may have a mention, judged by its rough text (rough-text.ts); if so, the page script is injected into the
   * sender's frame first. `isPart` says that the page has more text. Sent when a document opens, and for what changes in it.
   */
  lookForNames(request: { text: string; isPart: boolean }): { named: boolean; state: PageState };
  /**
   * Finds the candidates in these passages. Candidates that the reader has hidden have no choices; kinds that are not
   * marked are included, because they are evidence for others. Own pages get everything, hidden or not, with the
   * `entities` that several cards are about and the names `dropped` because of what is beside them, and take the remaining steps themselves so that they can explain them.
   */
  findCandidates(request: { passages: Passage[] }): {
    candidates: Candidate[];
    entities?: Entity[];
    dropped?: Dropped[];
  };
  /**
   * Injects the CSS for this document's highlight names into the sender's frame, and returns it for use in shadow
   * roots. `previous` is the CSS that the last call returned, if any; it is removed. The document keeps it, because the
   * background may have been killed in between.
   */
  paintRule(request: { name: string; painted: Painted; previous?: string | undefined }): { css: string };
  /**
   * The cards of these keys, without unknown ones; with `popover`, its script is injected into the sender's frame
   * first. `rest` holds the keys of cards that did not fit into the answer; the first card always fits.
   */
  getCards(request: { keys: string[]; popover?: boolean | undefined }): {
    cards: CardAnswer[];
    rest?: string[];
  };
  /** Searches cards by a typed query, best first. For the extension's own pages. */
  searchCards(request: { query: string; limit: number }): { hits: SearchHit[] };
  /** The story of a pack that is switched on; `story` is left out if there is no such pack. */
  getStory(request: { pack: string }): { story?: Story };
  /**
   * Opens something about a card elsewhere. `story`: the story of its pack in a tab, with the card beside it unless a private
   * window asks; the story page shows the cards of the asking tab as *this page*. In the side panel: the card (`show`), its
   * form (`edit`), or what it is and is not called (`name`, with a text of the page). `done` is false only for `show`, where
   * the panel is not open and the browser does not let it open now.
   */
  openCard(request: CardRequest): { done: boolean };
  /** Returns, once, the text that the context menu was used on, for the popup to search; '' if there is none. */
  takeLookUp(): { query: string };
  /** The installed packs, in the reader's order, `managed` those of the organisation; `problem` says what could not be loaded. */
  listPacks(request: { check: boolean }): {
    packs: (PackInfo & { cards: number; own: boolean; managed?: boolean })[];
    problem?: string;
  };
  /**
   * What a card that is being written would mark in these passages; `key` is that of the card being edited, if it is stored
   * already. For the extension's own pages.
   */
  tryCard(request: { card: Omit<Card, 'id'>; key?: string | undefined; passages: Passage[] }): CardTrial;
  /** What kind of card a name is for, going by the text right before it on its page. For the extension's own pages. */
  guessKind(request: { name: string; before: string }): { kind: Kind };
  /**
   * Hides a card or an alias, on this site or everywhere; undone in the options. `here` is the host of the sender's
   * tab, so only a content script may use it; in a private window it lasts as long as the window.
   */
  hide(request: {
    what: 'here' | 'alias' | 'card';
    key: string;
    alias: string;
    undo?: boolean | undefined;
  }): {
    done: true;
  };
  /** Switches a site off or on in one private window, until that window closes. For the extension's own pages. */
  setSitePrivately(request: { windowId: number; host: string; on: boolean }): { done: true };
}

/** Answered by the content scripts of a tab; sent to all its frames. */
export interface PageCalls {
  /** Settings, packs or sites have changed: start again. */
  restart(): { done: true };
  /** Report this page's roster again, by `rosterReport`. */
  reportRoster(): { done: true };
  /**
   * Remember the scroll position before a jump to this card. Sent to all frames, since a jump may also scroll the outer
   * ones.
   */
  keepPlace(request: { key: string }): { done: true };
  /** Restore the scroll position from before the last jump, and close the card. */
  goBack(): { done: true };
  /** Scroll the first mention of this card into view and, for a `jump`, open its card there. Sent to one frame. */
  jumpTo(request: { key: string; how: 'jump' | 'look' }): { found: boolean };
  /** The cards that are named in the frame's window now. Asked again and again while the side panel is open. */
  inView(): { keys: string[] };
  /** Go to the next or previous mention and open its card. Handled by the frame that has the focus. */
  step(request: { back: boolean }): { done: true };
}

/** Answered by the reading page, in addition to `PageCalls`. */
export interface ReadingCalls {
  /** That it is the reading page, which browsers do not always reveal by its address. */
  isReading(): { yes: true };
  /**
   * The text of the open document, to draft cards from: all of a short one, otherwise as much as an article from the current page
   * on, which `isPart` says; with `everything`, all of it as far as a draft can take. No `article` if no document is open.
   */
  readDocument(request: { everything: boolean }): Promise<{ article?: Article; isPart: boolean }>;
}

/** Received by the background and the popup if they are running; there is no reply. */
export interface Reports {
  /** The roster of one frame; `away` is true if the reader has jumped and `goBack` can return. */
  rosterReport(report: {
    state: PageState;
    partial?: boolean;
    away?: boolean;
    entries: RosterEntry[];
  }): undefined;
}

/**
 * What a document's rules are for. A browser computes the style of each highlight for each element that its rule matches, which
 * took longer than finding the names.
 */
export interface Painted {
  /** The ends of the highlight names in use, as `highlightName` of mark-css.ts gives them. */
  looks: string[];
  /** The tags of the elements that have marked text, or `*`. */
  tags: string[];
}

/** Constraint for a table of calls or reports: an interface like those above. */
export type Table<Calls> = { [K in keyof Calls]: (request: never) => unknown };

/** A message as sent. */
export interface Message {
  type: string;
  request?: unknown;
}

/** The reply: a value, or the name and message of an error. */
export interface Reply {
  value?: unknown;
  error?: { name: string; message: string };
}

/** The sender of a message, as set by the browser; only the fields that we use. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?:
    | { id?: number | undefined; url?: string | undefined; incognito: boolean; windowId?: number | undefined }
    | undefined;
}

/** One function for each call of a table. */
export type Handlers<Calls extends Table<Calls>> = {
  [K in keyof Calls]: (
    request: Parameters<Calls[K]>[0],
    sender: Sender,
  ) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>;
};
