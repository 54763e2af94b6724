/**
 * Connects the scripts of a frame: the gate, the page script that replaces it once a name is found, and the popover script on the
 * first hover. All run in the same isolated world; a page can put named elements on `globalThis` there, but no symbols.
 */
import type { CardAnswer } from '../../core/pack/model.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { CardRequest } from '../../messaging/protocol.ts';
import type { Point } from '../dom/geometry.ts';
import type { FoundMentions, LocatedMention } from '../marks/located-mention.ts';

/** What the content script provides. */
export interface PageSide {
  settings(): Settings;
  findings(): FoundMentions;
  /** The mention at a point; with `all`, unpainted ones too. */
  spotAt(point: Point, all: boolean): LocatedMention | undefined;
  /** Paints one mention as active, because its card is open; none without an argument. */
  activate(spot?: LocatedMention): void;
  /** Whether the page around an element is light or dark. */
  themeOf(element: Element): 'light' | 'dark';
  /** The cards of these keys, in order, without unknown ones. */
  getCards(keys: string[]): Promise<CardAnswer[]>;
  hide(what: 'here' | 'alias' | 'card', key: string, alias: string, undo: boolean): Promise<unknown>;
  /** Opens something about a card elsewhere; see `openCard` of the protocol. */
  open(request: CardRequest): Promise<{ done: boolean }>;
  /** Aborts when everything of ours must leave the page. */
  signal: AbortSignal;
}

/** A pointer position and when it was reached. */
export type Move = Point & { time: number; held: boolean };

/** What the popover script provides; once it is loaded, it follows the pointer. */
export interface CardSide {
  /** Continues from the pointer moves that the content script has seen. */
  goOn(moves: readonly Move[]): void;
  /**
   * Opens a card that the user asked for explicitly. `jump` scrolls to its mention and takes the focus; `look` scrolls there too
   * and paints the mention as active, because its card is open in the side panel.
   */
  ask(spot: LocatedMention, how: 'press' | 'touch' | 'jump' | 'look'): void;
  /** Goes to the next or previous mention and opens its card. */
  step(back: boolean): void;
  /** Closes the open card. */
  close(): void;
  /** The page's mentions have changed: the card is closed if its mention's text has gone, unless it is pinned. */
  changed(): void;
}

/** The object shared by the scripts of a frame. */
export interface Link {
  /** Left out by the gate, which has nothing to offer. */
  page?: PageSide;
  cards?: CardSide;
  /** Removes everything of ours from the document. */
  leave(): void;
}

const slot: unique symbol = Symbol.for('sidelight');
const world = globalThis as { [slot]?: Link };

/** The link created by the script that runs in this frame. */
export function findLink(): Link | undefined {
  return world[slot];
}

export function makeLink(link: Link): void {
  world[slot] = link;
}
