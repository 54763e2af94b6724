import type { Language } from '../../language.ts';

export const bulgarian: Language = {
  tag: 'bg',
  functionWords: 'и в на да не се от за че е с по ще са като до във беше при след си но със който това',
  unknownOpening: 'nominative',
  titles: 'президент президентът',
  thingsBefore: 'кула улица площад университет хотел',
  neutral: 'опозиционерът кандидатът',
  endings: {
    added: 'а ът я',
    rules: `ът> ъ> а> ят>й я>й та> то> те> ия>и ият>и ият>ен ният>ен ния>ен ният>ни ния>ни
ския>ски ският>ски ата>а ята>я ото>о ето>е ите>и ния>ния`,
  },
  nameParts: {
    legalForm: 'ад еад еоод оод ad ead eood ood',
    conjunction: 'и',
  },
  cues: {
    givenName: 'Хилари Людмила Юлия Олег Джордж Робърт Ричард Томас',
    pet: 'котка куче',
    givenHead: 'име',
    surnameHead: 'фамилия',
  },
};
