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
  cues: { givenHead: 'име ime', surnameHead: 'презиме prezime' },
};
