/**
 * Things named after a person, in the words of each language: the surname in them is no mention. Beside them, phrases of
 * the same words in which it is one, in square brackets.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { packOf } from '../finder.ts';

const strong = (text: string) => ({ text, strength: 'strong' });
const index = buildIndex([
  packOf([
    {
      name: 'Angela Merkel',
      kind: 'person',
      aliases: ['Merkel', 'Меркель', 'Меркел', 'Μέρκελ', 'ميركل', 'מרקל', 'مرکل', '메르켈', 'मर्केल'].map(
        strong,
      ),
    },
    {
      name: 'Luka Modrić',
      kind: 'person',
      aliases: ['Modrić', 'Путин', 'Путін', 'Lewandowski', 'Babiš', 'Fico'].map(strong),
    },
    { name: 'Göran Seger', kind: 'person', aliases: [strong('Seger')] },
  ]),
]);

/** For each language, phrases separated by bars. */
const things: Record<string, string> = {
  '': 'Merkel-Gymnasium|Merkel-Preis|Das Merkel-Gymnasium',
  en: 'Merkel Street|Merkel Square|Merkel Park|Merkel School|Merkel Prize|Merkel Airport|Merkel Club|Merkel Bridge|Merkel Stadium|Merkel Foundation|Merkel Act|Merkel Law|Merkel Doctrine|Merkel Lane',
  sv: 'Göteborgs Seger-park|Seger-parken|Merkels gata|Merkels torg|Merkel-priset|Merkel-stiftelsen|Merkel-skolan|Merkel-bron|Merkel-lagen|Merkel-doktrinen|Merkel Arena',
  da: 'Merkel-pladsen|Merkels Gade|Merkels Plads|Merkel-parken|Merkel-skolen|Merkel-prisen|Merkel-fonden|Merkel-broen|Merkel-loven|Merkel-doktrinen',
  nb: 'Merkel-plassen|Merkels gate|Merkels vei 4|Merkel-parken|Merkel-skolen|Merkel-prisen|Merkel-stiftelsen|Merkel-brua|Merkel-loven|Merkel-doktrinen',
  nl: 'Merkel-straat|Merkel-plein|Merkel-park|Merkel-school|Merkel-prijs|Merkel-stichting|Merkel-brug|Merkel-stadion|Merkel-wet|Merkel-doctrine',
  de: 'Merkel-Straße|Merkel-Platz|Merkel-Park|Merkel-Schule|Merkel-Preis|Merkel-Stiftung|Merkel-Brücke|Merkel-Stadion|Merkel-Doktrin|Merkel-Allee',
  fi: 'Merkel-puisto|Merkelin katu|Merkel-koulu|Merkel-palkinto|Merkel-säätiö|Merkel-silta|Merkel-laki|Merkel-oppi|Merkelin aukio',
  et: 'Merkeli tänav|Merkeli väljak|Merkeli puiestee|Merkeli tänaval',
  lv: 'Merkela iela|Merkel iela|Merkel laukums',
  lt: 'Merkel gatvė|Merkel aikštė|Merkel prospektas',
  hu: 'Merkel utca|Merkel tér|Merkel körút|Merkel-díj|Merkel-doktrína|Merkel-törvény|Merkel-híd|Merkel Alapítvány|a Merkel híd|a Merkel díj|a Merkel iskola|Angela Merkel utca',
  tr: 'Merkel Caddesi|Merkel Sokağı|Merkel Meydanı|Merkel Parkı|Merkel Köprüsü|Merkel Stadyumu|Merkel Havalimanı|Merkel Vakfı|Merkel Ödülü|Merkel Yasası|Merkel Doktrini|Merkel parkında|Merkel caddesi',
  fr: 'la rue Merkel|la place Merkel|le parc Merkel|l’école Merkel|le prix Merkel|l’aéroport Merkel|le pont Merkel|le stade Merkel|la fondation Merkel|la loi Merkel|la doctrine Merkel|Place Merkel|le stade Angela Merkel|l’école Angela Merkel',
  es: 'la calle Merkel|la plaza Merkel|el parque Merkel|la escuela Merkel|el premio Merkel|el aeropuerto Merkel|el puente Merkel|el estadio Merkel|la fundación Merkel|la ley Merkel|la doctrina Merkel|la plaza Angela Merkel|el auditorio Angela Merkel',
  it: 'in via Merkel|piazza Merkel|il parco Merkel|la scuola Merkel|il premio Merkel|l’aeroporto Merkel|il ponte Merkel|lo stadio Merkel|la fondazione Merkel|la legge Merkel|la dottrina Merkel|il ponte Angela Merkel',
  pt: 'a rua Merkel|a praça Merkel|o parque Merkel|a escola Merkel|o prémio Merkel|o aeroporto Merkel|a ponte Merkel|o estádio Merkel|a fundação Merkel|a lei Merkel|a doutrina Merkel|o estádio Angela Merkel',
  ro: 'strada Merkel|piața Merkel|parcul Merkel|școala Merkel|premiul Merkel|podul Merkel|stadionul Merkel|fundația Merkel|legea Merkel|doctrina Merkel',
  pl: 'ulica Merkel|na placu Merkel|park Merkel|szkoła Merkel|nagroda Merkel|lotnisko Merkel|most Merkel|stadion Merkel|instytut Merkel',
  cs: 'ulice Merkel|náměstí Merkel|park Merkel|škola Merkel|cena Merkel|letiště Merkel|most Merkel|stadion Merkel|muzeum Merkel',
  sk: 'ulica Merkel|námestie Merkel|park Merkel|škola Merkel|cena Merkel|letisko Merkel|most Merkel|múzeum Merkel',
  sl: 'ulica Merkel|trg Merkel|park Merkel|šola Merkel|nagrada Merkel|letališče Merkel|most Merkel',
  hr: 'ulica Merkel|trg Merkel|park Merkel|škola Merkel|nagrada Merkel|most Merkel|stadion Merkel',
  sr: 'улица Меркел|трг Меркел|парк Меркел|школа Меркел|награда Меркел|мост Меркел|музеј Меркел',
  bg: 'улица Меркел|площад Меркел|парк Меркел|училище Меркел|награда Меркел|летище Меркел|мост Меркел|фондация Меркел|законът Меркел|доктрината Меркел',
  mk: 'улица Меркел|плоштад Меркел|парк Меркел|мост Меркел|награда Меркел',
  ru: 'улица Меркель|на площади Меркель|проспект Меркель|парк Меркель|школа Меркель|премия Меркель|аэропорт Меркель|мост Меркель|стадион Меркель|на проспекте Меркель',
  uk: 'вулиця Меркель|площа Меркель|проспект Меркель|парк Меркель|школа Меркель|премія Меркель|аеропорт Меркель|міст Меркель|стадіон Меркель|на проспекті Меркель',
  be: 'вуліца Меркель|плошча Меркель|праспект Меркель|парк Меркель|школа Меркель|прэмія Меркель',
  el: 'οδός Μέρκελ|στην πλατεία Μέρκελ|λεωφόρος Μέρκελ|το πάρκο Μέρκελ|το βραβείο Μέρκελ|η γέφυρα Μέρκελ|το ίδρυμα Μέρκελ|το δόγμα Μέρκελ',
  ar: 'شارع ميركل|ميدان ميركل|جسر ميركل|حديقة ميركل|مدرسة ميركل|جائزة ميركل|مطار ميركل',
  he: 'רחוב מרקל|כיכר מרקל|גשר מרקל|פרס מרקל',
  fa: 'خیابان مرکل|میدان مرکل|پل مرکل|پارک مرکل|جایزه مرکل|فرودگاه مرکل',
  ko: '메르켈 재단|메르켈 기념관|메르켈 독트린',
  hi: 'मर्केल मार्ग|मर्केल चौक',
  vi: 'đường Merkel|phố Merkel|cầu Merkel',
};

