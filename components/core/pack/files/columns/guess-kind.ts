/** Guesses the kind of the cards in a table if no column gives it, and whether names are written “Last, First”. */

import { folded, kindOf, meanings } from '../cells/cell-words.ts';
import { mostCells } from './column-content.ts';
import {
  hasPersonShape,
  isGivenName,
  isTurned,
  kindOfName,
  surnameFirst,
  turnedName,
} from './kind-of-name.ts';
import type { KindChoice, Role } from './roles.ts';

/** Headings that only tables of people have. */
const ofPeople = meanings({
  people: `party, political party, constituency, chamber, age, birthday, date of birth, born, birth date, dob, salutation, spouse, nationality, occupation, first name, employer, job title |
    partei, fraktion, wahlkreis, alter, geburtstag, geburtsdatum, geboren, beruf, anrede | parti, circonscription, âge, date de naissance, né le, profession |
    partido, circunscripción, edad, fecha de nacimiento, profesión | партия, округ, возраст, дата рождения, фракция, профессия | партія, округ, вік, дата народження, фракція, професія | الحزب, حزب, العمر, تاريخ الميلاد, المهنة`,
});

/**
 * Takes the roles of the columns and the names of the cards; gives the kind of all cards, or `mixed` if they differ or it is
 * unclear.
 */
export function guessKind(
  roles: readonly Role[],
  headings: readonly string[],
  names: readonly string[],
): KindChoice {
  if (roles.includes('kind')) return 'mixed';
  if (roles.includes('first name') && roles.includes('last name')) return 'person';
  if (roles.includes('gender')) return 'person';
  const some = names.filter((name) => name !== '').slice(0, mostCells);
  if (some.length === 0) return 'mixed';
  const share = (is: (name: string) => boolean) => some.filter(is).length / some.length;
  const straight = (name: string) => turnedName(name) ?? name;
  const shaped = share((name) => hasPersonShape(straight(name)));
  if (shaped >= 0.9 && headings.some((heading) => ofPeople.has(folded(heading)))) return 'person';
  const others = share((name) => !['person', undefined].includes(kindOfName(straight(name))));
  const people = share((name) => kindOfName(straight(name)) === 'person');
  if (people >= 0.5 && shaped >= 0.95 && others < 0.05) return 'person';
  // `City` above names of cities.
  const called = kindOf(headings[roles.indexOf('name')] ?? '');
  if (called === 'organisation' || called === 'place' || called === 'event') return called;
  for (const kind of ['organisation', 'place'] as const)
    if (share((name) => kindOfName(name) === kind) >= 0.9) return kind;
  return 'mixed';
}

/** Whether names are written “LAST First”: nearly all of them, several with a known given name. */
export function haveSurnamesInCapitals(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  const shaped = filled.flatMap((name) => surnameFirst(name) ?? []);
  const given = shaped.filter((name) => isGivenName(name.split(' ')[0] ?? ''));
  return shaped.length > 1 && shaped.length >= filled.length * 0.8 && given.length >= filled.length * 0.3;
}

/**
 * Whether names are written “Last, First” or “LAST First”: most of those with a comma continue with a given name, or are known to be people's. The
 * text after a comma may also be part of the name (`Springfield, Illinois`), so in doubt names stay as they are.
 * @param isPerson whether the card with this name is a person.
 */
export function guessTurned(names: readonly string[], isPerson: (row: number) => boolean): boolean {
  if (haveSurnamesInCapitals(names)) return true;
  let turned = 0;
  let straight = 0;
  for (const [row, name] of names.entries()) {
    if (!/[,，،]/.test(name)) continue;
    if (turnedName(name) !== undefined && (isPerson(row) || isTurned(name))) turned++;
    else straight++;
  }
  return turned > straight * 2;
}
