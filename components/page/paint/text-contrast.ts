/** What marks have to know of the text that they lie on: its letters must stay readable. */
import { flatParentOf } from '../dom/safe-dom.ts';
import { createBackgrounds } from './background-lightness.ts';
import { contrastOf, lightnessOf } from './colour-lightness.ts';
import { type Look, opacity } from './mark-css.ts';

/** Least contrast of text that everybody can read (WCAG 1.4.3). */
const readable = 4.5;

interface Letters {
  ink: Look['ink'];
  /** How light they are, and what they stand on. */
  text: number;
  paper: number;
}

/** Tells of a text whether its letters are dark or light, and whether they stay readable on a tint. */
export function createTextContrast(): (
  node: Text,
  strength: Look['strength'],
) => Pick<Look, 'ink' | 'tinted'> {
  const paperOf = createBackgrounds();
  const known = new WeakMap<Element, Letters>();
  const lettersOf = (element: Element | null): Letters => {
    const ground = element ? paperOf(element) : undefined;
    const colour = element && lightnessOf(getComputedStyle(element).color);
    const { lightness, alpha } = colour ?? { lightness: 0, alpha: 1 };
    // Where no paper can be made out, text is made to be read on what there is.
    const paper = ground ?? (lightness > 0.5 ? 0 : 1);
    const text = paper + (lightness - paper) * alpha;
    return { ink: text > paper ? 'light' : 'dark', text, paper };
  };
  return (node, strength) => {
    const element = flatParentOf(node);
    const letters = (element && known.get(element)) ?? lettersOf(element);
    if (element) known.set(element, letters);
    const { ink, text, paper } = letters;
    // The tints of kinds are less strong than black and white, so what holds for these holds for them.
    const tinted = paper + ((ink === 'light' ? 1 : 0) - paper) * opacity[strength].tint;
    return { ink, tinted: contrastOf(text, tinted) >= readable };
  };
}
