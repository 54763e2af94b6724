/**
 * Where the content script meets the scripts that come later: that of the marks, once something is named on the page, and that of
 * the first hover. All run in the same isolated world of a frame, in which the page can put named elements on `globalThis`, but no symbols.
 */
import type { CardAnswer } from '../../core/pack/model.ts';
import type { rosterOf } from '../../core/resolve/roster.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Point } from '../dom/geometry.ts';
import type { FoundMentions, LocatedMention } from '../marks/located-mention.ts';
import type { createMarks } from '../marks/marks.ts';
import type { themeAround } from '../paint/background-lightness.ts';

/** What the content script offers. */
export interface PageSide {
  settings(): Settings;
  findings(): FoundMentions;
  /** The mention under a point; with `all`, unpainted ones too. */
  spotAt(point: Point, all: boolean): LocatedMention | undefined;
  /** Paints one mention as the one whose card is open; none without an argument. */
  activate(spot?: LocatedMention): void;
  /** Whether the page around an element is light or dark. */
  themeOf(element: Element): 'light' | 'dark';
  /** The cards of these keys in their order, without those that are unknown. */
  getCards(keys: string[]): Promise<CardAnswer[]>;
  hide(what: 'here' | 'alias' | 'card', key: string, alias: string, undo: boolean): Promise<unknown>;
  /** Opens the story of a card's pack. */
  story(key: string): void;
  /** Aborts when all of ours has to leave the page. */
  signal: AbortSignal;
}

/** Where the pointer was, and when it came there. */
export type Move = Point & { time: number; held: boolean };

/** What the script of the first hover offers: from then on it follows the pointer. */
export interface CardSide {
  /** Goes on from where the content script has watched so far. */
  goOn(moves: readonly Move[]): void;
  /** Opens a card that the reader asked for outright; `jump` brings its mention into view and takes the focus. */
  ask(spot: LocatedMention, how: 'press' | 'touch' | 'jump'): void;
  /** Goes to the next mention, or back to the one before, and opens its card. */
  step(back: boolean): void;
  /** Closes what is open. */
  close(): void;
  /** Other mentions stand on the page than before: the card of one whose text has gone is closed, unless it is pinned. */
  changed(): void;
}

/** What the script of marks offers: all that a page needs only once something is named on it. */
interface MarksSide {
  createMarks: typeof createMarks;
  rosterOf: typeof rosterOf;
  themeAround: typeof themeAround;
}

/** The meeting place. */
export interface Link {
  page: PageSide;
  marks?: MarksSide;
  cards?: CardSide;
  /** Takes everything of ours out of the document. */
  leave(): void;
}

const slot: unique symbol = Symbol.for('sidelight');
const world = globalThis as { [slot]?: Link };

/** The link that the content script of this frame has made. */
export function findLink(): Link | undefined {
  return world[slot];
}

export function makeLink(link: Link): void {
  world[slot] = link;
}
