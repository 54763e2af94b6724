/** Sheets as people have them, whatever program they come from: each reads as a person would read it. */
import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../../../../../components/core/pack/files/columns/roles.ts';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';

function read(text: string, choices?: TableChoices, name = 'x.csv') {
  const result = readPack(name, new TextEncoder().encode(text), choices);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return {
    ...result,
    cards: result.pack.cards,
    said: result.warnings.map((one) => `${one.field}: ${textOfRemark(one)}`),
  };
}
const rolesOf = (text: string) => read(text).reading.table?.columns.map(({ role }) => role);

const desk = `Last name,First name,Party,State,Since,Website,Notes
Moss,Rhoda,D,MI,2019,https://moss.example,Met at the town hall.
Dray,Colin,R,ND,2013,https://dray.example,Farms; knows the river.`;

describe('a desk’s sheet', () => {
  it('gives people with their texts, links and dates, and reports what is not used', () => {
    const { cards, reading, said } = read(desk);
    expect(cards).toMatchObject([
      {
        name: 'Rhoda Moss',
        kind: 'person',
        summary: 'Met at the town hall.',
        links: [{ url: 'https://moss.example' }],
        facts: [{ text: 'Since', date: '2019' }],
      },
      { name: 'Colin Dray', kind: 'person' },
    ]);
    expect(reading.table).toMatchObject({ kind: 'person', headings: true });
    expect(said).toContain('Party: Not used: the heading isn’t known.');
  });

  it('uses the chosen roles instead of guesses, by heading', () => {
    const columns = { Party: 'append', State: 'append', Since: 'unused', Notes: 'description' } as const;
    const { cards } = read(desk, { columns });
    expect(cards[0]).toMatchObject({
      description: 'Met at the town hall.',
      summary: 'Party: D\nState: MI',
      facts: [],
    });
  });

  it('uses the kind chosen for all cards', () => {
    expect(read(desk, { kind: 'place' }).cards.map(({ kind }) => kind)).toEqual(['place', 'place']);
    expect(read(desk, { kind: 'mixed' }).cards[1]?.kind).toBe('person');
  });

  it('shows a sample and a key for each column, including duplicate headings', () => {
    const { reading } = read('Name,Link,Link\nAnn Lee,https://a.example,https://b.example');
    expect(reading.table).toMatchObject({
      columns: [{ key: 'Name' }, { key: 'Link' }, { key: 'Link (2)' }],
      sample: [['Ann Lee', 'https://a.example', 'https://b.example']],
    });
  });

  it('can have its headings read as data, and data as headings', () => {
    expect(read('Alpha,Beta\nGamma,17', { headings: true }).cards.map(({ name }) => name)).toEqual(['Gamma']);
    expect(read('Name,Notes\nGamma,Delta', { headings: false }).cards).toHaveLength(2);
  });
});

