/**
 * The colours that marks and cards share, each for light and dark backgrounds. The background inserts them with the rules of marks;
 * surfaces that show cards add `kindColoursCss()` to tokens.css.
 */
import type { Kind } from '../../core/pack/model.ts';

/** `[on light, on dark]`, as `#rrggbb`. */
type ColourPair = readonly [light: string, dark: string];

/** The colour of active and clickable elements. */
export const accent: ColourPair = ['#885609', '#f0b95a'];

export const kindColours: Record<Kind, ColourPair> = {
  person: ['#2b6777', '#7fc3d4'],
  organisation: ['#4b4f9c', '#a9adf5'],
  place: ['#3c6e3f', '#93cf97'],
  project: ['#a2561b', '#eba268'],
  event: ['#9b2f3f', '#f08b9a'],
  topic: ['#75468b', '#cf9fe6'],
};

/** The same colours as custom properties: `--accent`, and `--kind` on every element with a `data-kind`. */
export function kindColoursCss(): string {
  const kinds = Object.entries(kindColours).map(
    ([kind, pair]) => `[data-kind=${kind}]{--kind:light-dark(${pair})}`,
  );
  return `:root,[data-theme]{--accent:light-dark(${accent})}${kinds.join('')}`;
}
