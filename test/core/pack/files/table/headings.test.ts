/** Which row of a table has its headings: never a data row, and no row disappears without a note. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import { lineOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';

const read = (rows: readonly string[]) => {
  const result = readPack('x.csv', new TextEncoder().encode(rows.join('\n')));
  const notes = result.warnings.map((one) => lineOfRemark('F', one));
  return result.ok
    ? { names: result.pack.cards.map(({ name }) => name), rows: result.rows, notes }
    : { refused: result.problems.map((one) => lineOfRemark('F', one)), notes };
};

describe('a table without a heading “name”', () => {
  it.each<[what: string, rows: string[], names: string[], roles: string]>([
    [
      'names in two columns',
      ['first name,last name,kind', 'Joe,Biden,person', 'Jill,Biden,person', 'Paris,,place'],
      ['Joe Biden', 'Jill Biden', 'Paris'],
      'first name, last name, kind',
    ],
    [
      'names in two columns, in German',
      ['Vorname,Nachname,Art', 'Joe,Biden,Person', 'Jill,Biden,Person'],
      ['Joe Biden', 'Jill Biden'],
      'first name, last name, kind',
    ],
    [
      'a surname called a name beside a given name',
      ['Nom;Prénom;Parti', 'Dupont;Jean;PS', 'Martin;Marie;LR'],
      ['Jean Dupont', 'Marie Martin'],
      'last name, first name, unused',
    ],
    [
      'a full name beside its parts',
      ['Name,Given Name,Family Name', 'Ann Lee,Ann,Lee', 'Bob Ray,Bob,Ray'],
      ['Ann Lee', 'Bob Ray'],
      'name, unused, unused',
    ],
    [
      'an unknown heading for names',
      ['thing,category,alias', 'Rotterdam,place,', 'Joe Biden,person,nickname'],
      ['Rotterdam', 'Joe Biden'],
      'name, kind, aliases',
    ],
    [
      'no known heading but parts of names',
      ['Given,Family,What', 'Joe,Biden,person', 'Eve,Adams,spy'],
      ['Joe Biden', 'Eve Adams'],
      'first name, last name, kind',
    ],
    [
      'a word for names beside a number',
      ['Entry list,Page', 'Name,14', 'Quay,15'],
      ['Name', 'Quay'],
      'name, unused',
    ],
    [
      'no headings',
      ['Joe Biden,person', 'Jill Biden,person', 'Paris,place'],
      ['Joe Biden', 'Jill Biden', 'Paris'],
      'name, kind',
    ],
    [
      'no headings and kinds first',
      ['person,Joe Biden', 'person,Jill Biden'],
      ['Joe Biden', 'Jill Biden'],
      'kind, name',
    ],
    [
      'one column and no heading',
      ['Berlin', 'Paris', 'Rome', 'Oslo', 'Company', 'Kyiv'],
      ['Berlin', 'Paris', 'Rome', 'Oslo', 'Company', 'Kyiv'],
      'name',
    ],
    [
      'a column of words that are no kinds',
      ['Name,Type', 'Ann Lee,sen', 'Bob Ray,rep', 'Eve Orr,sen'],
      ['Ann Lee', 'Bob Ray', 'Eve Orr'],
      'name, unused',
    ],
  ])('is read from its cells: %s', (_, rows, names, roles) => {
    const result = readPack('x.csv', new TextEncoder().encode(rows.join('\n')));
    const found = result.reading.table?.columns.map(({ role }) => role).join(', ');
    expect(result.ok && result.pack.cards.map(({ name }) => name)).toEqual(names);
    expect(found).toBe(roles);
  });

  it('is refused if no column has text', () => {
    expect(read(['1,2', '3,4']).refused).toEqual([
      expect.stringMatching(
        /^F:1: no column “name”: no other column holds names; found: column 1, column 2; known: /,
      ),
    ]);
  });
});

describe('headings', () => {
  it.each<[what: string, rows: string[], names: string[], before: number]>([
    ['with one known word', ['Name,Built', 'Rotterdam,1900', 'Who,1964'], ['Rotterdam', 'Who'], 0],
    ['of kinds', ['Person,Born', 'Joe,1942', 'Person,1900'], ['Joe', 'Person'], 0],
    ['of terms that are kinds', ['Term,Page', 'Law,12', 'Treaty,14'], ['Law', 'Treaty'], 0],
    ['below a title of several cells', ['Ports,2021', 'Name,Country', 'Rotterdam,NL'], ['Rotterdam'], 1],
    ['below a wide title', ['A report,by me,2021', 'Name,Kind', 'Rotterdam,place'], ['Rotterdam'], 1],
    [
      'below lines about the table',
      ['Name,My list', 'Version,2', 'name,kind', 'Rotterdam,place'],
      ['Rotterdam'],
      2,
    ],
    ['below a title of one cell', ['My ports,,', 'Name,Kind,Built', 'Rotterdam,place,1'], ['Rotterdam'], 1],
    ['of one column below its title', ['My ports', 'Name', 'Rotterdam'], ['Rotterdam'], 1],
  ])('%s are found, and every row is accounted for', (_, rows, names, before) => {
    const result = read(rows);
    expect(result).toMatchObject({ names, rows: { rows: names.length, cards: names.length } });
    expect(result.notes.filter((note) => note.includes('is above the headings'))).toHaveLength(before);
  });

  it('of a Wikidata query are found below a title of several cells', () => {
    expect(read(['Results,2021', 'item,itemLabel', 'wd:Q7,Anna Bell'])).toMatchObject({
      names: ['Anna Bell'],
    });
  });

  it('of a Wikidata query are reported as second values only if they contain an item or its label', () => {
    const { notes } = read([
      'item,itemLabel,altLabel_en,river,mouth,mouthLabel',
      'wd:Q7,Anna Bell,Annie,wd:Q5,_:b1,North Sea',
    ]);
    expect(notes).toEqual([
      'F: altLabel_en: Not used: the heading isn’t known.',
      'F: river: Not used: a second value beside item, such as “wd:Q5”. Cards are made of item only.',
      'F: mouth and mouthLabel: Not used: a second value beside item, such as “North Sea”. Cards are made of item only.',
      'F: No column says what kind each card is. Read from names and texts: person (1)',
    ]);
  });
});

it.each(['Member', 'Wer', ''])(
  'names in list order are names, and abbreviations of states are not: %j',
  (heading) => {
    const rows = [`${heading},Sex,State`, '"Quill, Ada, Jr.",F,NY', '"Brook, Tom",M,CA'];
    expect(read(rows).names).toEqual(['Ada Quill Jr.', 'Tom Brook']);
  },
);

it('headings that no one has listed are above names in list order, and above abbreviations', () => {
  const rows = ['Zawodnik;Klub;Kraj', 'Dray, Robert;Riverside;ES', 'Moss, Wanda;Lakeside;PL'];
  expect(read(rows).names).toEqual(['Robert Dray', 'Wanda Moss']);
});

describe('a first row that is data', () => {
  it.each<[what: string, rows: string[], names: string[]]>([
    [
      'a term and a statement above others',
      [
        'Mitosis;Division of a cell nucleus.',
        'Meiosis;Division that halves chromosomes.',
        'DNA;Carries genes.',
      ],
      ['Mitosis', 'Meiosis', 'DNA'],
    ],
    [
      'a short statement above long ones',
      [
        'DNA;It carries genes.',
        `Meiosis;${'Divides a cell in a way that halves its chromosomes. '.repeat(2)}`,
      ],
      ['DNA', 'Meiosis'],
    ],
    ['an abbreviation, which is also a word', ['WHO', 'UNICEF', 'WTO'], ['WHO', 'UNICEF', 'WTO']],
    [
      'an abbreviation above others, with texts',
      ['WHO,Agency for health,Geneva', 'UNICEF,Agency for children,New York', 'ILO,Agency for work,Geneva'],
      ['WHO', 'UNICEF', 'ILO'],
    ],
    [
      'an abbreviation beside what it stands for',
      ['WHO\tWorld Health Organization', 'UN\tUnited Nations', 'EU\tEuropean Union'],
      ['World Health Organization', 'United Nations', 'European Union'],
    ],
    ['an abbreviation and a number', ['WHO,1948', 'ILO,1919', 'FAO,1945'], ['WHO', 'ILO', 'FAO']],
    ['an abbreviation below others', ['UN,New York', 'WHO,Geneva', 'FAO,Rome'], ['UN', 'WHO', 'FAO']],
    [
      'a word for names beside what the next row also has',
      ['Company,Lakeside Road', 'Elk Inn,Lakeside Road', 'Quay Inn,Port Road'],
      ['Company', 'Elk Inn', 'Quay Inn'],
    ],
    [
      'a word for names beside an address',
      ['Term,https://term.example/', 'Lien,https://lien.example/'],
      ['Term', 'Lien'],
    ],
    [
      'a word for names with its definition',
      ['Person;A human being in courts.', 'Lien;A right over property.'],
      ['Person', 'Lien'],
    ],
    ['a term and a phrase', ['Osmosis;Water through a membrane', 'DNA;Carrier of genes'], ['Osmosis', 'DNA']],
  ])('is read as such: %s', (_, rows, names) => {
    expect(read(rows).names).toEqual(names);
  });

  it.each<[what: string, rows: string[], names: string[]]>([
    ['above people', ['WHO,MET', 'Ann Lee,2019', 'Bob Ray,2020'], ['Ann Lee', 'Bob Ray']],
    ['above people in capitals', ['WHO', 'ANN', 'BOB', 'JOE'], ['ANN', 'BOB', 'JOE']],
    ['in lower case', ['Who,What', 'WHO,agency', 'FAO,agency'], ['WHO', 'FAO']],
    ['above letters', ['Student,A,B', 'Ann Lee,A,B', 'Bob Ray,B,A'], ['Ann Lee', 'Bob Ray']],
  ])('is one of headings if its word is %s', (_, rows, names) => {
    expect(read(rows).names).toEqual(names);
  });

  it('is one of headings if its cells are questions that the cells below answer', () => {
    const rows = [
      'Which term is it?;What does it mean?',
      'Mitosis;Division of a cell nucleus.',
      'DNA;Carries genes.',
    ];
    expect(read(rows).names).toEqual(['Mitosis', 'DNA']);
  });
});
