/** What the hover reducer takes, keeps and gives. */
import type { Point, Rect } from '../dom/geometry.ts';

/** What the reader chose; see settings. Delays in ms. */
export interface HoverOptions {
  openOn: 'rest' | 'key' | 'click';
  openDelay: number;
  closeDelay: number;
}

/** `Target` is whatever the caller opens cards for; targets are compared by identity. */
export type HoverEvent<Target> =
  | ({ type: 'moved'; time: number; held: boolean } & Point)
  /** The key for "all", or for opening at all, went down or up. */
  | { type: 'key'; time: number; held: boolean }
  | { type: 'timer'; timer: 'look' | 'open'; token: number }
  | { type: 'timer'; timer: 'close' }
  /** What is under the pointer, in answer to `look`. */
  | { type: 'seen'; token: number; target: Target | undefined }
  /** The card is at hand, or will not be. */
  | { type: 'loaded'; token: number; ok: boolean }
  /** The popover is painted: where, and the lines of its mention. */
  | { type: 'placed'; token: number; popover: Rect; mention: readonly Rect[] }
  /** The reader asks for a card outright: by pressing where the pointer is, or from elsewhere (touch, keyboard, popup). */
  | { type: 'asked'; target: Target; by: 'pointer' | 'other' }
  | { type: 'scrolled'; time: number }
  | ({ type: 'pressed' } & Point)
  | { type: 'pinned'; pinned: boolean }
  | { type: 'escaped' }
  | { type: 'left' }
  /** The page, or the card's own button, took the popover away; or the script stops. */
  | { type: 'closed' };

export type HoverEffect<Target> =
  /** `since` is when the delay began to run: an event may be told late. */
  | { do: 'start'; timer: 'look' | 'open'; token: number; delay: number; since: number }
  | { do: 'start'; timer: 'close'; delay: number }
  | { do: 'stop'; timer: 'look' | 'open' | 'close' }
  /** Say by `seen` what is at this point; with `held`, mentions that are not painted count too. */
  | ({ do: 'look'; token: number; held: boolean } & Point)
  | { do: 'load'; token: number; target: Target }
  | { do: 'show'; token: number; target: Target }
  | { do: 'hide'; token: number };

/** A wish to open that has not opened yet. */
interface Wish<Target> {
  token: number;
  origin: Point;
  held: boolean;
  target?: Target;
  /** The rest is over. */
  due: boolean;
  loaded: boolean;
  /** The reader asked outright, so moving, scrolling or leaving does not withdraw it. */
  asked?: 'pointer' | 'other';
}

/** The card that is open. */
export interface OpenCard<Target> {
  token: number;
  target: Target;
  pinned: boolean;
  /** Whether the pointer has been on mention or popover: before that it cannot leave them. */
  entered: boolean;
  /** Whether the time to close runs. */
  leaving: boolean;
  popover?: Rect;
  mention: readonly Rect[];
  /** Where the pointer last was on the mention. */
  apex?: Point;
}

export interface HoverState<Target> {
  /** Token of the newest wish. */
  token: number;
  /** Where the pointer is; `real` once it has moved: the first move may be the page's under a still pointer. */
  last?: Point & { time: number; real: boolean };
  scrolledAt: number;
  wish?: Wish<Target>;
  card?: OpenCard<Target>;
  /** The mention whose card the reader sent away: a tremor on it must not bring that back. */
  dismissed?: { target: Target; mention: readonly Rect[] };
}

export type HoverStep<Target> = { state: HoverState<Target>; effects: HoverEffect<Target>[] };
