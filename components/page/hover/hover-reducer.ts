/**
 * Decides when a card opens and closes, as a pure reducer: an event in, the next state and effects out. Every pending
 * card has a token; answers and timers with an older token are ignored, so none of them can open the wrong card.
 */

import { isInside, isOnTheWay, type Point } from '../dom/geometry.ts';
import { lookAfter, restRadius } from './first-hover.ts';
import {
  close,
  dismiss,
  leave,
  moveOn,
  slack,
  still,
  stopPending,
  unpoint,
  withdraw,
} from './hover-closing.ts';
import type { HoverEvent, HoverOptions, HoverState, HoverStep, OpenCard } from './hover-types.ts';

/** A pointer at this speed or faster, in px/ms, is passing through (10ten Japanese Reader). */
const fast = 0.5;
/** Time after a scroll in which no card opens, in ms (Mastodon). */
const afterScroll = 100;
/** For this long after a card has closed, in ms, the reader goes from name to name … */
const warmFor = 600;
/** … and the next card opens after this rest, in ms. */
const warmDelay = 120;

/** The initial state. */
export function startHover<Target>(): HoverState<Target> {
  return { token: 0, scrolledAt: Number.NEGATIVE_INFINITY };
}

/** Gives the next state and the effects, in order. Pure. */
export function hover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  options: HoverOptions,
): HoverStep<Target> {
  switch (event.type) {
    case 'moved':
      return moved(state, event, options);
    case 'key': {
      const { last } = state;
      return last?.real ? aim(state, { ...last, ...event, type: 'moved' }, last, options) : still(state);
    }
    case 'timer':
      return rang(state, event);
    case 'seen':
      return seen(state, event);
    case 'loaded': {
      const { pending } = state;
      if (pending?.token !== event.token) return still(state);
      if (!event.ok) return withdraw(state);
      return open({ ...state, pending: { ...pending, loaded: true } });
    }
    case 'placed': {
      const { card } = state;
      if (card?.token !== event.token) return still(state);
      return still({ ...state, card: { ...card, popover: event.popover, mention: event.mention } });
    }
    case 'asked': {
      const token = state.token + 1;
      const { target, by: asked } = event;
      const origin = state.last ?? { x: 0, y: 0 };
      const pending = { token, origin, held: false, target, due: true, loaded: false, asked };
      return {
        state: { ...state, token, pending },
        effects: [...stopPending, ...unpoint(state.pending), { do: 'load', token, target }],
      };
    }
    case 'scrolled': {
      const gone = moveOn(state);
      const { dismissed: _, ...rest } = gone.state;
      const scrolled = { ...rest, scrolledAt: event.time };
      const { card, last } = state;
      const onPopover = last && card?.popover && isInside(last, card.popover, slack);
      // A card that the pointer has not entered moves away with its mention.
      if (!card?.entered || card.pinned || onPopover) return { state: scrolled, effects: gone.effects };
      return close(scrolled, gone.effects);
    }
    case 'pressed': {
      const { card } = state;
      const gone = withdraw(state);
      if (!card || card.pinned || (card.popover && isInside(event, card.popover, 0))) return gone;
      // Pressing a name whose card is open by itself is no reason to close it.
      const onMention = card.mention.some((line) => isInside(event, line, slack));
      if (onMention && event.free && options.openOn !== 'click') return gone;
      return dismiss(gone.state, gone.effects);
    }
    case 'pinned': {
      const { card } = state;
      if (!card) return still(state);
      return {
        state: { ...state, card: { ...card, pinned: event.pinned, leaving: false } },
        effects: [{ do: 'stop', timer: 'close' }],
      };
    }
    case 'escaped': {
      const gone = withdraw(state);
      return dismiss(gone.state, gone.effects);
    }
    case 'closed': {
      const gone = withdraw(state);
      return close(gone.state, gone.effects);
    }
    case 'left': {
      const gone = moveOn(state);
      return leave(gone.state, gone.effects, options);
    }
  }
}

function moved<Target>(
  before: HoverState<Target>,
  event: Extract<HoverEvent<Target>, { type: 'moved' }>,
  options: HoverOptions,
): HoverStep<Target> {
  const { last } = before;
  const point = { x: event.x, y: event.y };
  // Browsers also send a move when the page moves under a still pointer.
  if (last && last.x === point.x && last.y === point.y) return still(before);
  const { dismissed, ...rest } = before;
  const stays = dismissed?.mention.some((line) => isInside(point, line, slack));
  const state = {
    ...rest,
    ...(stays && { dismissed }),
    last: { ...point, time: event.time, real: last !== undefined },
  };
  if (!last) return still(state);

  const { card } = state;
  const zone = card ? zoneOf(card, point) : 'outside';
  if (card && zone !== 'outside') {
    const gone = moveOn(state);
    const inside = zone === 'bridge' ? card : { ...card, entered: true };
    return {
      state: {
        ...gone.state,
        card: { ...inside, leaving: false, ...(zone === 'mention' && { apex: point }) },
      },
      effects: card.leaving ? [...gone.effects, { do: 'stop', timer: 'close' }] : gone.effects,
    };
  }
  const left = leave(state, [], options);
  const aimed = aim(left.state, event, last, options);
  return { state: aimed.state, effects: [...left.effects, ...aimed.effects] };
}

