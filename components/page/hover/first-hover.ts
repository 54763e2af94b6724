/**
 * Waits until the pointer first rests on a mention, then hands over to a script that most pages never need. Until then,
 * a pointer move costs only a few comparisons.
 */
import type { Settings } from '../../core/settings/settings.ts';
import type { Point } from '../dom/geometry.ts';
import type { LocatedMention } from '../marks/located-mention.ts';
import type { Move } from '../popover/page-link.ts';

/** How long the pointer must rest before hit testing, in ms: long enough to ignore mentions it only passes over. */
export const lookAfter = 80;
/** A resting hand still moves the pointer up to this far, in px. */
export const restRadius = 8;
/** Elements that handle a press themselves: a press on a mention inside one is not ours. */
const interactive =
  'a[href],area,button,input,select,textarea,label,summary,[role=button],[role=link],[role=tab],[role=menuitem],' +
  '[role=checkbox],[role=switch]';

const modifiers = { Alt: 'altKey', Control: 'ctrlKey', Shift: 'shiftKey' } as const;

/** Whether the modifier key for "all" is held down. */
export function isHeld(event: MouseEvent, { openKey }: Pick<Settings, 'openKey'>): boolean {
  return event[modifiers[openKey]];
}

export interface FirstHover {
  settings(): Pick<Settings, 'openOn' | 'openKey'> | undefined;
  look(point: Point, all: boolean): LocatedMention | undefined;
  /** The pointer rests on a mention; `moves` are its last positions. */
  rested(spot: LocatedMention, moves: () => readonly Move[]): void;
  /** The user pressed a mention. */
  pressed(spot: LocatedMention, how: 'press' | 'touch'): void;
}

export function awaitFirstHover(world: FirstHover, signal: AbortSignal): void {
  let before: Move | undefined;
  let origin: Move | undefined;
  let last: Move | undefined;
  let waiting = false;

  const lookIn = (delay: number) => {
    if (!waiting) setTimeout(look, delay);
    waiting = true;
  };
  const look = () => {
    waiting = false;
    if (signal.aborted || !origin || !last) return;
    // The timer is not restarted on every move, so it may fire early.
    const wait = origin.time + lookAfter - performance.now();
    if (wait > 1) return lookIn(wait);
    const spot = world.look(last, last.held);
    if (spot) world.rested(spot, () => [before, origin, last].filter((move) => move !== undefined));
  };

  const options = { capture: true, passive: true, signal };
  addEventListener(
    'pointermove',
    (event) => {
      const settings = world.settings();
      if (!event.isTrusted || !settings || event.pointerType === 'touch' || event.buttons !== 0) return;
      const { clientX: x, clientY: y, timeStamp: time } = event;
      // Browsers also send a move when the page moves under a still pointer.
      if (last && last.x === x && last.y === y) return;
      const move = { x, y, time, held: isHeld(event, settings) };
      const isFirst = !last;
      if (!origin || Math.hypot(x - origin.x, y - origin.y) > restRadius || origin.held !== move.held) {
        before = last;
        origin = move;
      }
      last = move;
      if (isFirst || settings.openOn === 'click' || (settings.openOn === 'key' && !move.held)) return;
      lookIn(lookAfter);
    },
    options,
  );
  addEventListener(
    'keydown',
    ({ isTrusted, key, repeat, timeStamp: time }) => {
      if (!isTrusted || repeat || !last || key !== world.settings()?.openKey) return;
      if (origin !== last) before = origin;
      // A single move may come from the page moving under a still pointer.
      if (!before) return;
      origin = last = { ...last, time, held: true };
      lookIn(lookAfter);
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      const settings = world.settings();
      const press = pressOn(event, settings);
      if (!press || !settings) return;
      const spot = world.look({ x: event.clientX, y: event.clientY }, isHeld(event, settings));
      if (spot) world.pressed(spot, press);
    },
    options,
  );
}

/** How a click asks for a card; undefined if the click is the page's (on a link, field or button) or selects text. */
export function pressOn(
  event: MouseEvent,
  settings: Pick<Settings, 'openOn'> | undefined,
): 'press' | 'touch' | undefined {
  const touch = 'pointerType' in event && event.pointerType === 'touch';
  if (!event.isTrusted || event.button !== 0 || !settings || !(touch || settings.openOn !== 'key'))
    return undefined;
  // A drag that selects text ends in a click as well.
  if (!isFree(event) || !(getSelection()?.isCollapsed ?? true)) return undefined;
  return touch ? 'touch' : 'press';
}

/** Whether nothing of the page is pressed there that handles the press itself. */
export function isFree({ target }: Event): boolean {
  return target instanceof Element && !Element.prototype.closest.call(target, interactive);
}
