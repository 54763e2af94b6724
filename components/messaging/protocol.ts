/**
 * Everything that one part of Sidelight may ask of another, and who answers. A message is plain JSON (Chromium turns
 * anything else into `{}`), its answer too, and Chromium delivers neither above 64 MiB. `limits` keeps requests far below
 * that, and `getCards`, which is asked for many cards at once, divides its answer.
 */
import type { CardAnswer, PackInfo } from '../core/pack/model.ts';
import type { Story } from '../core/pack/story.ts';
import type { Entity } from '../core/resolve/merge-same-entity.ts';
import type { SearchHit } from '../core/search/search-cards.ts';
import type { PageState, Settings } from '../core/settings/settings.ts';
import type { Candidate, Passage, RosterEntry } from '../core/text/model.ts';

/** Cards in one roster. By itself, since it enters every page. */
export const rosterLimit = 2_000;

/** The most that the background takes; what is larger is refused whole, so a caller splits or leaves out beforehand. */
export const limits = {
  /** Passages in one `findCandidates`. */
  passages: 1_000,
  /** UTF-16 units of text in one `findCandidates`, all passages together. */
  text: 256 * 1_024,
  /** Cards in one `getCards`. */
  keys: 100,
  /** UTF-16 units of a typed query. */
  query: 128,
  /** Cards that one search gives. */
  hits: 100,
} as const;

/** Answered by the background. The key is the message's `type`. */
export interface BackgroundCalls {
  /**
   * Sent when a content script starts: should it read this page, and with which settings? The host is taken from the
   * sender. The lists of sites, hidden cards and packs are empty, because a page's process must not get them.
   */
  hello(): { active: boolean; state: PageState; settings: Settings };
  /**
   * Which spans of these passages may name a card? Candidates that the reader has hidden have no choices; kinds that are
   * not marked are included, because they are evidence for others. Own pages get everything, hidden or not, with the
   * `things` that several cards are about, and take the same steps themselves so that they can explain them. With `marks`, the
   * script of marks is put into the sender's frame before an answer that has something to mark.
   */
  findCandidates(request: { passages: Passage[]; marks?: boolean | undefined }): {
    candidates: Candidate[];
    things?: Entity[];
  };
  /**
   * Puts the rule for this document's highlight names into the sender's frame; answers with its CSS for shadow roots.
   * `previous` is the CSS that the last call returned, if any; it is removed. The document remembers it, because the
   * background may have been killed in between.
   */
  paintRule(request: { name: string; previous?: string | undefined }): { css: string };
  /**
   * The cards of these keys, unknown ones left out; with `popover`, its script is put into the sender's frame first. `rest`
   * are the keys of further cards that the answer had no room for; the first card always has.
   */
  getCards(request: { keys: string[]; popover?: boolean | undefined }): {
    cards: CardAnswer[];
    rest?: string[];
  };
  /** Cards that a typed query finds, best first. For the extension's own pages. */
  searchCards(request: { query: string; limit: number }): { hits: SearchHit[] };
  /** What the story page shows of a pack that is on; `story` is left out where there is none by this id. */
  getStory(request: { pack: string }): { story?: Story };
  /**
   * Opens the story of a card's pack in a tab, with the card beside unless a private window asks; it knows the tab that asks
   * as *this page*.
   */
  openStory(request: { key: string }): { done: true };
  /** What the context menu was used on, once: the query that the popup opens with; '' where there is none. */
  takeLookUp(): { query: string };
  /** The packs that are installed, in the reader's order; `problem` says what could not be loaded. */
  listPacks(request: { check: boolean }): {
    packs: (PackInfo & { cards: number; own: boolean })[];
    problem?: string;
  };
  /**
   * Hides a card or an alias, here or everywhere; undone in options. `here` is the host of the sender's tab, so only a
   * content script may say it; in a private window it lasts as long as the window.
   */
  hide(request: {
    what: 'here' | 'alias' | 'card';
    key: string;
    alias: string;
    undo?: boolean | undefined;
  }): {
    done: true;
  };
  /** Switches a site off or on in one private window, for as long as that is open. For the extension's own pages. */
  setSitePrivately(request: { windowId: number; host: string; on: boolean }): { done: true };
}

/** Answered by the content scripts of a tab (all frames hear it). */
export interface PageCalls {
  /** Settings, packs or sites have changed: start again. */
  restart(): { done: true };
  /** Say again what is on this page, by `rosterReport`. */
  reportRoster(): { done: true };
  /** Remember where the reader is, before a jump to this card. Sent to all frames, since a jump may scroll those around it. */
  keepPlace(request: { key: string }): { done: true };
  /** Lead the reader back to where they were before the last jump, and close the card. */
  goBack(): { done: true };
  /** Scroll the first mention of this card into view and open its card. Sent to one frame. */
  jumpTo(request: { key: string }): { found: boolean };
  /** Go to the next mention, or back to the one before, and open its card. The frame that the reader is in does it. */
  step(request: { back: boolean }): { done: true };
}

/** Received by background and popup if they are running; there is no reply. */
export interface Reports {
  /** The roster of one frame; `away`: the reader has jumped from a place that `goBack` leads to. */
  rosterReport(report: {
    state: PageState;
    partial: boolean;
    away: boolean;
    entries: RosterEntry[];
  }): undefined;
}

/** Names each call or report of a table with what it takes; a table is an interface like those above. */
export type Table<Calls> = { [K in keyof Calls]: (request: never) => unknown };

/** What travels. */
export interface Message {
  type: string;
  request?: unknown;
}

/** What comes back: a value, or the name and message of what was thrown. */
export interface Reply {
  value?: unknown;
  error?: { name: string; message: string };
}

/** Who sent a message, as far as we look at it; the browser vouches for it. */
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
