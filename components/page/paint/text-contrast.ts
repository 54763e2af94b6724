/** Contrast of the marked text: it must stay readable. */
import { flatParentOf } from '../dom/safe-dom.ts';
import { createBackgrounds } from './background-lightness.ts';
import { contrastOf, lightnessOf } from './colour-lightness.ts';
import { type Look, opacity } from './mark-css.ts';

/** Minimum contrast for readable text (WCAG 1.4.3). */
const readable = 4.5;

interface Letters {
  ink: Look['ink'];
  /** Lightness of the text and of its background. */
  text: number;
  background: number;
}

/** Creates a function that tells whether a text is dark or light, and whether it stays readable on a tint. */
export function createTextContrast(): (
  node: Text,
  strength: Look['strength'],
) => Pick<Look, 'ink' | 'tinted'> {
  const backgroundOf = createBackgrounds();
  const known = new WeakMap<Element, Letters>();
  const lettersOf = (element: Element | null): Letters => {
    const ground = element ? backgroundOf(element) : undefined;
    const colour = element && lightnessOf(getComputedStyle(element).color);
    const { lightness, alpha } = colour ?? { lightness: 0, alpha: 1 };
    // If the background is unknown, assume that it contrasts with the text.
    const background = ground ?? (lightness > 0.5 ? 0 : 1);
    const text = background + (lightness - background) * alpha;
    return { ink: text > background ? 'light' : 'dark', text, background };
  };
  return (node, strength) => {
    const element = flatParentOf(node);
    const letters = (element && known.get(element)) ?? lettersOf(element);
    if (element) known.set(element, letters);
    const { ink, text, background } = letters;
    // The kinds' tints are weaker than black and white, so the check holds for them as well.
    const tinted = background + ((ink === 'light' ? 1 : 0) - background) * opacity[strength].tint;
    return { ink, tinted: contrastOf(text, tinted) >= readable };
  };
}
