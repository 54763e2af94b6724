/** Names with brackets or a nickname in them, as lists and glossaries have them: texts have the name alone. */
import { short } from '../cells/table-columns.ts';
import { nicknameIn } from '../columns/kind-of-name.ts';
import { fileNote } from '../source/file-notes.ts';
import type { CardPlace } from '../source/file-problem.ts';
import type { ImportNotes } from '../source/import-notes.ts';
import type { RowCard } from './merge-rows.ts';

/** One word with a capital; `née Brown` and `1950–2010` are no nicknames. */
const nick = /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*$/u;
/** A longer name is none; in UTF-16 units. */
const longest = 200;

/**
 * Gives cards such as `Mitosis (cell division)` the alias `Mitosis`, and an abbreviation or what it stands for as well. What several
 * cards would share is weak. Of people's and organisations' names this follows by itself, but for a nickname: `Robert "Bob" Smith` is
 * also `Robert Smith` and `Bob Smith`.
 */
export function addBareNames(
  read: readonly RowCard[],
  placeOf: (row: number) => CardPlace,
  notes: ImportNotes,
): void {
  const bare = read.map(({ card }) => {
    const isDerived = card.kind === 'person' || card.kind === 'organisation';
    const [, plain, inside] = isDerived
      ? []
      : (/^(\P{Ps}*[\p{L}\p{N}]\P{Ps}*?)\s*\(([^()]+)\)$/u.exec(String(card.name ?? '').slice(0, longest)) ??
        []);
    return plain === undefined || inside === undefined ? undefined : { plain, inside };
  });
  const counts = new Map<string, number>();
  for (const [row, { card }] of read.entries()) {
    const name = (bare[row]?.plain ?? String(card.name)).toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [row, { card, origin }] of read.entries()) {
    const found = bare[row];
    const person = card.kind === 'person' ? nicknameIn(String(card.name).slice(0, longest)) : undefined;
    if (!found && !person) continue;
    const added = person
      ? [
          `${person.first} ${person.last}`,
          ...(nick.test(person.nick) ? [`${person.nick} ${person.last}`] : []),
        ]
      : aliasesOf(found, (plain) => (counts.get(plain.toLowerCase()) ?? 0) > 1);
    const before = Array.isArray(card.aliases) ? card.aliases : [];
    card.aliases = [...before, ...added.filter((alias) => !before.includes(alias))];
    const [cell = 1] = origin.cells.get('name') ?? [];
    origin.cells.set('aliases', [...(origin.cells.get('aliases') ?? []), ...added.map(() => cell)]);
    const alias = added.map((one) => (typeof one === 'string' ? one : one.text)).join(' | ');
    notes.say(
      'bare names',
      placeOf(row),
      fileNote('bareName', { name: short(String(card.name)), alias: short(alias) }),
    );
  }
}

interface Bare {
  plain: string;
  inside: string;
}

function aliasesOf(
  { plain, inside }: Bare = { plain: '', inside: '' },
  isShared: (plain: string) => boolean,
) {
  const stands = abbreviates(plain, inside) || abbreviates(inside, plain);
  return [isShared(plain) ? { text: plain, strength: 'weak' } : plain, ...(stands ? [inside] : [])];
}

/** Whether a word is made of the first letters of several others: `ATP` of `adenosine triphosphate`, roughly. */
function abbreviates(word: string, words: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(word) || !/\p{Lu}\P{Lu}*\p{Lu}/u.test(word)) return false;
  const letters = word.toLowerCase();
  if (letters.charAt(0) !== words.charAt(0).toLowerCase()) return false;
  let at = 0;
  for (const letter of words.toLowerCase()) if (letter === letters.charAt(at)) at++;
  return at === letters.length && words.length > word.length * 2;
}