/** Starts, keeps or cancels the pending card for what is under the pointer. */
function aim<Target>(
  state: HoverState<Target>,
  { time, held, ...at }: Extract<HoverEvent<Target>, { type: 'moved' }>,
  last: Point & { time: number },
  { openOn, openDelay }: HoverOptions,
): HoverStep<Target> {
  const { pending, card } = state;
  if (pending?.asked) return still(state);
  const barred = openOn === 'click' || (openOn === 'key' && !held) || time - state.scrolledAt < afterScroll;
  if (barred) return withdraw(state);
  const speed = Math.hypot(at.x - last.x, at.y - last.y) / Math.max(1, time - last.time);
  const resting =
    pending &&
    pending.held === held &&
    Math.hypot(at.x - pending.origin.x, at.y - pending.origin.y) <= restRadius;
  if (resting && speed < fast) return still(state);
  const token = state.token + 1;
  const origin = { x: at.x, y: at.y };
  // Beside a pinned card the user reads on, so the pointer rests on names without meaning them.
  const warm = (card && !card.pinned) || time - (state.closedAt ?? Number.NEGATIVE_INFINITY) < warmFor;
  const delay = warm ? Math.min(warmDelay, openDelay) : openDelay;
  return {
    state: { ...state, token, pending: { token, origin, held, due: false, loaded: false } },
    effects: [
      ...unpoint(pending),
      { do: 'start', timer: 'look', token, delay: Math.min(lookAfter, delay), since: time },
      { do: 'start', timer: 'open', token, delay, since: time },
    ],
  };
}

function rang<Target>(
  state: HoverState<Target>,
  event: Extract<HoverEvent<Target>, { type: 'timer' }>,
): HoverStep<Target> {
  if (event.timer === 'close')
    return state.card?.leaving ? close({ ...state, closedAt: event.time }, []) : still(state);
  const { pending, last } = state;
  if (pending?.token !== event.token) return still(state);
  if (event.timer === 'open') return open({ ...state, pending: { ...pending, due: true } });
  const { x, y } = last ?? pending.origin;
  return { state, effects: [{ do: 'look', token: pending.token, held: pending.held, x, y }] };
}

function seen<Target>(
  state: HoverState<Target>,
  { token, target }: Extract<HoverEvent<Target>, { type: 'seen' }>,
): HoverStep<Target> {
  const { pending } = state;
  if (pending?.token !== token || pending.target !== undefined) return still(state);
  if (target === undefined || target === state.card?.target || target === state.dismissed?.target)
    return withdraw(state);
  return {
    state: { ...state, pending: { ...pending, target } },
    effects: [
      { do: 'point', target },
      { do: 'load', token, target },
    ],
  };
}

/** Opens the pending card if its delay is over and its data has loaded; it replaces the open card. */
function open<Target>(state: HoverState<Target>): HoverStep<Target> {
  const { pending, card, dismissed: _, ...rest } = state;
  if (!pending?.due || !pending.loaded || pending.target === undefined) return still(state);
  const { token, target, asked } = pending;
  const entered = asked !== 'other';
  const pinned = card?.pinned ?? false;
  const next: OpenCard<Target> = { token, target, pinned, entered, leaving: false, mention: [] };
  return {
    state: { ...rest, card: rest.last && entered ? { ...next, apex: rest.last } : next },
    effects: [
      ...stopPending,
      { do: 'stop', timer: 'close' },
      ...(card ? [{ do: 'hide', token: card.token, replaced: true } as const] : []),
      { do: 'show', token, target },
    ],
  };
}

function zoneOf<Target>(card: OpenCard<Target>, point: Point): 'popover' | 'mention' | 'bridge' | 'outside' {
  // Before it is painted, the pointer cannot have left it.
  if (!card.popover) return card.entered ? 'mention' : 'outside';
  if (isInside(point, card.popover, slack)) return 'popover';
  // It stays wherever the pointer is, so its mention and the way to it are like the rest of the page.
  if (card.pinned) return 'outside';
  if (card.mention.some((line) => isInside(point, line, slack))) return 'mention';
  return card.apex && isOnTheWay(point, card.apex, card.popover) ? 'bridge' : 'outside';
}
