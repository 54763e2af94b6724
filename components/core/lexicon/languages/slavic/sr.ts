import type { Language } from '../../language.ts';
import { croatian } from './hr.ts';

/** Serbian is written in Cyrillic and in Latin letters; the Latin endings are those of Croatian. */
export const serbian: Language = {
  tag: 'sr',
  otherTags: 'sh',
  functionWords: 'је и у на се да за су од који као која што није би ће из али са како био само након које',
  titles:
    'председник председника председнику председником премијер премијера премијеру министар министра господин predsednik predsednika',
  womensTitles: 'госпођа председница премијерка gospođa',
  mensTitles: 'господин gospodin',
  adjectivesOfNames: `${croatian.adjectivesOfNames}
    ов ова ово ови ове ову овог овом овој ових овим ев ева ево еви еве еву евог евом евој евих евим ина ино ини ине ину иној ином`,
  endings: {
    rules: `а> у> ом> ем> е> и> има> ов> ова> ове> ови> ово> ову> овим> овима> ових> овог> овога> овом> овој> ев> ева> ево> еве> еви> еву> евим> евих> евог> евом> евој>
е>а и>а у>а о>а ом>а ама>а ин>а ина>а ино>а ине>а ини>а ину>а иним>а иних>а иног>а ином>а иној>а
ци>ка зи>га си>ха ки>ка ги>га ој>а
а>о у>о ом>о а>е у>е ем>е ог>и,о ога>и,о ом>и,о оме>и,о ому>и,о им>и,е,а их>и,е,а има>и,е,а
е>ска ој>ска у>ска ом>ска е>чка ој>чка у>чка ом>чка
ца>ац цу>ац цем>ац це>ац ци>ац ка>ак ку>ак ком>ак ла>ао лу>ао лом>ао ра>ар ру>ар ром>ар
ја> ју> јем> је> јев> јева> јево> јеве> јеву>
${croatian.endings.rules}`,
  },
  nameParts: {
    stateForm: 'република краљевина кнежевина',
    legalForm: 'доо ад doo ad',
    companyNoun: 'група grupa',
    conjunction: 'и i',
  },
  cues: {
    ordinaryName: 'sam',
    givenHead: 'име ime',
    surnameHead: 'презиме prezime',
    headBefore: `улица улице улици трг тргу булевар кеј парк школа школе гимназија награда аеродром мост стадион музеј
институт болница торањ библиотека универзитет медаља ulica ulice ulici trg trgu bulevar kej park škola nagrada
aerodrom most stadion muzej univerzitet`,
    nounMarker: 'на у из с до од по код na u iz s do od po kod',
  },
};
