/**
 * How light the page is around an element. Cards follow the page, not the system: a dark page in a light system gets a
 * dark card.
 */
import { flatParentOf } from '../dom/safe-dom.ts';
import { lightnessOf } from './colour-lightness.ts';

/** Below this opacity a background does not count. */
export const seeThrough = 0.5;

/**
 * Creates a function that gives the lightness behind an element's text, from 0 to 1, from the nearest background;
 * undefined if that is a picture or there is none.
 */
export function createBackgrounds(): (element: Element) => number | undefined {
  /** An element's own background; `picture` because its lightness is unknown. */
  const ownOf = (element: Element): number | 'picture' | undefined => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return 'picture';
    const own = lightnessOf(backgroundColor);
    return own && own.alpha >= seeThrough ? own.lightness : undefined;
  };
  const known = new WeakMap<Element, number | undefined>();
  return (element) => {
    const path: Element[] = [];
    let background: number | undefined;
    for (let at: Element | null = element; at; at = flatParentOf(at)) {
      if (known.has(at)) {
        background = known.get(at);
        break;
      }
      path.push(at);
      const own = ownOf(at);
      if (own === undefined) continue;
      if (own !== 'picture') background = own;
      break;
    }
    for (const at of path) known.set(at, background);
    return background;
  };
}

/**
 * Whether a card at an element should be light or dark: decided by the background there, or else by the text colour,
 * after all filters. Firefox (153) also applies the root element's filter to the top layer, where the card is; Chromium
 * (156) does not.
 */
export function themeAround(element: Element): 'light' | 'dark' {
  const background =
    createBackgrounds()(element) ?? 1 - (lightnessOf(getComputedStyle(element).color)?.lightness ?? 0);
  let isDark = background < 0.5;
  for (let at: Element | null = element; at; at = flatParentOf(at)) {
    if ('mozInnerScreenX' in window && at === document.documentElement) break;
    for (const [, amount] of getComputedStyle(at).filter.matchAll(/invert\(([\d.]+)/g))
      if (Number(amount) > 0.5) isDark = !isDark;
  }
  return isDark ? 'dark' : 'light';
}
