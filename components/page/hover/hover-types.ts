/** Events, state and effects of the hover reducer. */
import type { Point, Rect } from '../dom/geometry.ts';

/** The user's choices; see the settings. Delays in ms. */
export interface HoverOptions {
  openOn: 'rest' | 'key' | 'click';
  openDelay: number;
  closeDelay: number;
}

/** `Target` is whatever the caller opens cards for; targets are compared by identity. */
export type HoverEvent<Target> =
  | ({ type: 'moved'; time: number; held: boolean } & Point)
  /** The modifier key for "all", or for opening at all, was pressed or released. */
  | { type: 'key'; time: number; held: boolean }
  | { type: 'timer'; timer: 'look' | 'open'; token: number }
  | { type: 'timer'; timer: 'close'; time: number }
  /** The answer to `look`: what is under the pointer. */
  | { type: 'seen'; token: number; target: Target | undefined }
  /** The card has loaded (`ok`) or failed to. */
  | { type: 'loaded'; token: number; ok: boolean }
  /** The popover is painted: its rectangle, and the lines of its mention. */
  | { type: 'placed'; token: number; popover: Rect; mention: readonly Rect[] }
  /** The user asks for a card explicitly: by pressing where the pointer is, or otherwise (touch, keyboard, popup). */
  | { type: 'asked'; target: Target; by: 'pointer' | 'other' }
  | { type: 'scrolled'; time: number }
  /** With `free`, nothing of the page is pressed there, such as a link. */
  | ({ type: 'pressed'; free: boolean } & Point)
  | { type: 'pinned'; pinned: boolean }
  | { type: 'escaped' }
  | { type: 'left' }
  /** The page or the card's own button removed the popover, or the script is stopping. */
  | { type: 'closed' };

export type HoverEffect<Target> =
  /** `since` is when the delay began: an event may be processed late. */
  | { do: 'start'; timer: 'look' | 'open'; token: number; delay: number; since: number }
  | { do: 'start'; timer: 'close'; delay: number }
  | { do: 'stop'; timer: 'look' | 'open' | 'close' }
  /** Answer with `seen` what is at this point; with `held`, include mentions that are not painted. */
  | ({ do: 'look'; token: number; held: boolean } & Point)
  /** Paint this mention as the one that the pointer rests on; without one, no mention. */
  | { do: 'point'; target?: Target }
  | { do: 'load'; token: number; target: Target }
  | { do: 'show'; token: number; target: Target }
  /** `replaced`: another card takes its place, and is pinned if this one was. */
  | { do: 'hide'; token: number; replaced?: true };

/** A card that is about to open. */
interface PendingCard<Target> {
  token: number;
  origin: Point;
  held: boolean;
  target?: Target;
  /** The hover delay is over. */
  due: boolean;
  loaded: boolean;
  /** The user asked explicitly, so moving, scrolling or leaving does not cancel it. */
  asked?: 'pointer' | 'other';
}

/** The card that is open. */
export interface OpenCard<Target> {
  token: number;
  target: Target;
  pinned: boolean;
  /** Whether the pointer has been on the mention or popover; before that it cannot leave them. */
  entered: boolean;
  /** Whether the close delay is running. */
  leaving: boolean;
  popover?: Rect;
  mention: readonly Rect[];
  /** The pointer's last position on the mention. */
  apex?: Point;
}

export interface HoverState<Target> {
  /** Token of the latest pending card. */
  token: number;
  /** Where the pointer is; `real` once it has moved, because the first move may come from the page moving under it. */
  last?: Point & { time: number; real: boolean };
  scrolledAt: number;
  /** When a card last closed because the pointer had left it. */
  closedAt?: number;
  pending?: PendingCard<Target>;
  card?: OpenCard<Target>;
  /** The mention whose card the user dismissed: a slight move on it must not reopen the card. */
  dismissed?: { target: Target; mention: readonly Rect[] };
}

export type HoverStep<Target> = { state: HoverState<Target>; effects: HoverEffect<Target>[] };
