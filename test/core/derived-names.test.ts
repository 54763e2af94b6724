/** Cards that say no more than a name and a kind, and what texts call them once the whole name has stood there. */
import { describe, expect, it } from 'vitest';
import { finder } from './finder.ts';

const person = (name: string) => ({ name, kind: 'person' });
const place = (name: string) => ({ name, kind: 'place' });

const rows: [card: { name: string; kind: string } | string, language: string, text: string][] = [
  [
    person('Ursula von der Leyen'),
    'en',
    'Ursula von der Leyen came. Later [von der Leyen] spoke. [Von der Leyen] left.',
  ],
  [
    person('Bashar al-Assad'),
    'en',
    'Bashar al-Assad stayed. [Assad] spoke; [al-Assad] left. [Al-Assad] smiled.',
  ],
  [person('Mohammed bin Salman'), 'en', 'Mohammed bin Salman came. Then [bin Salman] left.'],
  [
    person('Charles de Gaulle'),
    'fr',
    'Charles de Gaulle parla. Puis [de Gaulle] partit. [De Gaulle] revint.',
  ],
  [person('Nancy Pelosi'), 'en', '[Nancy P. Pelosi] spoke. [Nancy Patricia Pelosi] left.'],
  [person('Joe Biden'), 'en', '[Joe Biden] met [J. Biden]. [President Biden] left with [Mr. Biden].'],
  [
    person('Martin Luther King Jr.'),
    'en',
    '[Martin Luther King] marched. [Dr. King] spoke; [King] was heard.',
  ],
  [person('Dirk De Vriese'), 'en', '[Dirk de Vriese] spoke. Later [De Vriese] left.'],
  [person('Anna Müller'), 'en', 'The list begins with [Müller, Anna]. Later [Mueller] spoke.'],
  [person('Gabriel García Márquez'), 'es', '[Gabriel García] escribió. A [García Márquez] lo conocen todos.'],
  [person('Rita Levi-Montalcini'), 'en', 'In 1938 [Levi-Montalcini] lost her post.'],
  [person('Saddam Hussein'), 'en', 'Saddam Hussein ruled. The army of [Saddam] fled.'],
  [place('United States of America'), 'en', 'The [United States] agreed. The [U.S.] paid.'],
  [place("People's Republic of China"), 'en', 'Exports of [China] rose.'],
  ['United States Navy', 'en', 'The [U.S. Navy] sailed. A ship of the [Navy] sank.'],
  ['Manchester United F.C.', 'en', 'A goal for [Manchester United] came late.'],
  ['IMAX Corporation', 'en', 'Shares of [Imax Corp] rose.'],
  ['Labour Party', 'en', 'The [Labour party] won.'],
  [person('Xi Jinping'), 'en', 'Xi Jinping came. [President Xi] spoke, and [Xi] left.'],
  [person('Kim Jong-un'), 'en', 'Kim Jong-un came. Later [Kim] spoke.'],
  [person('Orbán Viktor'), 'hu', '[Orbán Viktor] jött. Később [Orbánnak] írtak. [Orbán] elment.'],
  [person('Vladimir Putin'), 'pl', 'Vladimir Putin przyjechał. Rozmawiano z [Putinem] o [Putinie].'],
  [person('Asia Bibiová'), 'cs', '[Asia Bibiová] odjela. Advokát [Bibiové] zůstal s [Bibiovou].'],
  [person('Владимир Владимирович Путин'), 'ru', '[Владимир Путин] приехал. О [Путине] говорили с [Путиным].'],
  [person('пророк Мухаммед'), 'ru', 'Об этом сказал пророк Мухаммед. Слова [Мухаммеда] помнят.'],
  [person('Vladimir Putin'), 'hr', 'Vladimir Putin je došao. Razgovor s [Putinom] o [Putinovim] planovima.'],
  [place('Hrvatska'), 'hr', 'Vlada [Hrvatske] je u [Hrvatskoj].'],
  [person('Владимир Путин'), 'sr', 'Владимир Путин је дошао. Разговор са [Путином] о [Путиновим] плановима.'],
  [place('Србија'), 'sr', 'Влада [Србије] је у [Србији].'],
  [place('Srbija'), 'bs', 'Vlada [Srbije] je u [Srbiji].'],
  [place('Polska'), 'pl', 'W [Polsce] i bez [Polski] nie ma.'],
  [place('Wielka Brytania'), 'pl', 'Rząd [Wielkiej Brytanii] w [Wielką Brytanią].'],
  [place('Česká republika'), 'cs', 'Vláda [České republiky] v [České republice].'],
  [place('Россия'), 'ru', 'Правительство [России] в [Россию] не верит.'],
  [place('Київ'), 'uk', 'Мер [Києва] у [Києві].'],
  [place('Deutschland'), 'de', 'Die Wirtschaft [Deutschlands] wächst.'],
  ['Верховный суд', 'ru', 'Решение [Верховного суда] принято [Верховным судом].'],
  ['Unia Europejska', 'pl', 'Komisja [Unii Europejskiej] jest. Potem [UE] odpowiedziała.'],
  ['European Union', 'en', 'The [European Union] met. The [EU] decided.'],
  ['Ryanair Holdings plc', 'en', '[Ryanair] flew. [Ryanair Holdings] paid.'],
  ['Apple Inc.', 'en', '[Apple Inc] rose. Then [Apple] fell.'],
  ['The New York Times', 'en', 'The [New York Times] reported. Later the [NYT] denied.'],
  ['Marks & Spencer', 'en', '[Marks and Spencer] opened; [Marks & Spencer] closed.'],
  ['Department of Justice', 'en', 'The [Department of Justice] sued. The [DOJ] won.'],
  ['Tehreek-e-Labbaik Pakistan (TLP)', 'en', '[Tehreek-e-Labbaik Pakistan] marched. [TLP] spoke.'],
  ['Deutsche Bank', 'de', 'Der Chef der [Deutschen Bank] ging.'],
];

