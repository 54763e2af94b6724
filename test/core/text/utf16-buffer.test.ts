import { expect, it } from 'vitest';
import { copyUnits } from '../../../components/core/text/utf16-buffer.ts';
import fc from '../../properties.ts';

function unitsOf(text: string): string {
  const units = new Uint16Array(text.length);
  copyUnits(text, units);
  return Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}

it('keeps every unit at its offset, lone surrogates replaced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (binary, text) => {
      expect(unitsOf(text + binary)).toBe((text + binary).toWellFormed());
    }),
  );
  expect(unitsOf('a\ud800b')).toBe('a\ufffdb');
});

it.each(['a', 'ü', '中', '😀', 'a😀'])('reads a text longer than one decoding step: %s', (part) => {
  const text = part.repeat(100_000);
  expect(unitsOf(text) === text).toBe(true);
});
