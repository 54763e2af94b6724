/** Names as newspapers write them: behind roles, in quotation marks, before their acronyms, in compounds, in interviews. */
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../components/core/draft/article/plain-article.ts';
import { draftArticle } from '../../../components/core/draft/draft-article.ts';

const kindsIn = (text: string, language: string): Record<string, string> =>
  Object.fromEntries(
    draftArticle({ ...articleOfText(text), language, date: '2026-03-18' }).names.map(({ name, kind }) => [
      name,
      kind,
    ]),
  );

describe('a role before a whole name', () => {
  it.each([
    ['de', 'Am Abend sprach Schleusenwärter Jonas Petri mit den Leuten.', 'Jonas Petri'],
    ['de', 'Danach las Buchhändlerin Karla Wennemann aus ihrem Tagebuch.', 'Karla Wennemann'],
    ['en', 'He met MEP Louise Hartnoll at the gate.', 'Louise Hartnoll'],
    ['fr', 'Pour la CFDT Sophie Lavergne a parlé la première.', 'Sophie Lavergne'],
    ['ru', 'Об этом рассказал депутат Госсовета Павел Зимин.', 'Павел Зимин'],
    ['uk', 'Міська голова Косова Ірина Гуцул відкрила виставку.', 'Ірина Гуцул'],
  ])('is no part of it (%s): %s', (language, text, name) => {
    expect(kindsIn(text, language)).toMatchObject({ [name]: 'person' });
  });
});

describe('a surname', () => {
  it.each([
    ['de', 'Von dort berichtet Annika Fröhlich für die Hörer.', 'Annika Fröhlich'],
    ['de', 'Die Leitung hat Dr. Anna-Maria Seidl seit März.', 'Anna-Maria Seidl'],
    ['de', 'Dort wartete Renate Vogt-Groß auf den Zug.', 'Renate Vogt-Groß'],
    ['en', 'The pitch was inspected by Sofia van Houten before noon.', 'Sofia van Houten'],
    ['en', 'The verdict came from Sir Edmund Palfrey KC on Tuesday.', 'Edmund Palfrey'],
    ['en', 'The letter was signed by T. R. Ashdown in ink.', 'T. R. Ashdown'],
    ['es', 'Lo firmó ayer Elena del Río en su despacho.', 'Elena del Río'],
  ])('may be an ordinary word, a place or have letters beside it (%s): %s', (language, text, name) => {
    expect(kindsIn(text, language)).toMatchObject({ [name]: 'person' });
  });

  it('ends before the party of the person', () => {
    const kinds = kindsIn('Gegen den Antrag stimmte Jürgen Maas von den Freien Wählern.', 'de');
    expect(kinds).toMatchObject({ 'Jürgen Maas': 'person' });
    expect(kinds).toMatchObject({ 'Freien Wählern': 'organisation' });
  });
});

describe('a name in quotation marks', () => {
  it.each([
    ['en', 'She presented a documentary, "Salt and Iron", at the festival.', 'Salt and Iron', 'topic'],
    ['de', 'Er verfilmte den Roman „Der kalte Hafen“ im Winter.', 'Der kalte Hafen', 'topic'],
    ['de', 'Die Bürgerinitiative „Hände weg vom Moor“ klagt.', 'Hände weg vom Moor', 'organisation'],
    ['es', 'Publicó la novela «Lluvia en los tejados» en mayo.', 'Lluvia en los tejados', 'topic'],
    ['ru', 'Его поддержала партия «Новая пристань» на выборах.', 'Новая пристань', 'organisation'],
    ['ru', 'Активисты движения «Эхо» пришли к зданию суда.', 'Эхо', 'organisation'],
    ['uk', 'Вона є авторкою роману «Попіл» про війну.', 'Попіл', 'topic'],
  ])('is whole behind the noun that says what it is (%s): %s', (language, text, name, kind) => {
    expect(kindsIn(text, language)).toMatchObject({ [name]: kind });
  });

  it.each([
    'The manager said "Nobody believed it" and left.',
    'The newspaper wrote: "The harbour is closed."',
    'He told the club "We are going home now, all of us" before the match.',
  ])('is not what somebody said: %s', (text) => {
    expect(Object.keys(kindsIn(text, 'en')).filter((name) => /^(?:Nobody|The|We)\b/.test(name))).toEqual([]);
  });
});