describe('a card with only a name', () => {
  it.each(rows)('%o in %s: %s', (card, language, marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const wanted = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name);
    const found = finder([card], language)(text, language);
    expect(wanted.filter((name) => !found.some((one) => one === name || one.includes(name ?? '')))).toEqual(
      [],
    );
  });

  it.each<[card: { name: string; kind: string } | string, text: string]>([
    [person('Neil Young'), 'Neil Young sang. Young people came. The young danced.'],
    [person('Joe Biden'), 'Joe Biden came. Jill Biden spoke.'],
    ['World Health Organization', 'WHO KNEW THAT. The World Health Organization came.'],
    [person('Harry Kroto'), 'Anna Kroto came alone.'],
    ['Leiden University', 'Leiden University called. We drove to Leiden yesterday.'],
    ['Singapore Airlines', 'Singapore Airlines flies daily. It left from Singapore.'],
    ['Republican Party', 'The Republican Party met. A Republican spoke. Republican Senator Cruz left.'],
    ['Central Bank', 'Central Bank raised rates. In Central Europe they fell.'],
    ['Amnesty International', 'Amnesty International warned that AI systems err.'],
    ['Global Energy Group', 'Global Energy Prices Rise Again'],
    [person('Michael Jordan'), 'Michael Jordan flew to Amman. The King of Jordan met him.'],
    [person('Theresa May'), 'Theresa May resigned. It was in May 2019.'],
    [person('Bashar al-Assad'), 'Bashar al-Assad spoke. His brother Maher al-Assad left.'],
    [person('Osama bin Laden'), 'Osama bin Laden hid. His son Hamza bin Laden fled.'],
    [person('Paul Ryan'), 'Paul Ryan resigned. Ryan Gosling acted.'],
    [person('Kim Jong-un'), 'Kim Jong-un waved. His sister Kim Yo-jong followed.'],
    [person('Elizabeth II'), 'Elizabeth II was crowned after World War II.'],
    [person('John Smith'), 'According to J. Smith and others, it rained.'],
    [person('Kate Hudson'), 'Kate Hudson sang. Later Kate Moss came, and Kate left.'],
    [person('David Cameron'), 'David Cameron flew to Camp David and saw King David.'],
    [person('Saddam Hussein'), 'The army of Saddam fled.'],
    [person('Rose Kennedy'), 'Rose Kennedy came. Prices rose. Rose bushes bloom.'],
    [
      'United States Navy',
      'The United States Navy sailed. Off the coast of northern Spain it met ships of the Royal Navy at night.',
    ],
    [person('Mark Will'), 'Mark Will came. Will you come too?'],
  ])('%o marks nothing else in: %s', (card, text) => {
    const name = typeof card === 'string' ? card : card.name;
    const found = finder([card])(text, 'en');
    expect(found.filter((one) => one !== name)).toEqual([]);
  });

  it('a surname shared by several cards refers to the last full name', () => {
    const find = finder([person('Jack Smith'), person('Maggie Smith')]);
    expect(find('Jack Smith came. Smith spoke.', 'en')).toEqual(['Jack Smith', 'Smith']);
    expect(find('Smith spoke.', 'en')).toEqual([]);
  });

  it('does not match a given name if the page uses the surname', () => {
    const find = finder([person('Angela Merkel')]);
    expect(find('Angela Merkel came. Later Angela bowed.', 'en')).toEqual(['Angela Merkel', 'Angela']);
    expect(find('Angela Merkel came. Merkel bowed. A fan called Angela wept.', 'en')).toEqual([
      'Angela Merkel',
      'Merkel',
    ]);
  });

  it('takes two distinctive surnames as evidence for each other', () => {
    const find = finder([person('Erwin Neher'), person('Bert Sakmann'), person('Jack Smith')]);
    expect(find('Neher and Sakmann were the first.', 'en')).toEqual(['Neher', 'Sakmann']);
    expect(find('Neher and Smith were the first.', 'en')).toEqual([]);
  });
});
