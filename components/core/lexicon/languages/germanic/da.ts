import type { Language } from '../../language.ts';

export const danish: Language = {
  tag: 'da',
  endings: { added: 's' },
};
