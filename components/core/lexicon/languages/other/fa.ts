import type { Language } from '../../language.ts';

export const persian: Language = {
  tag: 'fa',
  cues: { givenHead: 'نام' },
};
