import type { Language } from '../../language.ts';

export const norwegian: Language = {
  tag: 'nb',
  otherTags: 'no',
  endings: { added: 's' },
};
