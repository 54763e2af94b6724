import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../components/views/shared/icons/initials.ts';

describe('initials', () => {
  it.each([
    ['person', 'Vladimir Putin', 'VP'],
    ['person', 'Michael Anthony McFaul', 'MM'],
    ['person', 'Bill O’Reilly', 'BO'],
    ['project', 'Nord Stream 2', 'NS'],
    ['place', 'Russia', 'Ru'],
    ['place', 'Ukraine', 'Uk'],
    ['organisation', 'FBI', 'FBI'],
    ['organisation', 'ABC News', 'ABC'],
    ['organisation', 'Court that banned Navalny’s organisation', 'CN'],
    ['topic', 'ransomware', 'Ra'],
    ['person', 'Владимир Путин', 'ВП'],
    ['place', '俄罗斯', '俄'],
    ['topic', '', '?'],
    ['topic', '…', '?'],
    ['person', '\u202Eevil', 'Ev'],
    ['person', `${'N'.repeat(10_000)}`, 'Nn'],
  ] as const)('%s %s', (kind, name, initials) => {
    expect(initialsOf({ kind, name })).toBe(initials);
  });

  it.each([
    ['Biden–Putin meeting', 'Summit of 16 June 2021, in Geneva', '16'],
    ['2016 US election', 'Presidential election of 8 November 2016', '’16'],
    ['Memorial Day remarks', 'A speech', 'MD'],
  ])('an event is abbreviated by its date, if it has one: %s', (name, description, initials) => {
    expect(initialsOf({ kind: 'event', name, description })).toBe(initials);
  });
});
