import { describe, expect, it } from 'vitest';
import { deriveAliases } from '../../../../components/core/gazetteer/derive/derive-aliases.ts';
import { knownLanguages } from '../../../../components/core/lexicon/languages/known-languages.ts';
import type { Kind } from '../../../../components/core/pack/model.ts';

const ordinary = new Set(['no', 'an', 'of']);

/** What is derived, each with a `?` where it is weak; given names, which nearly all persons have, are left out. */
const derived = (name: string, kind: Kind, language?: string, words?: readonly string[]): string[] =>
  derivedAliases(name, kind, language, words)
    .filter(({ by }) => by !== 'given-name')
    .map(({ text, strength }) => (strength === 'weak' ? `${text}?` : text));

function derivedAliases(name: string, kind: Kind, language = 'en', words: readonly string[] = []) {
  return deriveAliases(
    { name, kind },
    knownLanguages.rulesOf(language).familyNames,
    {
      parts: knownLanguages.nameParts,
      typed: knownLanguages.typed,
      conjunctions: knownLanguages.rulesOf(language).conjunctions,
      isWord: (word) => words.includes(word),
      isOnlyName: (word) => !words.includes(word) && !['green', 'union'].includes(word),
      isRegion: (name) => ['United States', 'Ireland', 'Deutschland', 'South Africa'].includes(name),
      isProper: (word) => ['singapore', 'republican'].includes(word),
      isCommonSurname: (word) => word === 'smith',
      isGiven: (word) => ['kim', 'viktor', 'donald', 'ali', 'luther'].includes(word),
      linkingWord: knownLanguages.rulesOf(language).linkingWord,
      shortRegionOf: (name) =>
        new Map([
          ['United Kingdom', 'UK'],
          ['United States', 'US'],
        ]).get(name),
      regionOf: (code) =>
        new Map([
          ['EU', 'European Union'],
          ['AI', 'Anguilla'],
          ['DJ', 'Djibouti'],
        ]).get(code),
      isOrdinary: (word) => ordinary.has(word),
    },
    () => false,
  );
}

describe('a person', () => {
  it.each<[name: string, expected: string[], language?: string]>([
    ['Joe Biden', ['Biden?']],
    ['Ursula von der Leyen', ['von der Leyen?']],
    ['Vincent van Gogh', ['van Gogh?']],
    ['Charles de Gaulle', ['de Gaulle?']],
    ['Bashar al-Assad', ['al-Assad?', 'Assad?']],
    ['Mohammed bin Salman', ['bin Salman?']],
    ['Leonardo DiCaprio', ['DiCaprio?']],
    ['Martin Luther King Jr.', ['Martin Luther King?', 'King?']],
    ['Sir Keir Starmer', ['Keir Starmer', 'Starmer?']],
    ['John Smith (politician)', ['John Smith', 'Smith?']],
    ['Xi Jinping', ['Xi?']],
    ['习近平', ['习?']],
    ['欧阳修', ['欧阳?']],
    ['岸田文雄', ['岸田?']],
    ['문재인', []],
    ['남궁민', ['남궁?']],
    ['Kim Jong-un', ['Kim?']],
    ['Orbán Viktor', ['Viktor Orbán', 'Orbán?'], 'hu'],
    ['Путин Владимир Владимирович', ['Владимир Путин', 'Путин?'], 'ru'],
    ['Владимир Владимирович Путин', ['Путин?'], 'ru'],
    ['пророк Мухаммед', ['Мухаммед?'], 'ru'],
    ['乔·拜登', ['拜登?'], 'zh'],
    ['ジョー・バイデン', ['バイデン?'], 'ja'],
    ['Kim Kardashian', ['Kardashian?']],
    ['Lee Marvin', ['Lee?']],
    ['Donald Trump', ['Trump?'], 'hu'],
    ['도널드 트럼프', ['트럼프?'], 'ko'],
    ['Светлана Георгиевна Алексиевич', ['Алексиевич?'], 'ru'],
    ['Queen Elizabeth II', ['Elizabeth II']],
    ['Leo XIV', []],
    ['Jesse Jackson Jr.', ['Jesse Jackson?', 'Jackson?']],
    ['Dirk De Vriese', ['De Vriese?']],
    ['Müller, Anna', ['Anna Müller', 'Müller?', 'Anna Mueller', 'Mueller?']],
    ['Søren Krag', ['Krag?', 'Soeren Krag']],
    ['Catherine, Princess of Wales', []],
    ['Rita Levi-Montalcini', ['Levi-Montalcini']],
    ['Maria Goeppert Mayer', ['Mayer?', 'Goeppert Mayer', 'Maria Goeppert?']],
    ['Gabriel García Márquez', ['Márquez?', 'García Márquez', 'Gabriel García', 'García?'], 'es'],
    ['Rita Krag PhD', ['Rita Krag', 'Krag?']],
    ['Madonna', []],
    ['Pelé', []],
    ['', []],
    ['de', []],
    ['Jr.', []],
  ])('%s', (name, expected, language) => {
    expect(derived(name, 'person', language)).toEqual(expected);
  });
});

