/**
 * Where content script and popover script meet. Both run in the same isolated world of a frame, in which the page can put
 * named elements on `globalThis`, but no symbols.
 */
import type { CardAnswer } from '../cards/card.ts';
import type { Mention } from '../matching/types.ts';
import type { Rect } from './geometry.ts';

/** All that is needed to show a card on a page. */
export interface PopoverRequest {
  card: CardAnswer;
  mention: Mention;
  /** An element around the mention: tells where to mount and how bright the page is. */
  anchor: Element;
  /** The lines of the mention as they are now, in px of the window; empty when it is gone. */
  lines(): Rect[];
  /** The line that the reader pointed at, by its place in `lines()`. */
  line: number;
  /** Keys of the cards mentioned on this page. */
  onPage: ReadonlySet<string>;
  /** Opened by keyboard: the focus goes into the card, and back where it was. */
  focus: boolean;
  /** Opened by touch: a sheet at the bottom of the window. */
  sheet: boolean;
  getCard(key: string): Promise<CardAnswer | undefined>;
  hide(what: 'here' | 'alias' | 'card', key: string, alias: string, undo: boolean): Promise<unknown>;
  /** The card is painted, or has moved: where. */
  placed(popover: Rect): void;
  pinned(pinned: boolean): void;
  /** The reader or the page took the card away. */
  closed(): void;
}

/** What the popover script offers. */
export interface PopoverScript {
  /** Shows a card in place of the one that is open; the answer closes it. */
  show(request: PopoverRequest): () => void;
}

const slot: unique symbol = Symbol.for('sidelight.popover');
const world = globalThis as { [slot]?: PopoverScript };

/** The popover script, once it has run in this frame. */
export function popoverScript(): PopoverScript | undefined {
  return world[slot];
}

export function offerPopoverScript(script: PopoverScript): void {
  world[slot] = script;
}
