import type { Language } from '../../language.ts';

export const hebrew: Language = {
  tag: 'he',
  womensEndings: 'א',
  cues: {
    givenHead: 'שם',
    surnameHead: 'משפחה',
  },
  clitics: { before: 'ב ל מ ה ו ש כ', together: 2 },
};