it.each<[name: string, given: string[]]>([
  ['Saddam Hussein', ['Saddam']],
  ['Ali Bongo', ['Ali']],
  ['J. K. Rowling', []],
  ['Green Adams', []],
  ['Kim Jong-un', []],
  ['Madonna', []],
])('%s is called by the given name %j', (name, given) => {
  const found = derivedAliases(name, 'person', 'en', ['green']).filter(({ by }) => by === 'given-name');
  expect(found.map(({ text }) => text)).toEqual(given);
});

describe('an organisation', () => {
  it.each<[name: string, expected: string[]]>([
    ['Ryanair Holdings plc', ['Ryanair Holdings', 'Ryanair', 'RH?']],
    ['Crystal Palace F.C.', ['Crystal Palace', 'CP?']],
    ['United States Navy', ['US Navy', 'U.S. Navy', 'Navy?', 'USN?']],
    [
      'United States Department of Defense',
      [
        'US Department of Defense',
        'U.S. Department of Defense',
        'Department of Defense?',
        'Defense Department?',
        'USDD?',
        'USDOD?',
      ],
    ],
    ['Parliament of South Africa', ['Parliament?', 'PSA?', 'POSA?']],
    ['Siemens AG', ['Siemens']],
    ['ООО Газпром', ['Газпром']],
    ['Orlen Sp. z o.o.', ['Orlen']],
    ['Apple Inc.', ['Apple?']],
    ['The Guardian', ['Guardian?']],
    ['The New York Times', ['New York Times', 'NYT?']],
    ['Marks & Spencer', ['MS?', 'Marks and Spencer']],
    ['Department of Justice', ['DOJ?', 'Justice Department']],
    ['Unia Europejska', ['UE?']],
    ['European Union', ['EU?']],
    ['Evropská unie', []],
    ['Amnesty International', []],
    ['Singapore Airlines', ['SA?']],
    ['Republican Party', ['RP?']],
    ['Airline Logistics Institute', ['Airline Logistics?']],
    ['Tehreek-e-Labbaik Pakistan (TLP)', ['Tehreek-e-Labbaik Pakistan', 'TLP?', 'TELP?']],
    ['Leiden University', ['LU?', 'University of Leiden']],
    ['Utrecht FC', []],
    ['FC Utrecht', []],
    ['ABC News', []],
    ['National Organisation', []],
    ['Nord Stream 2 AG', ['Nord Stream 2']],
    ['Adria Airways', ['Adria', 'AA?']],
    ['Inc.', []],
    ['&', []],
  ])('%s', (name, expected) => {
    const words = ['apple', 'guardian', 'crystal', 'palace', 'news'];
    expect(derived(name, 'organisation', 'en', words).toSorted()).toEqual(expected.toSorted());
  });
});

it('leaves out listed names, and derives nothing for topics', () => {
  const without = deriveAliases(
    { name: 'Joe Biden', kind: 'person' },
    knownLanguages.rulesOf('en').familyNames,
    {
      parts: knownLanguages.nameParts,
      typed: knownLanguages.typed,
      conjunctions: [],
      isWord: () => false,
      isOnlyName: () => false,
      isRegion: () => false,
      isProper: () => false,
      isGiven: () => false,
      isCommonSurname: () => false,
      isOrdinary: () => false,
      regionOf: () => undefined,
      linkingWord: '',
      shortRegionOf: () => undefined,
    },
    (text) => text === 'biden',
  );
  expect(without).toEqual([]);
  expect(derived('The Human Rights', 'topic')).toEqual([]);
});

it.each<[name: string, expected: string[]]>([
  ['United States of America', ['United States', 'US', 'U.S.', 'USA?', 'USOA?']],
  ['Republic of Ireland', ['Ireland', 'RI?', 'ROI?']],
  ['Bundesrepublik Deutschland', ['Deutschland', 'BD?']],
  ['Republic of Letters', ['RL?', 'ROL?']],
])('the place %s', (name, expected) => {
  expect(derived(name, 'place')).toEqual(expected);
});