describe('roles are guessed from headings', () => {
  it.each([
    [
      'Nachname;Vorname;Partei;Geboren\nKühn;Eva;SPD;1971\nBaum;Karl;CDU;1964',
      ['last name', 'first name', 'unused', 'date'],
    ],
    [
      'Apellidos;Nombre;Cargo\nGarcía;María;alcaldesa\nLópez;José;juez',
      ['last name', 'first name', 'description'],
    ],
    [
      'Фамилия;Имя;Отчество\nИванов;Пётр;Ильич\nСомова;Анна;Львовна',
      ['last name', 'first name', 'first name'],
    ],
    [
      'Cognome;Nome;Carica\nRossi;Anna;sindaca\nBianchi;Paolo;giudice',
      ['last name', 'first name', 'description'],
    ],
    [
      'Příjmení;Jméno;Funkce;Poznámka\nNová;Jana;starostka;Zvolena.\nDvořák;Petr;soudce;Brno.',
      ['last name', 'first name', 'description', 'summary'],
    ],
    [
      'Efternamn;Förnamn;Befattning\nBerg;Åsa;domare\nLind;Nils;pilot',
      ['last name', 'first name', 'description'],
    ],
    [
      'Nume;Prenume;Funcție\nPopescu;Ana;primar\nIonescu;Mihai;judecător',
      ['last name', 'first name', 'description'],
    ],
    [
      'Họ và tên;Chức vụ;Ghi chú\nTrần Văn Minh;Thẩm phán;Sống ở Huế.\nLê Thị Lan;Thị trưởng;Ở Huế.',
      ['name', 'description', 'summary'],
    ],
    ['שם פרטי;שם משפחה;תפקיד\nדנה;לוי;ראש העיר\nיוסי;כהן;שופט', ['first name', 'last name', 'description']],
    ['نام;نام خانوادگی;سمت\nمریم;رضایی;شهردار\nعلی;احمدی;قاضی', ['first name', 'last name', 'description']],
    [
      'Nama;Jabatan;Keterangan\nSri Wahyuni;Wali kota;Dipilih.\nBudi Santoso;Hakim;Bandung.',
      ['name', 'description', 'summary'],
    ],
    ['Прізвище;Ім’я;Посада\nКовач;Олег;мер\nГай;Ольга;суддя', ['last name', 'first name', 'description']],
    ['اسم العائلة;الاسم الأول\nحداد;سامي\nخوري;ليلى', ['last name', 'first name']],
    [
      'lastName,firstName,birthDate\nMoss,Ann,1971-02-03\nDray,Bob,1964-05-06',
      ['last name', 'first name', 'date'],
    ],
    ['Term;Explanation\nosmosis;Water moves through a wall.\nmitosis;A cell divides.', ['name', 'summary']],
  ])('%j', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('roles are guessed from cells', () => {
  it.each([
    [
      'who is it;what we know\nAnn Lee;She runs the harbour and wants a longer quay.\nBob Ray;He owns the ferry.',
      ['name', 'summary'],
    ],
    ['a;b;c\nAnn Lee;https://a.example;Q5\nBob Ray;https://b.example;Q7', ['name', 'links', 'wikidata']],
    ['x;y\nRiver Bank;company\nElk Lake;lake\nAnn Lee;mayor', ['name', 'kind']],
    ['who;met\nAnn Lee;2019-05-06\nBob Ray;2020-07-08', ['name', 'date']],
  ])('%j', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('contacts', () => {
  it.each([
    [
      'of Google',
      'Name,First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Notes,E-mail 1 - Value,Website 1 - Value,Birthday\n,Ann,B,Lee,Annie,Town Council,Mayor,Met in May,a@b.example,https://lee.example,1971-02-03\n,Bob,,Ray,,,Judge,,b@b.example,,',
      ['Ann B Lee', 'Bob Ray'],
    ],
    [
      'of Outlook',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,E-mail Address,Web Page,Notes\nDr.,Ann,,Lee,,Town Council,Mayor,a@b.example,https://lee.example,Met in May\n,Bob,,Ray,Jr.,,Judge,,,',
      ['Ann Lee', 'Bob Ray Jr.'],
    ],
  ])('%s are people with their roles, without their employers', (_, text, names) => {
    const { cards } = read(text);
    expect(cards.map(({ name }) => name)).toEqual(names);
    expect(cards[0]).toMatchObject({
      kind: 'person',
      description: 'Mayor',
      summary: 'Met in May',
      links: [{ url: 'https://lee.example' }],
    });
  });

  it('that are companies among people are organisations', () => {
    expect(
      read(
        'First Name,Last Name,Organization Name,Organization Title,Notes\nAnn,Lee,Town Council,Mayor,Met in May\n,,Harbour Club,,Pilots meet there\n,,,,Nobody',
      ).cards,
    ).toMatchObject([
      { name: 'Ann Lee', kind: 'person' },
      { name: 'Harbour Club', kind: 'organisation', summary: 'Pilots meet there' },
    ]);
  });

  it('that are companies have the company’s name', () => {
    expect(
      read('Company,Web Page\nQuay Ltd,https://quay.example\nPort AG,https://port.example').cards[0]?.name,
    ).toBe('Quay Ltd');
  });
});

describe('names written “Last, First”', () => {
  it('are turned round if they are people’s; this is reported and can be undone', () => {
    const text =
      'name,kind\n"Moss, Rhoda",person\n"King, Martin Luther, Jr.",person\n"van der Berg, Jan",person';
    const { cards, reading, said } = read(text);
    expect(cards.map(({ name }) => name)).toEqual([
      'Rhoda Moss',
      'Martin Luther King Jr.',
      'Jan van der Berg',
    ]);
    expect(reading.table?.turned).toBe(true);
    expect(said[0]).toContain('“Moss, Rhoda” was read as “Rhoda Moss”. The same 2 more times');
    expect(read(text, { turned: false }).cards[0]?.name).toBe('Moss, Rhoda');
  });

  it('are recognised by the given names after the comma', () => {
    expect(read('Name\n"Moss, Anna"\n"Dray, Robert"\n"Lee, Donald"').cards).toMatchObject([
      { name: 'Anna Moss', kind: 'person' },
      { name: 'Robert Dray' },
      { name: 'Donald Lee' },
    ]);
  });

  it.each([
    ['name,kind\n"Springfield, Illinois",place\n"Portland, Oregon",place'],
    ['name\n"Springfield, Illinois"\n"Portland, Oregon"'],
    ['name,kind\n"Acme, Inc.",company\n"Smith, Jones & Co",company'],
    ['name,kind\n"Sammy Davis, Jr.",person'],
  ])('are not recognised in %j', (text) => {
    expect(read(text).cards[0]?.name).toContain(', ');
  });
});

describe('names written “Last, First” with more behind them', () => {
  it('are turned round with what is in brackets', () => {
    expect(
      read('Name;Office\nO’Neill, Thomas (D);House\n"Lee, Ann (R-ND)";House').cards.map(({ name }) => name),
    ).toEqual(['Thomas O’Neill (D)', 'Ann Lee (R-ND)']);
  });
});

it('particles in a column of their own come before the surname', () => {
  const { cards } = read('Achternaam;Tussenvoegsel;Voornaam\nBerg;van den;Anna\nVries;de;Piet\nJansen;;Kees');
  expect(cards.map(({ name }) => name)).toEqual(['Anna van den Berg', 'Piet de Vries', 'Kees Jansen']);
});

describe('names with more than a name in their cell', () => {
  it.each([
    ['Rep. Rashida Tlaib (D-MI)', []],
    ['Dr. Vrinda Qollak', []],
    ['Prof. Dr. Vrinda Qollak, PhD', []],
    ['Robert "Bob" Smith', ['Robert Smith', 'Bob Smith']],
    ['Robert (Bob) Smith', ['Robert Smith', 'Bob Smith']],
    ['Robert “Bob” Smith Jr.', ['Robert Smith Jr.', 'Bob Smith Jr.']],
  ])('are people’s, also as texts write them: %s', (name, aliases) => {
    const { cards } = read(`Name;Office\n${name};House\noak table;House`);
    expect(cards[0]).toMatchObject({ name, kind: 'person' });
    expect(cards[0]?.aliases.map(({ text }) => text)).toEqual(aliases);
    expect(cards[1]?.kind).toBe('topic');
  });

  it.each(['St. Gallen Altstadt', 'Saint Qollak Vrinda', 'Dr. Oetker GmbH', 'Mt. Vrinda Qollak'])(
    'are not people’s: %s',
    (name) => {
      expect(read(`Name;Office\n${name};House\noak table;House`).cards[0]?.kind).not.toBe('person');
    },
  );
});

describe('names written “LAST First”', () => {
  it('are turned round if the whole list is written so; this is reported and can be undone', () => {
    const text = 'Nom;Parti\nTLAIB Rashida;D\nO’NEILL-DRAY Anna;D\nDE LA CRUZ Robert;R\nERDİNÇ Ahmet;D';
    const { cards, reading, said } = read(text);
    expect(cards.map(({ name }) => name)).toEqual([
      'Rashida Tlaib',
      'Anna O’Neill-Dray',
      'Robert de la Cruz',
      'Ahmet Erdinç',
    ]);
    expect(reading.table?.turned).toBe(true);
    expect(said).toContain(
      'Nom: “TLAIB Rashida” was read as “Rashida Tlaib”. The same 3 more times, for example in lines 3, 4, 5.',
    );
    expect(read(text, { turned: false }).cards[0]?.name).toBe('TLAIB Rashida');
  });

  it('are not taken for names of other things that begin in capitals', () => {
    const text = 'Name\nNATO Response Force\nUSS Abraham Lincoln\nBaltic Sea\nAnna Moss';
    expect(read(text).cards[0]?.name).toBe('NATO Response Force');
  });
});

describe('kinds without a column for them', () => {
  it('are those of the heading above the names', () => {
    const kindsIn = (text: string) => read(text).cards.map(({ kind }) => kind);
    expect(kindsIn('City,Country\nRotterdam,Netherlands\nAntwerp,Belgium')).toEqual(['place', 'place']);
    expect(kindsIn('Organisation,Acronym\nIAEA Vienna,X1\nOpen Quay,X2')).toEqual([
      'organisation',
      'organisation',
    ]);
  });

  it('are those of what a name with “of” begins with, also among people', () => {
    expect(read('Name\nAnna Moss\nJohn Dray\nBank of England').cards.map(({ kind }) => kind)).toEqual([
      'person',
      'person',
      'organisation',
    ]);
  });

  it('are read from names and from how a text begins', () => {
    const text = `Term;Explanation
Donald Moss;President of the republic.
Tadde Wimmel;Leader of the opposition in the senate.
shutdown;When offices close and staff are not paid.
Ardan State University;Where most of them studied.
Anchor;Holds a ship.
Moos KG;Sells boats.`;
    expect(read(text).cards.map(({ kind }) => kind)).toEqual([
      ...['person', 'person', 'topic', 'organisation', 'topic', 'organisation'],
    ]);
  });
});

describe('lists and tables that were copied from elsewhere', () => {
  it.each([
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['• ', '• '],
    ['- ', '- '],
  ])('lose the marks of a list: %j', (one, two) => {
    expect(read(`${one}Anna Moss\n${two}Colin Dray`, {}, 'x.txt').cards.map(({ name }) => name)).toEqual([
      'Anna Moss',
      'Colin Dray',
    ]);
  });

  it('keep a number that belongs to a name', () => {
    expect(read('10 Downing Street\n Quay Nine\n4. Infantry', {}, 'x.txt').cards[2]?.name).toBe(
      '4. Infantry',
    );
  });

  it('lose the marks of footnotes, which is reported; brackets that say something stay', () => {
    const { cards, said } = read(
      'Name\tBorn\nAnna Moss[1]\t1970[b]\nColin Dray[note 2][3]\t1980\nQuay [sic]\t1990',
    );
    expect(cards.map(({ name }) => name)).toEqual(['Anna Moss', 'Colin Dray', 'Quay [sic]']);
    expect(cards[0]?.facts).toMatchObject([{ date: '1970' }]);
    expect(said).toContain(
      'Name: “Anna Moss[1]” was read as “Anna Moss”, without the footnote marks. The same 1 more time, in line 3.',
    );
  });

  it('of contacts do not take the labels of addresses for kinds', () => {
    const text =
      'First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value\nAnna,Moss,Quay,Work,a@b.example\nColin,Dray,,Home,c@d.example';
    expect(rolesOf(text)).toEqual(['first name', 'last name', 'unused', 'unused', 'unused']);
    expect(read(text).cards.map(({ kind }) => kind)).toEqual(['person', 'person']);
  });

  it('have a line and a text where two columns describe', () => {
    const text = 'Nome;Cargo;Descrição\nAnna Moss;ministra;Responsável pela saúde.\nColin Dray;deputado;';
    expect(rolesOf(text)).toEqual(['name', 'description', 'summary']);
  });

  it.each([
    ['Adı;Soyadı;Görevi;Açıklama', ['first name', 'last name', 'description', 'summary']],
    ['Όνομα;Ρόλος;Σημειώσεις', ['name', 'description', 'summary']],
    ['姓名;职务;简介', ['name', 'description', 'summary']],
    ['氏名;役職;備考', ['name', 'description', 'summary']],
    ['Organisation;Acronym;Website', ['name', 'aliases', 'links']],
    ['Begriff;Abkürzung;Erläuterung', ['name', 'aliases', 'summary']],
  ])('may have the headings %s', (headings, roles) => {
    const cells = headings
      .split(';')
      .map((_, at) => (roles[at] === 'links' ? 'https://a.example' : `Xy${at} Ab`));
    expect(rolesOf(`${headings}\n${cells.join(';')}\n${cells.join(';')}`)).toEqual(roles);
  });
});

describe('dates', () => {
  it.each([
    ['2018-06-01', '2018-06-01'],
    ['01.06.2018', '2018-06-01'],
    ['25/06/2018', '2018-06-25'],
    ['06/25/2018', '2018-06-25'],
    ['5/6/2018', '2018'],
    ['June 1, 2018', '2018-06-01'],
    ['1 de junio de 2018', '2018-06-01'],
    ['1 июня 2018 г.', '2018-06-01'],
    ['June 2018', '2018-06'],
    ['43252', '2018-06-01'],
  ])('%s is %s', (cell, date) => {
    expect(read(`Name;Date\nAnn Lee;"${cell}"`).cards[0]?.facts).toMatchObject([{ text: 'Date', date }]);
  });

  it('that are invalid are left out and reported', () => {
    const { cards, said } = read('Name;Date\nAnn Lee;1999\nBob Ray;soon\nEve Orr;2001');
    expect(cards[1]?.facts).toEqual([]);
    expect(said).toContain('Date: “soon” isn’t a date, and was left out.');
  });
});

describe('cells of several names', () => {
  const sheet = 'Name,Also known as\nRhoda Moss,"Moss; Rep. Moss"\nColin Dray,"Dray | C. Dray"';
  const aliasesOf = (parted?: boolean, text = sheet) => {
    const { cards, reading } = read(text, parted === undefined ? {} : { parted });
    return {
      aliases: cards.map(({ aliases }) => aliases.map((alias) => alias.text)),
      parted: reading.table?.parted,
    };
  };

  it('are split, or left whole if chosen; our own separator always splits', () => {
    expect(aliasesOf()).toEqual({
      aliases: [
        ['Moss', 'Rep. Moss'],
        ['Dray', 'C. Dray'],
      ],
      parted: true,
    });
    expect(aliasesOf(false)).toEqual({ aliases: [['Moss; Rep. Moss'], ['Dray', 'C. Dray']], parted: false });
  });

  it('are split at the separator of each row, if rows have different ones', () => {
    const text = `Name,Aliases
Robert Moss,"Bob Moss, Bobby Moss"
Elizabeth Dray,Liz Dray / Beth Dray
Anna Quill,"Annie Quill; Nan Quill"
Harbour Trust,"HT, Quay Board"
Ann Lee,"Lee, Annie"
Smith and Sons,"Smith, Jones and Sons"`;
    expect(read(text).cards.map(({ aliases }) => aliases.map((alias) => alias.text))).toEqual([
      ['Bob Moss', 'Bobby Moss'],
      ['Liz Dray', 'Beth Dray'],
      ['Annie Quill', 'Nan Quill'],
      ['HT', 'Quay Board'],
      ['Lee, Annie'],
      ['Smith, Jones and Sons'],
    ]);
  });

  it.each([
    ['it occurs between other separators', '"Elk Park, Ohio; EP"\nLee,"L1; L2"\nMoss,"Old Lock, Quayside"'],
    ['our own separator is used', 'EP | Elks\nLee,L1 | L2\nMoss,"Old Lock, Quayside"'],
    ['it is part of another name', 'EP; Elks\nLee,L1; L2\nAnn Ray,"Ray, Ann"\nMoss,"Old Lock, Quayside"'],
  ])('are left whole at a comma if %s', (_, rows) => {
    const { cards, said } = read(`Name,Aliases\nElk,${rows}`);
    expect(cards.at(-1)?.aliases.map((alias) => alias.text)).toEqual(['Old Lock, Quayside']);
    expect(said.join()).toContain('“Old Lock, Quayside” was read as one name');
  });

  it('are not offered as a choice if there are none', () => {
    expect(aliasesOf(undefined, sheet.replace(';', '')).parted).toBeUndefined();
  });
});
