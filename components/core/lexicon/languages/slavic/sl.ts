import type { Language } from '../../language.ts';

export const slovene: Language = {
  tag: 'sl',
  functionWords: 'in je v na da z za so se s po pri ki ne bi tudi pa kot ter bil bo o od ob do',
  titles: 'predsednik predsednika predsedniku predsednikom',
  womensTitles: 'gospa',
  adjectivesOfNames:
    'ov ova ovo ovi ove ovega ovem ovemu ovih ovim ev eva evo evi eve evega evem evemu evih evim ina ino ini ine',
  endings: {
    added: 'a u om em i e ov ih',
    replaced: [
      { final: 'a', by: 'e i o u' },
      { final: 'y yj i ij', by: 'ega emu em im' },
    ],
    rules: `a> u> om> em> i> e> ov> ih> ovih> ovega> ovo> ova> ovi> ovem> ovim> ovemu> ove> jev> jeva> jevo> jeve> jevi> jevem> jem> ju> ja>
ev>a eva>a evo>a eve>a evi>a evega>a evem>a evemu>a evim>a ov>a ova>a ovo>a ove>a ovi>a ovega>a ovem>a ovemu>a ovim>a
e>a i>a o>a am>a ah>a ami>a in>a ina>a ino>a ine>a
em>a ega>o,i,a emu>o,i,a em>o,i im>o,i ih>e,i imi>e,i ske>ska ski>ska sko>ska skem>ska
a>o u>o om>o ca>ec cu>ec cem>ec ka>ek ku>ek kom>ek kov>ki kom>ki kih>ki kah>ke`,
  },
  nameParts: {
    stateForm: 'republika kraljevina kneževina',
    legalForm: 'doo dd',
    companyNoun: 'skupina',
    conjunction: 'in',
  },
  cues: {
    ordinaryName: 'sam',
    givenHead: 'ime',
    surnameHead: 'priimek',
    headBefore: `ulica ulice ulici trg trgu cesta cesti park šola šole gimnazija nagrada letališče most stadion muzej
inštitut bolnišnica stolp knjižnica univerza medalja`,
    nounMarker: 'na v z s do od po ob pri',
  },
};
