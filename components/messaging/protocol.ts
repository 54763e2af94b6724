/**
 * Everything that one part of Sidelight may ask of another, and who answers. A message is plain JSON (Chromium turns
 * anything else into `{}`), its answer too, and both stay under 256 kB a message.
 */
import type { CardAnswer, PackInfo } from '../cards/card.ts';
import type { SearchHit } from '../matching/search-cards.ts';
import type { Candidate, Passage, RosterEntry } from '../matching/types.ts';
import type { PageState, Settings } from '../settings/settings.ts';

/** Answered by the background. The key is the message's `type`. */
export interface BackgroundCalls {
  /** A content script starts: is this page to be read, and with which settings? The host is taken from the sender. */
  hello(): { active: boolean; state: PageState; settings: Settings };
  /** Which spans of these passages may name a card? Pure; needs the index. */
  findCandidates(request: { passages: Passage[] }): { candidates: Candidate[] };
  /** Puts the rule for this document's highlight names into the sender's frame; answers with its CSS for shadow roots. */
  paintRule(request: { name: string }): { css: string };
  /** The cards of these keys, unknown ones left out; with `popover`, its script is put into the sender's frame first. */
  getCards(request: { keys: string[]; popover?: boolean }): { cards: CardAnswer[] };
  /** Cards that a typed query finds, best first. For the extension's own pages. */
  searchCards(request: { query: string; limit: number }): { hits: SearchHit[] };
  /** The packs that are installed, in the reader's order; `problem` says what could not be loaded. */
  listPacks(): { packs: (PackInfo & { cards: number })[]; problem?: string };
  /** Hides a card or an alias, here or everywhere; undone in options. */
  hide(request: { what: 'here' | 'alias' | 'card'; key: string; alias: string; undo?: boolean }): {
    done: true;
  };
}

/** Answered by the content scripts of a tab (all frames hear it). */
export interface PageCalls {
  /** Settings, packs or sites have changed: start again. */
  restart(): { done: true };
  /** Say again what is on this page, by `rosterReport`. */
  reportRoster(): { done: true };
  /** Scroll the first mention of this card into view and open its card. Sent to one frame. */
  jumpTo(request: { key: string }): { found: boolean };
}

/** Heard by whoever of background and popup is awake; nobody answers. */
export interface Reports {
  /** The roster of one frame. */
  rosterReport(report: { state: PageState; partial: boolean; entries: RosterEntry[] }): undefined;
}
