/** A card follows the page that it lies on, not the system: a dark page in a light system gets a dark card. */
import { outerParentOf } from './dom.ts';
import { lightnessOf } from './lightness.ts';
import { forAlike } from './likeness.ts';

/** Below this opacity a background says nothing about what is seen. */
const seeThrough = 0.5;

/**
 * Gives the function that tells how light the page is behind an element's text, from 0 to 1, by the nearest background;
 * undefined where it is a picture or none is given.
 */
export function createPapers(): (element: Element) => number | undefined {
  /** An element's own background; `picture` because nobody can tell how bright one is. */
  const ownOf = forAlike((element): number | 'picture' | undefined => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return 'picture';
    const own = lightnessOf(backgroundColor);
    return own && own.alpha >= seeThrough ? own.lightness : undefined;
  });
  const known = new Map<Element, number | undefined>();
  return (element) => {
    const path: Element[] = [];
    let paper: number | undefined;
    for (let at: Element | null = element; at; at = outerParentOf(at)) {
      if (known.has(at)) {
        paper = known.get(at);
        break;
      }
      path.push(at);
      const own = ownOf(at);
      if (own === undefined) continue;
      if (own !== 'picture') paper = own;
      break;
    }
    for (const at of path) known.set(at, paper);
    return paper;
  };
}

/** Whether the page around an element is light or dark, from what its text stands on, else from the colour of the text. */
export function themeAround(element: Element): 'light' | 'dark' {
  const paper = createPapers()(element);
  if (paper !== undefined) return paper < 0.5 ? 'dark' : 'light';
  const text = lightnessOf(getComputedStyle(element).color);
  return text && text.lightness > 0.6 ? 'dark' : 'light';
}
