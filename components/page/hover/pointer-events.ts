/**
 * Passes the browser's events to the hover reducer and carries out its effects. Only trusted events count, not those
 * that a page dispatches.
 */

import type { Settings } from '../../core/settings/settings.ts';
import type { Point, Rect } from '../dom/geometry.ts';
import { isFree, isHeld, pressOn } from './first-hover.ts';
import { hover, startHover } from './hover-reducer.ts';
import type { HoverEffect, HoverEvent, HoverOptions } from './hover-types.ts';

/** What the reducer's effects need from their caller. */
export interface HoverWorld<Target> {
  /** What is under a point; with `all`, unpainted mentions too. */
  look(point: Point, all: boolean): Target | undefined;
  /** Paints a target as the one that the pointer rests on; undefined for none. */
  point(target: Target | undefined): void;
  /** Loads the card of a target and all that is needed to show it; resolves to false if there is none. */
  load(token: number, target: Target): Promise<boolean>;
  /** Shows what was loaded under the token, and later dispatches `placed` with its position. */
  show(token: number, target: Target): void;
  /** `replaced`: another card takes its place, and is pinned if this one was. */
  hide(token: number, replaced: boolean): void;
  /** The user pressed a target. */
  ask(target: Target, how: 'press' | 'touch'): void;
}

export interface PointerWatch<Target> {
  /** Adds a move that another listener saw. */
  moved(move: Point & { time: number; held: boolean }): void;
  /** Opens a card that the user asked for explicitly, with the pointer or otherwise. */
  ask(target: Target, by: 'pointer' | 'other'): void;
  placed(token: number, popover: Rect, mention: readonly Rect[]): void;
  pinned(pinned: boolean): void;
  /** Closes the open card. */
  close(): void;
}

export function watchPointer<Target>(
  world: HoverWorld<Target>,
  settings: () => Pick<Settings, keyof HoverOptions | 'openKey'>,
  signal: AbortSignal,
): PointerWatch<Target> {
  let state = startHover<Target>();
  const timers = createTimers(signal);

  const dispatch = (event: HoverEvent<Target>) => {
    if (signal.aborted) return;
    const step = hover(state, event, settings());
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  };

  const carryOut = (effect: HoverEffect<Target>) => {
    switch (effect.do) {
      case 'start': {
        const { timer } = effect;
        if (timer !== 'close') {
          const { token, since, delay } = effect;
          return timers.start(timer, since + delay, () => dispatch({ type: 'timer', timer, token }));
        }
        const due = performance.now() + effect.delay;
        return timers.start(timer, due, () => dispatch({ type: 'timer', timer, time: performance.now() }));
      }
      case 'stop':
        return timers.stop(effect.timer);
      case 'look':
        return dispatch({ type: 'seen', token: effect.token, target: world.look(effect, effect.held) });
      case 'point':
        return world.point(effect.target);
      case 'load': {
        const { token } = effect;
        return void world.load(token, effect.target).then(
          (ok) => dispatch({ type: 'loaded', token, ok }),
          () => dispatch({ type: 'loaded', token, ok: false }),
        );
      }
      case 'show':
        return world.show(effect.token, effect.target);
      case 'hide':
        return world.hide(effect.token, effect.replaced ?? false);
    }
  };

  /**
   * Listeners see what the page does not stop. They never stop events themselves, except Escape while a card is open.
   */
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    passive = true,
  ) =>
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) listener(event);
      },
      { capture: true, passive, signal },
    );

  /** The element last under the pointer, to detect whether a scroll moved it. */
  let under: EventTarget | null = null;
  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    under = event.target;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    dispatch({ type: 'moved', x, y, time, held: isHeld(event, settings()) });
  });
  on('scroll', ({ target, timeStamp: time }) => {
    if (target === document || (target instanceof Node && under instanceof Node && target.contains(under)))
      dispatch({ type: 'scrolled', time });
  });
  /** The mention whose card the press just closed: the click that follows must not reopen it. */
  let closed: Target | undefined;
  on('pointerdown', (event) => {
    const { card } = state;
    dispatch({ type: 'pressed', x: event.clientX, y: event.clientY, free: isFree(event) });
    closed = state.card ? undefined : card?.target;
  });
  on('click', (event) => {
    const press = pressOn(event, settings());
    const found = press && world.look({ x: event.clientX, y: event.clientY }, isHeld(event, settings()));
    if (found && found !== closed) world.ask(found, press);
  });
  on(
    'keydown',
    (event) => {
      if (event.key === settings().openKey && !event.repeat)
        dispatch({ type: 'key', held: true, time: event.timeStamp });
      if (event.key !== 'Escape' || event.isComposing || !state.card) return;
      // One press closes one thing, not also the page's own dialog behind the card.
      event.preventDefault();
      event.stopImmediatePropagation();
      dispatch({ type: 'escaped' });
    },
    false,
  );
  on('keyup', (event) => {
    if (event.key === settings().openKey) dispatch({ type: 'key', held: false, time: event.timeStamp });
  });
  const root = document.documentElement;
  root?.addEventListener(
    'pointerleave',
    // A finger "leaves" whenever it is lifted.
    ({ isTrusted, pointerType }) => isTrusted && pointerType !== 'touch' && dispatch({ type: 'left' }),
    { signal },
  );
  on('blur', (event) => {
    if (event.target === window) dispatch({ type: 'left' });
  });
  on('pagehide', () => dispatch({ type: 'closed' }));
  signal.addEventListener('abort', () => {
    // The signal is aborted, so `dispatch` no longer does anything.
    if (state.card) world.hide(state.card.token, false);
  });

  return {
    moved: (move) => dispatch({ type: 'moved', ...move }),
    ask: (target, by) => dispatch({ type: 'asked', target, by }),
    placed: (token, popover, mention) => dispatch({ type: 'placed', token, popover, mention }),
    pinned: (pinned) => dispatch({ type: 'pinned', pinned }),
    close: () => dispatch({ type: 'closed' }),
  };
}

/**
 * Timers by name that are cheap to restart on every pointer move: a running timer is kept, and waits for the rest when
 * it fires.
 */
function createTimers(signal: AbortSignal) {
  const running = new Map<string, { due: number; ring: (() => void) | undefined }>();
  const wait = (name: string, entry: { due: number; ring: (() => void) | undefined }) => {
    setTimeout(
      () => {
        if (signal.aborted) return;
        const { ring } = entry;
        if (ring && performance.now() < entry.due - 1) return wait(name, entry);
        if (running.get(name) === entry) running.delete(name);
        ring?.();
      },
      Math.max(0, entry.due - performance.now()),
    );
  };
  return {
    start(name: string, due: number, ring: () => void) {
      const entry = running.get(name);
      if (entry && entry.due <= due) {
        Object.assign(entry, { due, ring });
        return;
      }
      if (entry) entry.ring = undefined;
      const fresh = { due, ring };
      running.set(name, fresh);
      wait(name, fresh);
    },
    stop(name: string) {
      const entry = running.get(name);
      if (entry) entry.ring = undefined;
    },
  };
}
