/** What names the rows of a small table, and what its descriptions say of their kinds. */
import { expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';

function cardsIn(text: string, file = 'list.csv'): [name: string, kind: string][] {
  const read = readPack(file, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.pack.cards.map(({ name, kind }) => [name, kind]);
}
const namesIn = (text: string) => cardsIn(text).map(([name]) => name);

it.each([
  [
    'codes of countries',
    'DEU,Germany\nFRA,France\nITA,Italy\nESP,Spain\n',
    ['Germany', 'France', 'Italy', 'Spain'],
  ],
  [
    'abbreviations',
    'WHO,Geneva\nUNICEF,New York\nUNESCO,Paris\nILO,Geneva\n',
    ['WHO', 'UNICEF', 'UNESCO', 'ILO'],
  ],
  ['people under WHO', 'WHO,Team\nJane Moss,Red\nPeter Hall,Blue\n', ['Jane Moss', 'Peter Hall']],
  ['people under AD', 'AD,Şehir\nAyşe Yılmaz,Ankara\nMehmet Demir,İzmir\n', ['Ayşe Yılmaz', 'Mehmet Demir']],
  [
    'tags, which are no page',
    '<body>,The visible part\n<table>,A table of rows\n<ul>,A list\n',
    ['<body>', '<table>', '<ul>'],
  ],
])('%s', (_what, text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('does not take codes for ids, which would be another card’s in the next version', () => {
  const text = 'State,Governor,Note\nVA,Jane Moss,First\nNJ,Peter Hall,Second\nOH,Ann Lee,Third\n';
  const read = readPack('list.csv', new TextEncoder().encode(text));
  expect(read.ok && read.pack.cards.map(({ id }) => id)).toEqual(['jane-moss', 'peter-hall', 'ann-lee']);
});

it('takes the kind from a description whose first word is one, whatever article follows', () => {
  const text =
    'Name;Beschreibung\nLindwurm;Partei der Mitte\nKiew;Hauptstadt der Ukraine\nTadde Wimmel;Präsident der Republik\n';
  expect(cardsIn(text)).toEqual([
    ['Lindwurm', 'organisation'],
    ['Kiew', 'place'],
    ['Tadde Wimmel', 'person'],
  ]);
});
