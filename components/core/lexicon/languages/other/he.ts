import type { Language } from '../../language.ts';

export const hebrew: Language = {
  tag: 'he',
  womensEndings: 'א',
  cues: {
    headBefore: `רחוב ברחוב כיכר בכיכר שדרות בשדרות גשר פארק בפארק אוניברסיטת פרס אצטדיון מוזיאון מכון ספריית מגדל`,
    givenHead: 'שם',
    surnameHead: 'משפחה',
  },
  clitics: { before: 'ב ל מ ה ו ש כ', together: 2 },
};
