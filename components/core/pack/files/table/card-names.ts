/** What the card of a row is called. */
import { cellText } from '../cells/cell-text.ts';
import { kindOf } from '../cells/cell-words.ts';
import { isEmployer } from '../columns/guess-roles.ts';
import { isParticles } from '../columns/kind-of-name.ts';
import { roleOfHeading } from '../columns/role-of-heading.ts';
import type { ColumnUse } from './headings.ts';

/** The name of a row, from one cell or several: first names, then surnames, each in column order, but particles before the rest. */
export function nameOf(row: readonly string[], uses: readonly ColumnUse[]): string {
  const cellsOf = (role: ColumnUse['role']) =>
    uses.flatMap((use, at) => (use.role === role && row[at] ? [row[at]] : []));
  const [whole] = cellsOf('name');
  if (whole !== undefined) return whole;
  const last = cellsOf('last name');
  const particles = last.length > 1 ? last.filter(isParticles) : [];
  const rest = last.filter((cell) => !particles.includes(cell));
  // `Biden, Jr.` in one cell or in two.
  return [...cellsOf('first name'), ...particles, ...rest].join(' ').replace(/,\s*$/, '');
}

/** The company of a contact; the row of one without a person’s name is about the company. Undefined if no column has it. */
export function employerOf(cells: readonly string[], uses: readonly ColumnUse[]): string | undefined {
  const at = uses.findIndex(
    ({ heading, role }) =>
      role === 'unused' &&
      isEmployer(heading) &&
      (roleOfHeading(heading) === 'name' || kindOf(heading) === 'organisation'),
  );
  return at < 0 ? undefined : cellText(cells[at] ?? '').text;
}
