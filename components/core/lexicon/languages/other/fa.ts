import type { Language } from '../../language.ts';

export const persian: Language = {
  tag: 'fa',
  cues: { givenName: 'هیلاری لودمیلا یولیا اولگ جورج رابرت', givenHead: 'نام' },
};
