import type { Language } from '../../language.ts';

export const arabic: Language = {
  tag: 'ar',
  thingsBefore: 'برج فندق شارع جامعة رحلات',
  nameParts: {
    particle: 'al el bin ibn ben bint abu abd بن ابن بنت أبو أبي عبد آل',
  },
  cues: {
    headBefore: `ميدان ساحة جسر حديقة مدرسة جائزة مطار ملعب استاد مستشفى متحف معهد مكتبة طريق بشارع بميدان بساحة`,
    givenHead: 'الاسم',
    surnameHead: 'اللقب',
  },
  clitics: { before: 'و ف ب ل ك', together: 2 },
  kindWords: {
    organisation: 'حزب وزارة جامعة بنك',
    event: 'قمة مؤتمر حرب',
    project: 'مشروع',
    place: 'مدينة نهر جزيرة',
  },
  beforePlaces: 'في',
};
