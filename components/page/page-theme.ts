/** A card follows the page that it lies on, not the system: a dark page in a light system gets a dark card. */
import { outerParentOf } from './dom.ts';
import { lightnessOf } from './lightness.ts';

/** Below this opacity a background says nothing about what is seen. */
const seeThrough = 0.5;

/**
 * How light the page is behind an element's text, from 0 to 1, by the nearest background; undefined where it is a picture
 * or none is given.
 * @param known what has been found out about other elements of the page.
 */
export function paperAround(
  element: Element,
  known: Map<Element, number | undefined> = new Map(),
): number | undefined {
  if (known.has(element)) return known.get(element);
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const own = lightnessOf(backgroundColor);
  let paper: number | undefined;
  // Nobody can tell how bright a picture is.
  if (backgroundImage === 'none') {
    const outer = outerParentOf(element);
    paper = own && own.alpha >= seeThrough ? own.lightness : outer ? paperAround(outer, known) : undefined;
  }
  known.set(element, paper);
  return paper;
}

/** Whether the page around an element is light or dark, from what its text stands on, else from the colour of the text. */
export function themeAround(element: Element): 'light' | 'dark' {
  const paper = paperAround(element);
  if (paper !== undefined) return paper < 0.5 ? 'dark' : 'light';
  const text = lightnessOf(getComputedStyle(element).color);
  return text && text.lightness > 0.6 ? 'dark' : 'light';
}
