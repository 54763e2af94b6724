import { describe, expect, it } from 'vitest';
import { contrastOf, lightnessOf } from '../../../components/page/paint/colour-lightness.ts';

describe('how light a colour is', () => {
  it.each([
    ['rgb(0, 0, 0)', 0, 1],
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(255, 255, 255, 0.25)', 1, 0.25],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 255 0 / 50%)', 0.8625, 0.5],
    ['color(srgb 0.5 0.5 0.5)', 0.5, 1],
    ['color(display-p3 1 1 1 / 0.5)', 1, 0.5],
    ['rgb(0 0 255)', 0.2976, 1],
    // What CSS Color 4 gives for grey: lab(53.585) and oklch(0.5999) are #808080.
    ['lab(53.585 20 -30)', 0.502, 1],
    ['lab(53.585% 20 -30)', 0.502, 1],
    ['lch(53.585% 50 120)', 0.502, 1],
    ['oklab(0.5999 0.1 0.1 / 0.5)', 0.502, 0.5],
    ['oklch(0.5999 0.05 250)', 0.502, 1],
    ['color(srgb 1e-7 0 0)', 0, 1],
  ])('%s', (colour, lightness, alpha) => {
    const read = lightnessOf(colour);
    expect(read?.lightness).toBeCloseTo(lightness, 3);
    expect(read?.alpha).toBe(alpha);
  });

  it.each(['', 'transparent', 'red', 'rgb()', 'rgb(none)', '#fff', 'hsl(0 0% 50%)'])(
    'undefined for “%s”',
    (colour) => {
      expect(lightnessOf(colour)).toBeUndefined();
    },
  );
});

it.each([
  [0, 1, 21],
  [1, 0, 21],
  [0.5, 0.5, 1],
  // #767676 on white, the lightest grey of WCAG's AA.
  [118 / 255, 1, 4.54],
])('contrast of %d and %d is %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
});
