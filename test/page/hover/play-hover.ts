/** Plays what a reader does against the hover reducer on a clock of its own, and tells what opens and closes when. */
import { isInside, type Rect } from '../../../components/page/dom/geometry.ts';
import { hover, startHover } from '../../../components/page/hover/hover-reducer.ts';
import type { HoverEffect, HoverEvent, HoverOptions } from '../../../components/page/hover/hover-types.ts';

export type Name = 'Putin' | 'Biden' | 'Obama' | 'Trump';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Where the names stand, in px. Biden stands on the way from Putin to Putin's card, Obama far from both. */
export const places: Record<Name, Rect> = {
  Putin: rect(100, 100, 60, 20),
  Biden: rect(110, 128, 60, 20),
  Obama: rect(600, 100, 60, 20),
  /** Found, but not painted: it takes the held key. */
  Trump: rect(600, 200, 60, 20),
};
const names = Object.keys(places) as Name[];

/** The card of a name lies 40 px below it. */
const cardOf = (name: Name): Rect => rect(places[name].left, places[name].bottom + 40, 350, 200);

/** What happens, and when, in ms. `late` is an answer or a timer of an earlier pending card. */
export type Step = [
  time: number,
  what:
    | { move: [x: number, y: number]; held?: boolean }
    | { key: 'down' | 'up' }
    | { press: [x: number, y: number]; on?: 'link' }
    | { ask: Name; by?: 'pointer' | 'other' }
    | { pin: boolean }
    | { late: 'open' | 'look' | 'seen' | 'loaded'; name?: Name; by: number }
    | 'scroll'
    | 'escape'
    | 'leave'
    | 'close',
];

export interface Played {
  /** `510 Putin opens`, `900 Putin closes`, in order. */
  log: string[];
  /** `80 Putin`, `200 none`: what is painted as the name that the pointer rests on, while its card is not open. */
  pointed: string[];
  /** Every opening, with how it came about. */
  opened: { time: number; name: Name; asked: boolean }[];
}

export const usual: HoverOptions = { openOn: 'rest', openDelay: 500, closeDelay: 300 };

/**
 * @param load how long a card takes to come, in ms; NaN for one that never does, since there is none.
 * @throws where two cards would be open, or one is hidden that is not open.
 */
export function playHover(steps: readonly Step[], options: HoverOptions = usual, load = 20): Played {
  let state = startHover<Name>();
  let open: { token: number; name: Name } | undefined;
  let now = 0;
  const played: Played = { log: [], pointed: [], opened: [] };
  let pointed: Name | undefined;
  const asked = new Set<number>();
  let queue: { time: number; run: () => void; timer?: string }[] = [];
  const at = (time: number, run: () => void, timer?: string) =>
    queue.push(timer === undefined ? { time, run } : { time, run, timer });

  const dispatch = (event: HoverEvent<Name>) => {
    const step = hover(state, event, options);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  };
  const carryOut = (effect: HoverEffect<Name>) => {
    switch (effect.do) {
      case 'start': {
        const { timer, delay } = effect;
        queue = queue.filter((entry) => entry.timer !== timer);
        if (timer === 'close') at(now + delay, () => dispatch({ type: 'timer', timer, time: now }), timer);
        else {
          const { token, since } = effect;
          at(since + delay, () => dispatch({ type: 'timer', timer, token }), timer);
        }
        return;
      }
      case 'stop':
        queue = queue.filter((entry) => entry.timer !== effect.timer);
        return;
      case 'look': {
        const target = names.find(
          (name) => (name !== 'Trump' || effect.held) && isInside(effect, places[name], 0),
        );
        return dispatch({ type: 'seen', token: effect.token, target });
      }
      case 'point':
        if (effect.target !== pointed) played.pointed.push(`${now} ${effect.target ?? 'none'}`);
        pointed = effect.target;
        return;
      case 'load':
        if (Number.isNaN(load)) dispatch({ type: 'loaded', token: effect.token, ok: false });
        else at(now + load, () => dispatch({ type: 'loaded', token: effect.token, ok: true }));
        return;
      case 'show':
        if (open) throw new Error(`two cards at ${now}`);
        open = { token: effect.token, name: effect.target };
        played.log.push(`${now} ${effect.target} opens`);
        played.opened.push({ time: now, name: effect.target, asked: asked.has(effect.token) });
        return dispatch({
          type: 'placed',
          token: effect.token,
          popover: cardOf(effect.target),
          mention: [places[effect.target]],
        });
      case 'hide':
        if (open?.token !== effect.token) throw new Error(`nothing to hide at ${now}`);
        played.log.push(`${now} ${open.name} closes`);
        open = undefined;
    }
  };

  const act = (what: Step[1]) => {
    if (what === 'scroll') return dispatch({ type: 'scrolled', time: now });
    if (what === 'escape') return dispatch({ type: 'escaped' });
    if (what === 'leave') return dispatch({ type: 'left' });
    if (what === 'close') return dispatch({ type: 'closed' });
    if ('move' in what) {
      const [x, y] = what.move;
      return dispatch({ type: 'moved', time: now, x, y, held: what.held ?? false });
    }
    if ('key' in what) return dispatch({ type: 'key', time: now, held: what.key === 'down' });
    if ('press' in what) {
      const [x, y] = what.press;
      return dispatch({ type: 'pressed', x, y, free: what.on !== 'link' });
    }
    if ('pin' in what) return dispatch({ type: 'pinned', pinned: what.pin });
    if ('ask' in what) {
      dispatch({ type: 'asked', target: what.ask, by: what.by ?? 'other' });
      asked.add(state.token);
      return;
    }
    const token = state.token - what.by;
    if (what.late === 'seen') return dispatch({ type: 'seen', token, target: what.name });
    if (what.late === 'loaded') return dispatch({ type: 'loaded', token, ok: true });
    dispatch({ type: 'timer', timer: what.late, token });
  };
  for (const [time, what] of steps) at(time, () => act(what));

  // A long time after the last step everything has rung.
  const end = Math.max(0, ...steps.map(([time]) => time)) + 5_000;
  for (;;) {
    const [next] = queue.toSorted((a, b) => a.time - b.time);
    if (!next || next.time > end) return played;
    queue.splice(queue.indexOf(next), 1);
    now = Math.max(now, next.time);
    next.run();
  }
}
