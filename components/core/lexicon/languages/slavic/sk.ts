import type { Language } from '../../language.ts';

export const slovak: Language = {
  tag: 'sk',
  titles: 'prezident prezidenta prezidentovi prezidentom',
  adjectivesOfNames:
    'ov ova ovo ovu ovej ovou ovho ovmu ovom ove ových ovým ovými ina ino inu inej inou ine iných iným',
  families: {
    nouns: 'rodina rodiny rodine rodinu rodinou bratia sestry manželia',
    nounPlurals: 'ovci ovcov ových',
  },
  endings: {
    added: 'a u ovi om e y i ou',
    replaced: [
      { final: 'a', by: 'y ovi u ou' },
      { final: 'y yj i ij', by: 'eho emu om ym' },
    ],
    rules: `a> u> y> i> ovi> om> och> mi> ov> ova> ovo> ovej> ovu> ovou> ových> ovým> e>
ov>a ova>a ovo>a ovej>a ovu>a ových>a ovým>a
y>a e>a i>a u>a ou>a o>a ách>a ám>a ami>a in>a ina>a ii>ia iu>ia iou>ia
a>o u>o e>o om>o ej>á,a ú>á ou>á ého>ý,é ému>ý,é ým>ý,é om>ý,é ých>é,ý ými>é,ý ieho>í iemu>í
ov>y och>y om>y ku>ok ka>ok kom>ok kovi>ok ca>ec cu>ec com>ec covi>ec`,
  },
  nameParts: {
    stateForm: 'republika kráľovstvo kniežatstvo',
    legalForm: 'sro as',
    companyNoun: 'skupina',
    conjunction: 'a',
  },
  cues: {
    ordinaryName: 'sám',
    headBefore: `ulica ulice ulici námestie námestí nábrežie trieda park škola školy gymnázium cena ceny letisko most
štadión múzeum inštitút nemocnica veža knižnica univerzita medaila`,
    nounMarker: 'na v vo z zo do od po pri k',
  },
};
