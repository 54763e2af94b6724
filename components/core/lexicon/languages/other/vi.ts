import type { Language } from '../../language.ts';

export const vietnamese: Language = {
  tag: 'vi',
  familyNames: 'first',
};
