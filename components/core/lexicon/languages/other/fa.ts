import type { Language } from '../../language.ts';

export const persian: Language = {
  tag: 'fa',
  cues: {
    givenHead: 'نام',
    headBefore: 'خیابان میدان بلوار پل پارک مدرسه جایزه فرودگاه ورزشگاه بیمارستان موزه دانشگاه کتابخانه برج',
  },
};
