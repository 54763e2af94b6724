/** Computed colours come in several notations; all that is needed of them is how light they are. */

/**
 * @param colour a computed CSS colour: `rgb()`, `rgba()`, `color()`, `lab()`, `lch()`, `oklab()` or `oklch()`.
 * @returns lightness from 0 (black) to 1 (white) with the opacity; undefined for what cannot be read.
 */
export function lightnessOf(colour: string): { lightness: number; alpha: number } | undefined {
  const parts = /^([a-z]+)\((.*)\)$/.exec(colour);
  const [, notation, inner = ''] = parts ?? [];
  const numbers = [...inner.matchAll(/(?<![\w.-])(-?[\d.]+(?:e[+-]?\d+)?)(%?)/g)].map(
    ([, number, percent]) => Number(number) / (percent ? 100 : 1),
  );
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  const known = { rgb: 255, rgba: 255, color: 1 }[notation ?? ''];
  const lightness = known
    ? (0.2126 * first + 0.7152 * second + 0.0722 * third) / known
    : // A percentage of lab and lch is already a share of one; their plain number goes to 100.
      {
        lab: first > 1 ? first / 100 : first,
        lch: first > 1 ? first / 100 : first,
        oklab: first,
        oklch: first,
      }[notation ?? ''];
  return lightness === undefined || Number.isNaN(lightness) ? undefined : { lightness, alpha };
}
