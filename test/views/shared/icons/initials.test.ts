import { expect, it } from 'vitest';
import { initialsOf } from '../../../../components/views/shared/icons/initials.ts';

it.each([
  ['Vladimir Putin', 'VP'],
  ['Michael Anthony McFaul', 'MM'],
  ['Bill O’Reilly', 'BO'],
  ['Ursula von der Leyen', 'UL'],
  ['bell hooks', 'BH'],
  ['Bono', 'Bo'],
  ['Владимир Путин', 'ВП'],
  ['习近平', '习'],
  ['', '?'],
  ['…', '?'],
  ['\u202Eevil', 'Ev'],
  ['N'.repeat(10_000), 'Nn'],
])('the initials of %.30s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
