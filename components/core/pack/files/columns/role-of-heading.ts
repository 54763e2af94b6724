import { folded, meanings } from '../cells/cell-words.ts';
import { columns } from '../cells/table-columns.ts';
import { headingWords } from './heading-words.ts';
import { type Role, roles } from './roles.ts';

const ours = new Map<string, Role>(
  roles.filter((role) => columns.some(({ name }) => name === role)).map((role) => [role, role]),
);
const byHeading = meanings(headingWords);
const known = new Map<string, Role>([
  ...[...byHeading].flatMap(([word, meaning]): [string, Role][] => {
    const role = roles.find((one) => one === meaning);
    return role ? [[word, role]] : [];
  }),
  ...ours,
]);

/**
 * The role of a column by its heading, in any case and known language; words may be joined by `_`, `-` or nothing (`lastName`).
 * Text on further lines or in brackets is ignored. Undefined if the heading is unknown.
 */
export function roleOfHeading(heading: string): Role | undefined {
  // `E-mail 1 - Label` says which of someone’s addresses follows.
  if (/\s\d+\s+-\s+(?:label|type)$/i.test(heading.trim())) return 'unused';
  const [first = ''] = heading.trim().split(/[\r\n]/);
  for (const form of [heading, first, first.replace(/[([{（].*$/, '')]) {
    const words = folded(form.replace(/[*:：?]+\s*$/, ''));
    const apart = folded(form.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/[*:：?]+\s*$/, ''));
    const role =
      known.get(words) ??
      known.get(words.replace(/-/g, ' ')) ??
      known.get(apart) ??
      known.get(words.replace(/\s+\d+(?:\s*-?\s*value)?$/, '')) ??
      // `name.first`, from flattened nested data.
      known.get(lastOfNested(words));
    if (role) return role;
  }
  return undefined;
}

/** Whether a heading is the one that exports use, which takes precedence over others with the same meaning. */
export const isOurs = (heading: string): boolean => ours.has(folded(heading));

/** Takes `name.first`, gives `first`; the `party.name` of a person is the name of something else and gives ''. */
function lastOfNested(words: string): string {
  const last = words.includes('.') ? (words.split('.').at(-1) ?? '') : '';
  return last === 'name' ? '' : last;
}
