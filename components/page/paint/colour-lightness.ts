/** Lightness of computed colours, which come in several notations. */

/**
 * @param colour a computed CSS colour: `rgb()`, `rgba()`, `color()`, `lab()`, `lch()`, `oklab()` or `oklch()`.
 * @returns lightness from 0 (black) to 1 (white), as that of an equally bright grey, and the opacity; undefined if the
 * colour cannot be parsed.
 */
export function lightnessOf(colour: string): { lightness: number; alpha: number } | undefined {
  const parts = /^([a-z]+)\((.*)\)$/.exec(colour);
  const [, notation = '', inner = ''] = parts ?? [];
  const numbers = [...inner.matchAll(/(?<![\w.-])(-?[\d.]+(?:e[+-]?\d+)?)(%?)/g)].map(
    ([, number, percent]) => Number(number) / (percent ? 100 : 1),
  );
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  const full = notation === 'color' ? 1 : 255;
  const luminance = /^(rgba?|color)$/.test(notation)
    ? 0.2126 * linear(first / full) + 0.7152 * linear(second / full) + 0.0722 * linear(third / full)
    : // A percentage of lab and lch is already a share of one; their plain number goes to 100.
      /^(lab|lch)$/.test(notation)
      ? (((first > 1 ? first : first * 100) + 16) / 116) ** 3
      : /^ok/.test(notation)
        ? first ** 3
        : Number.NaN;
  return Number.isNaN(luminance) ? undefined : { lightness: encoded(luminance), alpha };
}

/** WCAG's contrast ratio of two colours by their lightness: from 1 to 21. */
export function contrastOf(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return (linear(high) + 0.05) / (linear(low) + 0.05);
}

/** Linear light of an sRGB channel, and back (`encoded`). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
