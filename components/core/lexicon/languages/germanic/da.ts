import type { Language } from '../../language.ts';

export const danish: Language = {
  tag: 'da',
  endings: { added: 's' },
  nameParts: {
    stateForm: 'republikken kongeriget',
    particle: 'af',
    legalForm: 'as aps is ks',
    conjunction: 'og',
  },
  cues: { givenHead: 'fornavn navn', surnameHead: 'efternavn' },
};