const mentions: Record<string, string> = {
  en: 'The law [Merkel] signed is old.|They drive [Merkel] home.|In the park [Merkel] smiled.|[Merkel] Building New Ballroom|[Angela Merkel] Building Up Forces|[Merkel] Law Firm Deals Struck Down|[Merkel] Drive for Chips|The hotel [Merkel] owns is closed.|He sent it via [Merkel].',
  sv: '[Merkels] väg till makten var lång.|[Merkels] plats i partiet är hotad.|[Merkel]-regeringen avgick.',
  da: '[Merkels] vej til magten var lang.|[Merkel]-regeringen gik af.',
  nl: '[Merkel] kreeg de prijs.|Een wet die [Merkel] tekende.',
  de: 'Das Gesetz, das [Merkel] unterschrieb, ist alt.|In der Schule war [Merkel] gut.|Die [Merkel]-Regierung ging.',
  fr: 'Un sondage place [Merkel] en tête.|La loi que [Merkel] défend est votée.|Il place [Merkel] en tête.|Ifop place [Merkel] en tête.|La cour place [Merkel] sous contrôle.|Au 2e tour [Merkel] l’emporte.|À sa place [Merkel] aurait refusé.|Dans ce parc, [Merkel] a parlé.',
  es: 'La ley que [Merkel] firmó es vieja.|En la plaza, [Merkel] sonrió.',
  it: 'La legge che [Merkel] ha firmato.|In piazza, [Merkel] ha sorriso.',
  pl: 'Na placu przemówiła [Merkel].|Ustawa, którą [Merkel] podpisała.|To był klub [Lewandowskiego].|Oto dom [Lewandowskiego].|Na lotnisku [Lewandowskiego] powitał prezes.',
  ru: 'Закон, который [Меркель] подписала.|В парке выступила [Меркель].|Это закон [Путина].|Фильм про дворец [Путина] вышел.|В школе [Путин] рассказал о войне.|В аэропорту [Путина] встретил посол.',
  tr: '[Merkel] parkta konuştu.|[Merkel] ödül aldı.|[Merkel] kanunu onayladı.|[Merkel] ödülü aldı.|[Merkel] parkı gezdi.',
  uk: 'Це закон [Путіна].|Фільм про палац [Путіна] вийшов.|У парку [Путін] зустрів посла.',
  cs: 'To je zákon [Babiše].|To je dům [Babiše].|V parku [Babiš] promluvil.',
  sk: 'To je zákon [Fica].|To je dom [Fica].',
  hr: 'To je klub [Modrića].|U školi [Modrić] nije učio.',
  ar: 'نادي [ميركل]|قانون [ميركل]',
  fa: 'قانون [مرکل]|باشگاه [مرکل]',
  he: 'חוק [מרקל]|קרן [מרקל]',
  ko: '[메르켈] 공항 도착|[메르켈] 다리 부상|[메르켈] 거리 유세',
  hi: '[मर्केल] पुल का उद्घाटन करेंगे|[मर्केल] स्टेडियम पहुंचे|[मर्केल] रोड शो करेंगे',
  hu: '[Merkel] parkot kapott.|[Merkel] az utcán beszélt.|[Merkel] díjat kapott.',
  el: 'Ο νόμος που υπέγραψε η [Μέρκελ].',
};

