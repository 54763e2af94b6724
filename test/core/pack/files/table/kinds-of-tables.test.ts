/** Kinds of tables that people have: what is read, and that the rest is reported. */

import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import type { Card } from '../../../../../components/core/pack/model.ts';
import { lineOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';
import fc from '../../../../properties.ts';

function read(text: string, name = 'x.csv') {
  const result = readPack(name, new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.problems.map((one) => lineOfRemark(name, one)).join('\n'));
  return {
    cards: result.pack.cards,
    rows: result.rows,
    said: result.warnings.map((one) => lineOfRemark('F', one)),
  };
}
const aliasesOf = (card: Card | undefined) =>
  card?.aliases.map(({ text, strength }) => (strength === 'strong' ? text : `${text} (${strength})`));

describe('a row that sums up a table', () => {
  it('does not count when columns are guessed', () => {
    const { cards } = read('No.,Quay,Country\n1,Lower Quay,Austria\n2,Upper Quay,Belgium\nTotal,2,\n');
    expect(cards.map(({ name }) => name)).toEqual(['Lower Quay', 'Upper Quay']);
  });

  it.each([['Total,,56'], ['Average:,,"3,4"'], ['Итого:,,12'], ['Summe (3),,']])('is no card: %s', (row) => {
    const { cards, rows, said } = read(
      `Port,Notes,Depth\nOld Quay,Deep.,24\nNew Quay,Shallow.,17\nLock,Wide.,15\n${row}\n`,
    );
    expect(cards.map(({ name }) => name)).toEqual(['Old Quay', 'New Quay', 'Lock']);
    expect(rows).toEqual({ rows: 4, cards: 3, merged: 0, leftOut: 1 });
    expect(said.join('\n')).toContain('sums up the table');
  });

  it.each([
    ['a company of this name', 'Company,Notes\nShell,Oil.\nBP,Oil.\nTotal,Oil and gas.\n'],
    ['an entry of a list', 'Shell\nBP\nRepsol\nTotal\n'],
  ])('is not %s', (_what, text) => {
    expect(read(text).cards.at(-1)?.name).toBe('Total');
  });
});

describe('a note below a table', () => {
  it.each([
    ['Source: Harbour office'],
    ['* closed in winter'],
    ['(3 rows)'],
    ['Stand: Mai 2024'],
    ['Источник: порт'],
    ['© Harbour office'],
    ['These ports were visited in the year before.'],
  ])('is no card: %s', (note) => {
    const { cards, rows, said } = read(
      `Port,Notes,Depth\nOld Quay,Deep.,24\nNew Quay,Shallow.,17\nLock,Wide.,15\n\n${note},,\n`,
    );
    expect(cards.map(({ name }) => name)).toEqual(['Old Quay', 'New Quay', 'Lock']);
    expect(rows).toEqual({ rows: 4, cards: 3, merged: 0, leftOut: 1 });
    expect(said.join('\n')).toContain('is a note below the table');
  });

  it.each([
    ['a name without more about it', 'Port,Notes\nOld Quay,Deep.\nNew Quay,Wide.\nStar Trek: Discovery,\n'],
    ['an entry of a list', 'Old Quay\nNew Quay\n*batteries\nSource: Code\n'],
  ])('is not %s', (_what, text) => {
    expect(read(text).rows?.leftOut).toBe(0);
  });
});

describe('rows that are no entries', () => {
  it('are the headings again, as on each page of what was printed', () => {
    const { cards, rows, said } = read('Port,Notes\nOld Quay,Deep.\nPort,Notes\nNew Quay,Wide.\n');
    expect(cards.map(({ name }) => name)).toEqual(['Old Quay', 'New Quay']);
    expect(rows?.leftOut).toBe(1);
    expect(said.join('\n')).toContain('repeats the headings');
  });

  it.each([
    [
      'of a database',
      ' port     | notes \n----------+-------\n Old Quay | Deep. \n New Quay | Wide. \n(2 rows)\n',
    ],
    [
      'of an editor',
      '| Port     | Notes |\n|----------+-------|\n| Old Quay | Deep. |\n| New Quay | Wide. |\n',
    ],
  ])('are the lines that are drawn with signs in the tables %s', (_what, text) => {
    const { cards } = read(text, 'x.txt');
    expect(cards).toMatchObject([
      { name: 'Old Quay', summary: 'Deep.' },
      { name: 'New Quay', summary: 'Wide.' },
    ]);
    expect(cards).toHaveLength(2);
  });
});

describe('a comma in other names', () => {
  it('belongs to a place, whatever separates the names of others', () => {
    const text =
      'Name,Other names\nLos Angeles,LA; City of Angels\nNew York,NYC; Big Apple\nSt. Louis,"St. Louis, Missouri"\nThe Lou,"Gateway City, Missouri"\n';
    const { cards, said } = read(text);
    expect(cards.map(aliasesOf)).toEqual([
      ['LA', 'City of Angels'],
      ['NYC', 'Big Apple'],
      ['St. Louis, Missouri'],
      ['Gateway City, Missouri'],
    ]);
    expect(said.join('\n')).toContain('Gateway City | Missouri');
  });
});

describe('a table of many columns', () => {
  it.each([300, 3_000, 9_000])('is read without headings: %i', (width) => {
    const row = (name: string) => [name, ...Array.from({ length: width - 1 }, (_, at) => `v${at}`)].join(',');
    const text = ['Ann Lee', 'Bo Ray', 'Cy Dunn'].map(row).join('\n');
    expect(read(text).cards.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ray', 'Cy Dunn']);
  });
});

describe('aliases of Wikidata', () => {
  it.each<[label: string, description: string, altLabel: string, aliases: string[]]>([
    [
      'Portland',
      'city in Oregon, United States',
      'Portland, Oregon, Rose City, Portland, OR',
      ['Portland, Oregon', 'Rose City', 'Portland, OR'],
    ],
    [
      'Halle',
      'Stadt in Sachsen-Anhalt',
      'Halle, Saale, Halle an der Saale',
      ['Halle, Saale', 'Halle an der Saale'],
    ],
    [
      'Cape Lookout',
      'lighthouse in Maine',
      'Windy Point, Maine, Lookout Light',
      ['Windy Point, Maine', 'Lookout Light'],
    ],
    [
      'Frankfurt am Main',
      'Großstadt',
      'Frankfurt, Deutschland, Mainhattan',
      ['Frankfurt, Deutschland', 'Mainhattan'],
    ],
    ['Тверь', 'город в России', 'Тверь, Россия, Калинин', ['Тверь, Россия', 'Калинин']],
    [
      'Sammy Davis Jr.',
      'entertainer',
      'Sammy Davis, Jr., Davis, Sammy, Mister Show Business',
      ['Davis, Sammy', 'Mister Show Business'],
    ],
    [
      'Alphabet',
      'holding',
      'Alphabet, Inc., GOOG, Alphabet Inc., Google Holding, LLC',
      ['Alphabet, Inc.', 'GOOG', 'Alphabet Inc.', 'Google Holding, LLC'],
    ],
    [
      'J. R. R. Tolkien',
      'author',
      'Tolkien, J. R. R., John Ronald Reuel Tolkien',
      ['Tolkien, J. R. R.', 'John Ronald Reuel Tolkien'],
    ],
    [
      'Elizabeth II',
      'monarch',
      'Elizabeth II, Queen of England, Lilibet',
      ['Elizabeth II, Queen of England', 'Lilibet'],
    ],
    [
      'Catherine, Princess of Wales',
      'royal',
      'Kate Middleton, Catherine, Duchess of Cambridge',
      ['Kate Middleton', 'Catherine, Duchess of Cambridge'],
    ],
    [
      'New York City',
      'city in the United States',
      'New York, New York, NYC, The Big Apple, New York, NY',
      ['New York', 'NYC', 'The Big Apple', 'New York, NY'],
    ],
    ['Prince Philip', 'consort', 'Philip, Duke of Edinburgh', ['Philip', 'Duke of Edinburgh (search)']],
    [
      'Vladimir Putin',
      'President of Russia',
      'Putin, VVP, Vladimir Vladimirovich Putin',
      ['Putin', 'VVP', 'Vladimir Vladimirovich Putin'],
    ],
    [
      'Rotterdam',
      'city in South Holland',
      "Rotjeknor, R'dam, Port City",
      ['Rotjeknor', "R'dam", 'Port City'],
    ],
    [
      'Joe Biden',
      'president',
      'Joe R. Biden, Uncle Joe, Joseph Biden',
      ['Joe R. Biden', 'Uncle Joe', 'Joseph Biden'],
    ],
    ['乌拉圭', '国家', '东岸共和国, 乌国', ['东岸共和国', '乌国 (weak)']],
  ])('of %s are split only where that is safe', (label, description, altLabel, aliases) => {
    const { cards } = read(
      `item,itemLabel,itemDescription,itemAltLabel\nhttp://www.wikidata.org/entity/Q12,${[label, description, altLabel].map((cell) => `"${cell}"`).join(',')}`,
    );
    expect(aliasesOf(cards[0])).toEqual(aliases);
  });

  it('do not include another item’s label', () => {
    const { cards, said } = read(
      'item,itemLabel,itemAltLabel\nwd:Q1,Mill Town,"Grindston, Ardania, The Mill"\nwd:Q2,Ardania,"Republic of Ardania"',
    );
    expect(aliasesOf(cards[0])).toEqual(['Grindston, Ardania', 'The Mill']);
    expect(said.join()).toContain('read as one name that contains a comma');
  });

  it.each([['Ay Bee | Cee Dee'], ['Ay Bee|Cee Dee'], ['Ay Bee; Cee Dee'], ['Ay Bee;Cee Dee']])(
    'in a column of their own are read: %s',
    (cell) => {
      const { cards } = read(`who,whoLabel,aliases\nhttp://www.wikidata.org/entity/Q7,Anna Bell,${cell}`);
      expect(aliasesOf(cards[0])).toEqual(['Ay Bee', 'Cee Dee']);
    },
  );
});

describe('results of queries', () => {
  it('are read as the service writes them', () => {
    const { cards } = read(
      '?town\t?townLabel\t?townDescription\t?townAltLabel\t?kindLabel\n' +
        '<http://www.wikidata.org/entity/Q3>\t"Bergen"@nb\t"by i \\"Norge\\""@nb\t"Bjørgvin, Bryggen\\u0021"@nb\t"city"@en\n' +
        '<http://www.wikidata.org/entity/Q4>\t"Oslo"\t\t\t"city"^^<http://www.w3.org/2001/XMLSchema#string>\n',
      'q.tsv',
    );
    expect(cards).toMatchObject([
      { name: 'Bergen', description: 'by i "Norge"', kind: 'place', wikidata: 'Q3' },
      { name: 'Oslo', kind: 'place', wikidata: 'Q4' },
    ]);
    expect(aliasesOf(cards[0])).toEqual(['Bjørgvin', 'Bryggen!']);
  });

  it('have the kinds that labels and descriptions say, unless a column says them', () => {
    const rows = 'wd:Q1,Vrinda Qollak,Dutch politician\nwd:Q2,Elk River,river in Canada\n';
    const { cards, said } = read(`item,itemLabel,itemDescription\n${rows}`);
    expect(cards.map(({ kind }) => kind)).toEqual(['person', 'place']);
    expect(said.join('\n')).toContain('No column says what kind each card is.');
    const given = read(
      `item,itemLabel,itemDescription,kindLabel\n${rows.replace(/$/gm, ',law').replace(/\n,law$/, '')}`,
    );
    expect(given.cards.map(({ kind }) => kind)).toEqual(['topic', 'topic']);
  });

  it('report which second item is not used, and count rows', () => {
    const { cards, rows, said } = read(
      'river,riverLabel,mouth,mouthLabel,length\nwd:Q1,Rhine,wd:Q9,North Sea,1230\nwd:Q1,Rhine,wd:Q8,Ijsselmeer,1230\nQ,no item,,,\nwd:Q5,Q5,,,',
    );
    expect(cards.map(({ name }) => name)).toEqual(['Rhine']);
    expect(rows).toEqual({ rows: 4, cards: 1, merged: 1, leftOut: 2 });
    expect(said).toContainEqual(expect.stringMatching(/^F: mouth and mouthLabel: Not used: .*“North Sea”/));
    expect(said).toContainEqual(expect.stringMatching(/^F: length: Not used/));
    expect(said).toContainEqual(expect.stringMatching(/^F:4: river: The row was left out/));
    expect(said).toContainEqual(expect.stringMatching(/^F:5: Q5 has no label/));
  });

  it('are read if the first row has no item', () => {
    expect(read('dog,dogLabel\n_:b0,Stray\nhttp://www.wikidata.org/entity/Q6,Laika').cards).toMatchObject([
      { name: 'Laika' },
    ]);
  });
});

describe('quotation marks', () => {
  it.each(['\t', ';', ','])('that are unclosed or inside a cell swallow no row, with %j', (separator) => {
    const rows = [
      ['name', 'kind', 'summary'],
      ['"Odd" Quay', 'place', 'One.'],
      ['"Open Quay', 'place', 'Two.'],
      ['Third "Quay"', 'place', '"Three."'],
      ['Fourth Quay', 'place', 'It says "four" there'],
      ['Fifth Quay', 'place', '5" pipes'],
    ];
    const { cards, rows: counts } = read(rows.map((row) => row.join(separator)).join('\n'));
    expect(cards.map(({ name, summary }) => [name, summary])).toEqual([
      ['"Odd" Quay', 'One.'],
      ['"Open Quay', 'Two.'],
      ['Third "Quay"', 'Three.'],
      ['Fourth Quay', 'It says "four" there'],
      ['Fifth Quay', '5" pipes'],
    ]);
    expect(counts).toEqual({ rows: 5, cards: 5, merged: 0, leftOut: 0 });
  });

  it('around multi-line cells and separators are understood', () => {
    const { cards } = read('name\tsummary\tkind\nAy\t"One\tcell\nof ""two"" lines"\tplace\nBee\t\tplace\n');
    expect(cards).toMatchObject([{ summary: 'One\tcell\nof "two" lines' }, { name: 'Bee' }]);
  });
});

describe('cells that are not written as in CSV', () => {
  it.each([
    ['in single quotation marks', "'Name','Notes'\n'Ann O''Lee','Fair, \"just\"'\n'Bob Ray','x'\n"],
    [
      'in curly quotation marks',
      '“Name”,“Notes”\n“Ann O\'Lee”,“Fair, "just"”\n“Bob Ray”,“x”\n'.replaceAll('"', "'"),
    ],
    ['parted by several spaces', "Name       Notes\nAnn O'Lee  Fair, 'just'\nBob Ray    x\n"],
    ['between invisible spaces', "Name\u200b,Notes\n\u200bAnn O'Lee\u00a0,\"Fair, 'just'\"\nBob Ray,x\n"],
  ])('are read: %s', (_what, text) => {
    const { cards } = read(text);
    expect(cards.map(({ name }) => name)).toEqual(["Ann O'Lee", 'Bob Ray']);
    expect(cards[0]?.summary).toMatch(/^Fair, ["']just["']$/);
  });
});

describe('lists in a cell', () => {
  it.each<[name: string, cell: string, aliases: string[]]>([
    ['Bruges', 'Brugge; Bruges-la-Morte', ['Brugge', 'Bruges-la-Morte']],
    ['Lviv', 'Львів；Lemberg', ['Львів', 'Lemberg']],
    ['Lviv', 'Lwów\nLemberg\n• Leopolis', ['Lwów', 'Lemberg', 'Leopolis']],
    ['Delfzijl', 'Delfziel, Delfsyl', ['Delfziel', 'Delfsyl']],
    ['Port', 'Europort, Maasvlakte, Botlek', ['Europort', 'Maasvlakte', 'Botlek']],
    ['Anna Bell', 'Bell, Annie Bell', ['Bell', 'Annie Bell']],
    ['York', 'Old York/York upon Ouse', ['Old York', 'York upon Ouse']],
    ['Bolzano', 'Bozen / Bulsan', ['Bozen', 'Bulsan']],
    ['Tokyo', '東京、江戸', ['東京', '江戸']],
    ['Bern', 'Berne · Berna', ['Berne', 'Berna']],
    ['Zug', '• Zoug • Zugo', ['Zoug', 'Zugo']],
    ['Obama', 'バラク・オバマ', ['バラク・オバマ']],
    ['Galla', 'Gal·la Placídia', ['Gal·la Placídia']],
    ['Trade', 'Berne · Berna |', ['Berne · Berna']],
    ['Band', 'AC/DC', ['AC/DC']],
    ['Union', 'CDU/CSU', ['CDU/CSU']],
    ['John Smith', 'Smith, John', ['Smith, John']],
    ['Springfield', 'Springfield, Illinois', ['Springfield, Illinois']],
    ['Hull', 'Kingston upon Hull, East Riding', ['Kingston upon Hull, East Riding']],
    ['Acme', 'Acme Trading, Inc.', ['Acme Trading, Inc.']],
    ['Firm', 'Miller, Jones, and Brown', ['Miller, Jones, and Brown']],
    ['Firm', 'Miller, Jones & Co.; M&amp;J', ['Miller, Jones & Co.', 'M&amp;J']],
    ['Sum', '1,000 Islands', ['1,000 Islands']],
    ['Ann Lee', "['Annie', 'A. Lee']", ['Annie', 'A. Lee']],
    ['Ann Lee', '[""Annie"", ""Lee, Ann""]', ['Annie', 'Lee, Ann']],
    ['Ann Lee', '{Annie,""Lee, Ann""}', ['Annie', 'Lee, Ann']],
    ['Ann Lee', '[Annie, A. Lee]', ['Annie', 'A. Lee']],
    ['Ann Lee', '[]', []],
    ['Ann Lee', '[sic] Lee', ['[sic] Lee']],
    ['Town Hall', 'Rathaus,Old Rathaus', ['Rathaus', 'Old Rathaus']],
    ['John Smith', 'Smith, John A.', ['Smith, John A.']],
    ['John Smith', 'Smith,John A.', ['Smith,John A.']],
    ['Bar', 'Smith, John; the other |', ['Smith, John; the other']],
  ])('of %s are split only where that is safe: %j', (name, cell, aliases) => {
    expect(aliasesOf(read(`name,aliases,kind\n${name},"${cell}",topic`).cards[0])).toEqual(aliases);
  });

  it('are reported if they may be one name', () => {
    const { said } = read('name,aliases\nHull,"Kingston upon Hull, East Riding"');
    expect(said).toEqual([
      'F:2:2: “Hull”: aliases: “Kingston upon Hull, East Riding” was read as one name. If it is several, write: Kingston upon Hull | East Riding',
    ]);
  });

  it('are split if the other cells of their column are', () => {
    const { cards } = read(
      'name,aliases\nDelfzijl,"Delfziel, Delfsyl"\nAnna Bell,"Bell, Annie Bell"\nHarlingen,"Harns, Harlinga"\nEmden,"Emuda, Amasia"',
    );
    expect(aliasesOf(cards[3])).toEqual(['Emuda', 'Amasia']);
  });
});

describe('cells', () => {
  it.each([
    ['="Hamburg"', 'Hamburg'],
    ['"=""Hamburg"""', 'Hamburg'],
    ['="Ham"&"burg"', 'Hamburg'],
    ['"=HYPERLINK(""https://hh.example"",""Hamburg"")"', 'Hamburg'],
    ['"=CONCATENATE(""Ham"";""burg"")"', 'Hamburg'],
    ['=A1&" town"', '=A1&" town"'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
  ])('with the formula %s are read as what it says', (cell, name) => {
    const { cards, said } = read(`name;kind\n${cell};place`);
    expect(cards).toMatchObject([{ name, kind: 'place' }]);
    if (name === 'Hamburg' || cell.includes('(')) expect(said.join()).toContain('The formula');
  });

  it('with a formula error are empty, and reported', () => {
    const { cards, said } = read('name,summary\nAy,#REF!\n#N/A,Two');
    expect(cards).toMatchObject([{ name: 'Ay', summary: '' }]);
    expect(said).toEqual([
      'F:2:2: summary: #REF! is the error of a formula, and was left out.',
      'F:3:1: name: #N/A is the error of a formula, and was left out.',
      'F:3:1: The row was left out: it has no name.',
    ]);
  });

  it.each([
    ['City', 'place'],
    ['government agency', 'organisation'],
    ['American politician', 'person'],
    ['river in Egypt', 'place'],
    ['Hafenstadt', 'place'],
    ['Politikerin', 'person'],
    ['homme politique', 'person'],
    ['ciudad de España', 'place'],
    ['политическая партия', 'organisation'],
    ['місто', 'place'],
    ['شركة', 'organisation'],
    ['Battle of the Nile', 'event'],
    ['human', 'person'],
    ['Organization', 'organisation'],
    ['zzz', 'topic'],
  ])('with the kind %s are %s', (cell, kind) => {
    expect(read(`name,kind\nAy,${cell}`).cards[0]?.kind).toBe(kind);
  });

  it.each([
    ['f', 'female'],
    ['Female', 'female'],
    ['weiblich', 'female'],
    ['M', 'male'],
    ['чоловік', 'male'],
    ['homme', 'male'],
    ['أنثى', 'female'],
  ])('with the gender %s are %s', (cell, gender) => {
    expect(read(`name,gender\nAy,${cell}`).cards[0]?.gender).toBe(gender);
  });

  it.each([
    ['TRUE', true],
    ['yes', true],
    ['ja', true],
    ['oui', true],
    ['да', true],
    ['1', true],
    ['✓', true],
    ['FALSE', false],
    ['nein', false],
    ['non', false],
    ['нет', false],
    ['ні', false],
    ['لا', false],
    ['0', false],
  ])('with %s for marked are %s', (cell, marked) => {
    expect(read(`name,marked\nAy,${cell}`).cards[0]?.marked).toBe(marked);
  });

  it.each([
    'Q42',
    'q42',
    'wd:Q42',
    'https://www.wikidata.org/wiki/Q42',
    'https://m.wikidata.org/wiki/Q42#P31',
    'http://www.wikidata.org/entity/Q42',
    'https://www.wikidata.org/wiki/Special:EntityPage/Q42',
    '<http://www.wikidata.org/entity/Q42>',
  ])('with the item %s are read as that item', (cell) => {
    expect(read(`name,wikidata\nAy,${cell}`).cards[0]?.wikidata).toBe('Q42');
  });

  it.each([
    ['example.org/a', ['https://example.org/a']],
    ['https://a.example, https://b.example', ['https://a.example', 'https://b.example']],
    ['A page <https://a.example/?x=1;2>', ['https://a.example/?x=1;2']],
  ])('with the links %s', (cell, urls) => {
    expect(read(`name,links\nAy,"${cell}"`).cards[0]?.links.map(({ url }) => url)).toEqual(urls);
  });
});

describe('headings', () => {
  it.each([
    ['Name,Type,Also known as,Description,Notes,Wikidata ID,URL,Sex'],
    ['Bezeichnung;Art;Auch bekannt als;Beschreibung;Anmerkungen;Wikidata-ID;Webseite;Geschlecht'],
    ['Nom;Catégorie;Aussi connu sous le nom de;Description courte;Résumé;Identifiant Wikidata;Site web;Sexe'],
    ['Nombre\tTipo\tTambién conocido como\tDescripción\tResumen\tID de Wikidata\tEnlace\tGénero'],
    ['Название;Тип;Также известен как;Описание;Примечание;Wikidata;Ссылка;Пол'],
    ['Назва;Вид;Також відомий як;Опис;Примітки;Wikidata;Посилання;Стать'],
    ['الاسم;النوع;أسماء أخرى;الوصف;ملاحظات;ويكي بيانات;رابط;الجنس'],
    ['FULL_NAME,kind (person or place),aliases *,Role:,comments?,QID,link,gender'],
    [
      '"Name\n(as on the door)",Kind,"Other names\nwith commas, if any",description,summary,wikidata,links,gender',
    ],
  ])('of other people: %s', (headings) => {
    const separator = /[\t;]/.exec(headings)?.[0] ?? ',';
    const row = ['Ay Bee', 'person', 'Cee | Dee', 'One line', 'A text.', 'Q7', 'https://a.example', 'f'];
    expect(read(`${headings}\n${row.join(separator)}`).cards).toMatchObject([
      {
        name: 'Ay Bee',
        kind: 'person',
        aliases: [{ text: 'Cee' }, { text: 'Dee' }],
        description: 'One line',
        summary: 'A text.',
        wikidata: 'Q7',
        links: [{ url: 'https://a.example' }],
        gender: 'female',
      },
    ]);
  });

  it.each([
    ['Our list,,\nof 3 May; draft,,\n,,\nName,Kind,Notes\nAy,place,x'],
    ['Our list\n\nName;Kind;Notes\nAy;place;x'],
    ['# title: Ours\nOur list, with commas, and more, and more\nName\tKind\tNotes\nAy\tplace\tx'],
  ])('below titles, which are reported as left out: %j', (text) => {
    const { cards, said } = read(text);
    expect(cards).toMatchObject([{ name: 'Ay', kind: 'place', summary: 'x' }]);
    expect(said[0]).toMatch(/^F:[12]: “Our list.*” is above the headings and isn’t used/);
  });

  it('in a single column keep commas', () => {
    expect(read('name\nSmith, John\nPaul, Jones & Co').cards.map(({ name }) => name)).toEqual([
      'Smith, John',
      'Paul, Jones & Co',
    ]);
  });
});

describe('duplicate names', () => {
  it('are one card if nothing contradicts, and reported', () => {
    const { cards, rows, said } = read(
      'name,kind,aliases,summary\nAy Bee,person,Cee,\nay  bee ,person,Dee,Text.\nAY BEE,place,,\nAy Bee,person,,Other.',
    );
    expect(cards).toMatchObject([
      { name: 'Ay Bee', kind: 'person', aliases: [{ text: 'Cee' }, { text: 'Dee' }], summary: 'Text.' },
      { name: 'AY BEE', kind: 'place' },
      { name: 'Ay Bee', summary: 'Other.' },
    ]);
    expect(rows).toEqual({ rows: 4, cards: 3, merged: 1, leftOut: 0 });
    expect(said.map((one) => one.slice(0, 90))).toEqual([
      expect.stringMatching(/^F:3: “ay {1,2}bee”: The name and kind are the same as in line 2/),
      expect.stringMatching(/^F:4: “AY BEE”: The name is the same as in line 2, but the kinds differ/),
      expect.stringMatching(/^F:5: “Ay Bee”: The name is the same as in line 2, but the rows say/),
    ]);
  });

  it('stay two cards if they have ids of their own', () => {
    expect(read('name,id\nAy,one\nAy,two').cards.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Ay',
      'ay ',
      'place',
      'x',
      '"',
      '""',
      '"a',
      'a"b',
      'a, b',
      'a; b',
      'a/b',
      'a\nb',
      '|',
      '\\',
      '="x"',
      '#N/A',
      "'=1",
      'Q5',
      'https://a.example',
      'yes',
    ),
    fc.string({ maxLength: 8 }),
  );
  const heading = fc.constantFrom(
    'name',
    'Name',
    'kind',
    'aliases',
    'links',
    'wikidata',
    'gender',
    'marked',
    'id',
    'summary',
    'Party',
    '',
    'item',
    'itemLabel',
    'itemAltLabel',
    '?item',
    '?itemLabel',
  );
  const table = fc.record({
    headings: fc.array(heading, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }),
    separator: fc.constantFrom(',', ';', '\t', '|'),
    quoted: fc.boolean(),
  });

  it('is read without throwing, and each of its rows is accounted for', () => {
    fc.assert(
      fc.property(table, ({ headings, rows, separator, quoted }) => {
        const write = (one: string) => (quoted ? `"${one.replaceAll('"', '""')}"` : one);
        const text = [headings, ...rows].map((row) => row.map(write).join(separator)).join('\n');
        const result = readPack('x.csv', new TextEncoder().encode(text));
        if (!result.ok) expect(result.problems[0]?.message).not.toBe('');
        else if (result.rows) {
          const { rows: all, cards, merged, leftOut } = result.rows;
          expect(cards + merged + leftOut).toBe(all);
          expect(cards).toBe(result.pack.cards.length);
          if (leftOut + merged > 0 && result.form === 'table') expect(result.warnings).not.toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
