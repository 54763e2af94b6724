/**
 * The colours that marks on pages and cards share, each for light backgrounds and for dark ones. The background writes
 * them into the rules of marks, and whoever shows a card adds `kindColoursCss()` to tokens.css.
 */
import type { Kind } from '../../core/pack/model.ts';

/** `[on light, on dark]`, as `#rrggbb`. */
type ColourPair = readonly [light: string, dark: string];

/** The colour of what is active or can be pressed. */
export const accent: ColourPair = ['#885609', '#f0b95a'];

export const kindColours: Record<Kind, ColourPair> = {
  person: ['#2b6777', '#7fc3d4'],
  organisation: ['#4b4f9c', '#a9adf5'],
  place: ['#3c6e3f', '#93cf97'],
  project: ['#a2561b', '#eba268'],
  event: ['#9b2f3f', '#f08b9a'],
  topic: ['#75468b', '#cf9fe6'],
};

/** The rules that give the same as custom properties: `--accent`, and `--kind` on every element with a `data-kind`. */
export function kindColoursCss(): string {
  const kinds = Object.entries(kindColours).map(
    ([kind, pair]) => `[data-kind=${kind}]{--kind:light-dark(${pair})}`,
  );
  return `:root,[data-theme]{--accent:light-dark(${accent})}${kinds.join('')}`;
}
