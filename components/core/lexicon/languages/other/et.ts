import type { Language } from '../../language.ts';

export const estonian: Language = {
  tag: 'et',
  endings: {
    added: 'i it ile ilt iga ist is sse ga le lt st',
    rules: 'a> e> u> iga>i ile>i ilt>i is>i ist>i isse>i it>i',
  },
  nameParts: {
    legalForm: 'as oü',
    conjunction: 'ja',
  },
};