describe('the name of an acronym in brackets', () => {
  it.each([
    [
      'fr',
      'La Fédération nationale des pêcheurs de rivière (FNPR) proteste. La FNPR ira à Rennes.',
      'Fédération nationale des pêcheurs de rivière',
    ],
    ['ru', 'Она учится в Высшей школе дизайна (ВШД) в Омске. ВШД ей нравится.', 'Высшей школе дизайна'],
    [
      'es',
      'Firmó la carta el secretario de la Federación Española de Deportes de Remo y Vela (FEDRV), aunque no la leyó. La FEDRV calla.',
      'Federación Española de Deportes de Remo y Vela',
    ],
    [
      'es',
      'Lo pidió este lunes por escrito la Asociación Española de Pesca y Acuicultura (AEPA), pero nadie le contestó. La AEPA insiste.',
      'Asociación Española de Pesca y Acuicultura',
    ],
  ])('begins with its first letter, and the acronym is one of its forms (%s): %s', (language, text, name) => {
    const found = draftArticle({ ...articleOfText(text), language, date: '2026-03-18' }).names;
    const own = found.find((one) => one.name === name);
    expect(own?.kind).toBe('organisation');
    expect(own?.forms).toHaveLength(2);
  });
});

describe('names that German makes of nouns', () => {
  it.each([
    ['Gestern wurde die Lahnbrücke gesperrt.', 'Lahnbrücke', 'place'],
    ['Sie zog nach Rosenheim um.', 'Rosenheim', 'place'],
    ['Er wohnt seit Jahren in Bad Tölz.', 'Bad Tölz', 'place'],
    ['Das entschied das Landratsamt Miesbach.', 'Landratsamt Miesbach', 'organisation'],
    ['Sie forscht am Institut für Meereskunde Kiel.', 'Institut für Meereskunde Kiel', 'organisation'],
    ['Das meldet die Ostdeutsche Zeitung.', 'Ostdeutsche Zeitung', 'organisation'],
    ['Er sang bei den Salzburger Festspielen.', 'Salzburger Festspielen', 'event'],
    ['Die Karl-Amthor-Stiftung hilft.', 'Karl-Amthor-Stiftung', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(kindsIn(text, 'de')).toMatchObject({ [name]: kind });
  });

  it('but not of compounds that every town has', () => {
    const text =
      'Die Autobahnbrücke und die Fußgängerbrücke am Stausee sind im Sitzungsprotokoll genannt. Davon weiß niemand.';
    expect(kindsIn(text, 'de')).toEqual({});
  });
});

describe('French names in small letters', () => {
  it.each([
    ['L’Autorité de la concurrence a dit non.', 'Autorité de la concurrence'],
    ['Il dirige le ministère de l’Agriculture.', 'ministère de l’Agriculture'],
  ])('%s', (text, name) => {
    expect(kindsIn(text, 'fr')).toMatchObject({ [name]: 'organisation' });
  });
});

describe('an interview', () => {
  it('has letters before its questions and answers, which are no initials', () => {
    const text = `Habla la directora Julia Sastre.

P. En su libro habla del mar.

R. Eso es verdad. Sastre nació en Vigo.

P. El ministro Tomás Arce no la felicitó.

R. Arce no lee.`;
    const names = Object.keys(kindsIn(text, 'es'));
    expect(names).toEqual(expect.arrayContaining(['Julia Sastre', 'Tomás Arce', 'Vigo']));
    expect(names.filter((name) => /^[PR]\./.test(name))).toEqual([]);
  });
});