function marked(text: string, language: string): string {
  let shown = text;
  for (const { start, end } of findMentions(index, [{ id: 0, text, language }], {
    strictness: 'balanced',
  }).toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

describe.each(Object.entries(things))('%s', (language, phrases) => {
  it.each(phrases.split('|'))('%s is a thing', (phrase) => {
    expect(marked(`(1995, ${phrase}, 20)`, language)).toBe(`(1995, ${phrase}, 20)`);
  });
});

describe.each(Object.entries(mentions))('%s', (language, sentences) => {
  it.each(sentences.split('|'))('%s', (sentence) => {
    expect(marked(sentence.replace(/[[\]]/g, ''), language)).toBe(sentence);
  });
});

const surname = /Merkel|Меркель|Меркел|Μέρκελ|ميركل|מרקל|مرکل|메르켈|मर्केल/;

it.each(Object.entries(things))(
  '%s: finds the surname where no thing is named after it',
  (language, phrases) => {
    const [name = ''] = surname.exec(phrases) ?? [];
    expect(marked(`(1995, ${name}, 20)`, language)).toBe(`(1995, [${name}], 20)`);
  },
);

it('finds the other surname where no thing is named after it', () => {
  expect(marked('(1995, Seger, 20)', 'sv')).toBe('(1995, [Seger], 20)');
});
