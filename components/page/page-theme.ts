/** A card follows the page that it lies on, not the system: a dark page in a light system gets a dark card. */
import { outerParentOf } from './dom.ts';
import { lightnessOf } from './lightness.ts';

/** Below this opacity a background says nothing about what is seen. */
const seeThrough = 0.5;

/** Whether the page around an element is light or dark, from the nearest background, else from the colour of the text. */
export function themeAround(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = outerParentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const background = lightnessOf(backgroundColor);
    // Nobody can tell how bright a picture is, but text on it is made to be read.
    if (backgroundImage !== 'none') break;
    if (background && background.alpha >= seeThrough) return background.lightness < 0.5 ? 'dark' : 'light';
  }
  const text = lightnessOf(getComputedStyle(element).color);
  return text && text.lightness > 0.6 ? 'dark' : 'light';
}
