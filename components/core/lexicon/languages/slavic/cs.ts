import type { Language } from '../../language.ts';

export const czech: Language = {
  tag: 'cs',
  functionWords:
    'a v z na se že je s do to o ve pro jako by za po který byl jeho ale podle také už při před k',
  titles: 'prezident prezidenta prezidentovi prezidentem prezidentu viceprezident exprezident ministr pán',
  womensTitles: 'paní',
  mensTitles: 'pán',
  adjectivesOfNames: 'ův ova ovo ovu ovy ově ových ovým ovými ina ino inu iny ině iných iným inými',
  families: {
    nouns: 'rodina rodiny rodině rodinu rodinou bratři sestry manželé',
    nounPlurals: 'ovi ovy ova ových ovým',
  },
  endings: {
    added: 'a u ovi em e y i ou ů ům ech ové',
    replaced: [
      { final: 'a', by: 'y ovi u ou o' },
      { final: 'y yj i ij', by: 'eho emu em ym' },
    ],
    rules: `a> u> e> y> i> ě> ů> ům> ovi> em> ech> ové> ův> ova> ovo> ovu> ově> ovy> ových> ovým> ovou> ovi>
ův>a ova>a ovo>a ovu>a ově>a ovy>a ových>a ovým>a
y>a ě>a e>a u>a ou>a o>a i>a ce>ka ze>ha ře>ra še>cha ách>a ám>a ami>a in>a ina>a ino>a iny>a inu>a
i>e í>e ii>ie ií>ie iemi>ie ích>e
a>o u>o ě>o e>o em>o y>o ce>ko cích>ko ům>a
é>á ou>á ého>ý,é ému>ý,é ým>ý,é ém>ý,é ých>é,ý,á ými>é,ý ího>í ímu>í ím>í ích>í ími>í ské>sko
ů>y ech>y ům>y ech>e a>ek u>ek ka>ek ku>ek kem>ek kovi>ek ce>ec cem>ec ci>ec covi>ec la>el lu>el lem>el`,
  },
  nameParts: {
    stateForm: 'republika království knížectví',
    honorific: 'král papež',
    legalForm: 'sro as',
    companyNoun: 'skupina',
    conjunction: 'a',
  },
  cues: {
    ordinaryName: 'sám',
    headBefore: `ulice ulici ulicí náměstí nám třída třídě nábřeží park škola školy gymnázium cena ceny letiště most
stadion muzeum institut nemocnice věž knihovna univerzita medaile`,
    nounMarker: 'na v ve z ze do od po u k',
    pet: 'kocour kocoura kočka štěně papoušek',
    givenHead: 'jméno křestní',
    surnameHead: 'příjmení',
  },
};
