import type { Language } from '../../language.ts';

export const greek: Language = {
  tag: 'el',
  endings: {
    rules: 'ου>ος ο>ος ε>ος η>ης α>ας ας>α ης>η ου>ο ίας>ία ων>ες ους>οι ών>ες',
  },
  titles: 'πρόεδρος πρόεδρο προέδρου',
  cues: {
    givenHead: 'όνομα',
    surnameHead: 'επώνυμο',
  },
};
