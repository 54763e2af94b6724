/**
 * Packs of any size for tests and benchmarks, deterministic: four aliases per card, in five scripts, with shared
 * surnames, first names and ordinary words as in real names.
 */
import { fakerAR, fakerDE, fakerEN, fakerJA, fakerKO, fakerRU } from '@faker-js/faker';
import type { Pack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';

const seed = 20_210_615;
/** English twice, as it is the most common language of packs. */
const people = [fakerEN, fakerDE, fakerEN, fakerRU, fakerJA, fakerKO, fakerAR];
/** One card in this many is an organisation named after a family, another a place or project with ordinary words. */
const kinds = 5;

/** A parsed pack of `count` cards with `4 * count` aliases. */
export function generatePack(count: number): Pack {
  for (const faker of new Set(people)) faker.seed(seed);
  const cards = Array.from({ length: count }, (_, at) => {
    if (at % kinds === 3) return organisation(at);
    return at % kinds === 4 ? project(at) : person(at);
  });
  const parsed = parsePack({
    format: 1,
    id: 'generated',
    title: 'Generated names',
    version: '1.0.0',
    cards,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.pack;
}

/** The same cards with nothing but a name and a kind, so that everything else follows from these. */
export const namesOnly = (pack: Pack): Pack => ({
  ...pack,
  cards: pack.cards.map((card) => ({ ...card, aliases: [] })),
});

/** So many people who share one surname, each with a given name that nobody else has. */
export function peopleOfOneSurname(count: number): Pack {
  const pack = generatePack(count);
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
  const given = (at: number) =>
    [8_000, 400, 20, 1].map((size) => syllables[Math.floor(at / size) % syllables.length]).join('');
  return {
    ...namesOnly(pack),
    cards: pack.cards.map((card, at) => ({
      ...card,
      kind: 'person',
      name: `${capital(given(at))} Smith`,
      aliases: [],
    })),
  };
}

function person(at: number) {
  const faker = people[at % people.length] ?? fakerEN;
  const given = faker.person.firstName();
  const middle = faker.person.firstName();
  const surname = faker.person.lastName();
  return {
    id: `person-${at}`,
    kind: 'person',
    name: `${given} ${surname}`,
    description: fakerEN.person.jobTitle(),
    aliases: [
      { text: `${given} ${surname}` },
      { text: `${given} ${middle} ${surname}` },
      { text: `${given} ${[...middle][0]}. ${surname}` },
      // A surname of one character is not a name by itself; there the family name precedes the given name.
      { text: [...surname].length > 1 ? surname : surname + given, strength: 'weak' },
    ],
  };
}

function organisation(at: number) {
  const family = fakerEN.person.lastName();
  const other = fakerEN.person.lastName();
  const trade = capital(fakerEN.word.noun());
  return {
    id: `organisation-${at}`,
    kind: 'organisation',
    name: `${family} ${other} ${trade}`,
    description: fakerEN.company.catchPhrase(),
    aliases: [
      { text: `${family} ${other} ${trade}` },
      { text: `${family} & ${other}` },
      { text: `${family} ${trade}` },
      { text: `${family} Group`, strength: 'weak' },
    ],
  };
}

function project(at: number) {
  const [first, second] = [capital(fakerEN.word.adjective()), capital(fakerEN.word.noun())];
  const city = fakerEN.location.city();
  return {
    id: `project-${at}`,
    kind: 'project',
    name: `${city} ${first} ${second}`,
    description: `Project in ${city}`,
    aliases: [
      { text: `${city} ${first} ${second}` },
      { text: `${first} ${second} ${1 + (at % 9)}` },
      { text: `Project ${first} ${second}` },
      { text: `${first} ${second}`, strength: 'weak' },
    ],
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
