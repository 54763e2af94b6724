/** The steps of the hover that end something: a wish that is withdrawn, a card that closes or is about to. Pure. */
import { isInside } from '../dom/geometry.ts';
import type { HoverEffect, HoverOptions, HoverState, HoverStep } from './hover-types.ts';

/** How far beside the marked line the pointer still counts as on it, in px. */
export const slack = 2;

export const stopWish = [
  { do: 'stop', timer: 'look' },
  { do: 'stop', timer: 'open' },
] as const satisfies HoverEffect<never>[];

export function still<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}

/** Drops the wish that has not opened yet. */
export function withdraw<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (!state.wish) return still(state);
  const { wish: _, ...rest } = state;
  return { state: rest, effects: [...stopWish] };
}

/** Drops a wish that only the pointer's rest has made. */
export function moveOn<Target>(state: HoverState<Target>): HoverStep<Target> {
  return state.wish?.asked ? still(state) : withdraw(state);
}

/** Closes what the reader wants to see gone. */
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

/** The pointer is on neither mention nor popover: the time to close starts, once. */
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
