import type { Language } from '../../language.ts';

export const norwegian: Language = {
  tag: 'nb',
  otherTags: 'no',
  endings: { added: 's' },
  nameParts: {
    stateForm: 'republikken kongeriket',
    particle: 'av',
    legalForm: 'as asa',
    conjunction: 'og',
  },
  cues: { givenHead: 'fornavn navn', surnameHead: 'etternavn' },
};
