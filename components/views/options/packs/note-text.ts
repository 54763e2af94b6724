/** The texts of notes about how a file was read, in the reader's language. */

import { type Role, roles } from '../../../core/pack/files/columns/roles.ts';
import type { FileNote, NoteValue } from '../../../core/pack/files/source/file-notes.ts';
import type { LocatedNote } from '../../../core/pack/files/source/file-problem.ts';
import type { Strings } from '../../../strings/strings.ts';

/** The text of a note, with how often the same applies elsewhere in the file. */
export function noteText({ key, values }: FileNote, more: LocatedNote['more'], strings: Strings): string {
  const named = Object.entries(values).map(([name, value]) => [name, inWords(value, strings)]);
  const text = strings(`importNote_${key}`, Object.fromEntries(named));
  if (!more) return text;
  const lines = new Intl.ListFormat(strings.language, { type: 'unit' }).format(
    more.lines.map((line) => `${line}`),
  );
  const also =
    lines === ''
      ? strings.plural('importNoteMore', more.count)
      : strings.plural('importNoteMoreLines', more.count, { lines });
  return `${text} ${also}`;
}

function inWords(value: NoteValue, strings: Strings): string | number {
  if (typeof value !== 'object') return value;
  if ('gender' in value) return strings(value.gender === 'female' ? 'formFemale' : 'formMale');
  if ('role' in value) {
    const role = roles.find((one) => one === value.role);
    return role ? roleLabel(role, strings) : value.role;
  }
  if ('kind' in value) return strings(`kind_${value.kind}`);
  const numbers = new Intl.NumberFormat(strings.language);
  return new Intl.ListFormat(strings.language, { type: 'unit' }).format(
    value.kinds.map(([kind, cards]) => {
      const name = strings(`kind_${kind}`);
      return cards === undefined ? name : `${name} (${numbers.format(cards)})`;
    }),
  );
}

/** A role as part of its text's key. */
type Underscored<Text extends string> = Text extends `${infer Before} ${infer After}`
  ? `${Before}_${After}`
  : Text;

/** What a role is called. */
export const roleLabel = (role: Role, strings: Strings): string =>
  strings(`importRole_${role.replace(' ', '_') as Underscored<Role>}`);
