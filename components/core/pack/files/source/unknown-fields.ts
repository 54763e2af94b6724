import { editsBetween, maxEdits } from '../../../text/edit-distance.ts';
import type { PackProblem } from '../../explain-issue.ts';
import { pathOf } from '../../explain-issue.ts';
import { CardSchema, ShellSchema } from '../../schema.ts';

/** The parser ignores fields that it does not know; for an author, a misspelt field is an error. */
export function unknownFields(content: unknown): PackProblem[] {
  const pack = fieldsOf(content);
  const cards: unknown[] = Array.isArray(pack.cards) ? pack.cards : [];
  return [
    ...strange(pack, Object.keys(ShellSchema.entries), []),
    ...cards.flatMap((card, index) =>
      strange(fieldsOf(card), Object.keys(CardSchema.entries), ['cards', index]),
    ),
  ];
}

function strange(fields: object, known: readonly string[], at: readonly (string | number)[]): PackProblem[] {
  return Object.keys(fields)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const meant = correctionOf(field, known);
      const advice = meant === undefined ? `known fields: ${known.join(', ')}` : `did you mean “${meant}”?`;
      return { path: pathOf([...at, field]), message: `unknown field, ignored; ${advice}` };
    });
}

/** The known field that a field is a misspelling of, if any. */
function correctionOf(field: string, known: readonly string[]): string | undefined {
  const typed = field.toLowerCase();
  // Of two letters, every other field of two would be one.
  const most = typed.length < 3 ? 0 : Math.max(1, maxEdits(typed));
  return known.find((one) => editsBetween(typed, one.toLowerCase(), most) !== undefined);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
