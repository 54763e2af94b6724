import type { Language } from '../../language.ts';

export const polish: Language = {
  tag: 'pl',
  functionWords:
    'i w z na do się nie że jest to oraz po przez dla od jego był będzie o przed który które ze po jak za',
  titles: `prezydent prezydenta prezydentowi prezydentem prezydencie premiera wiceprezydent pan pana panem panu`,
  womensTitles: 'pani',
  mensTitles: 'pan pana panem panu',
  families: {
    nouns: 'rodzina rodziny rodzinie rodzinę rodziną bracia braci siostry małżeństwo',
    nounPlurals: 'ów owie ich scy',
  },
  endings: {
    added: 'a u owi em ie iem y i ę ą ów om ami ach',
    replaced: [
      { final: 'a', by: 'y ie ę ą o' },
      { final: 'y yj i ij', by: 'ego emu ym' },
    ],
    rules: `a> u> ie> y> i> e> ia> iu> owi> em> iem> ach> om> ami> ów> ze> kiem>k giem>g zie> cie>t dzie>d ście>st le>ł rze>r
y>a i>a ie>a ę>a ą>a o>a ce>ka dze>ga rze>ra cie>ta dzie>da le>ła ście>sta szcze>szka
iej>a ej>a iego>i,ie iemu>i,ie im>i,ie ego>y,e emu>y,e ym>y,e ych>e,y,i ich>ie,i ymi>e imi>ie,i
a>o,e,ek u>o,e em>o,e ie>o ca>ec cu>ec cem>ec cowi>ec ka>ek kowi>ek kiem>ek ce>ec
iec>cy czech>cy com>cy cami>cy ch>chy szech>chy om>y ami>y ach>y ów>y in>iny n>ny ier>ry rzech>ry ie>y ii>ie ach>ie om>ie ami>ie`,
  },
  nameParts: {
    stateForm: 'republika królestwo księstwo',
    honorific: 'papież książę',
    legalForm: 'spzoo spj sa',
    companyNoun: 'grupa',
    conjunction: 'i',
  },
  cues: {
    ordinaryName: 'sam',
    pet: 'kot kota kotka pies psa papuga kuc',
    givenHead: 'imię imiona',
    surnameHead: 'nazwisko',
    headBefore: `ulica ulicy ulicę ulicą ul plac placu placem pl aleja alei aleją al skwer skwerze rondo ronda bulwar
park szkoła szkoły nagroda nagrody nagrodę lotnisko lotniska most mostu stadion stadionu instytut szpital wieża
biblioteka uniwersytet osiedle medal fundacja fundacji fundację teatr teatru akademia przedszkole liceum
technikum konserwatorium obserwatorium order`,
    namedAfter: 'imienia im',
    nounMarker: 'na w we z ze do od po przy',
  },
};
