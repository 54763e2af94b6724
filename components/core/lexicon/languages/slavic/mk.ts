import type { Language } from '../../language.ts';

export const macedonian: Language = {
  tag: 'mk',
  endings: {
    rules: 'от> та> то> те> иот>и ата>а ото>о ите>и',
  },
};
