import type { Language } from '../../language.ts';

export const romanian: Language = {
  tag: 'ro',
  endings: {
    rules: 'ului> ul> lui> ei>a ii>ia iei>ia ilor>i',
  },
};
