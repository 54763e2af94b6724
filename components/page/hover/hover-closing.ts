/** The reducer steps that end something: cancelling a pending card, closing a card or scheduling it to close. Pure. */
import { isInside } from '../dom/geometry.ts';
import type { HoverEffect, HoverOptions, HoverState, HoverStep } from './hover-types.ts';

/** How far outside the marked line the pointer still counts as on it, in px. */
export const slack = 2;

export const stopPending = [
  { do: 'stop', timer: 'look' },
  { do: 'stop', timer: 'open' },
] as const satisfies HoverEffect<never>[];

export function still<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}

/** The mention of a pending card is no longer the one that the pointer rests on. */
export function unpoint<Target>(pending: HoverState<Target>['pending']): HoverEffect<Target>[] {
  return pending?.target === undefined ? [] : [{ do: 'point' }];
}

/** Cancels the pending card. */
export function withdraw<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (!state.pending) return still(state);
  const { pending, ...rest } = state;
  return { state: rest, effects: [...stopPending, ...unpoint(pending)] };
}

/** Cancels the pending card if it was caused only by hovering. */
export function moveOn<Target>(state: HoverState<Target>): HoverStep<Target> {
  return state.pending?.asked ? still(state) : withdraw(state);
}

/** Closes the card that the user dismissed. */
export function dismiss<Target>(
  state: HoverState<Target>,
  before: readonly HoverEffect<Target>[],
): HoverStep<Target> {
  const { card, last } = state;
  if (!card || !last || !card.mention.some((line) => isInside(last, line, slack)))
    return close(state, before);
  const { target, mention } = card;
  return close({ ...state, dismissed: { target, mention } }, before);
}

export function close<Target>(
  state: HoverState<Target>,
  before: readonly HoverEffect<Target>[],
): HoverStep<Target> {
  const { card, ...rest } = state;
  if (!card) return { state, effects: [...before] };
  return {
    state: rest,
    effects: [...before, { do: 'stop', timer: 'close' }, { do: 'hide', token: card.token }],
  };
}

/** The pointer is on neither the mention nor the popover: starts the close delay, if it is not running. */
export function leave<Target>(
  state: HoverState<Target>,
  before: readonly HoverEffect<Target>[],
  { closeDelay }: HoverOptions,
): HoverStep<Target> {
  const { card } = state;
  if (!card || card.pinned || card.leaving || !card.entered) return { state, effects: [...before] };
  return {
    state: { ...state, card: { ...card, leaving: true } },
    effects: [...before, { do: 'start', timer: 'close', delay: closeDelay }],
  };
}
