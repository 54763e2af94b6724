import type { Language } from '../../language.ts';

export const croatian: Language = {
  tag: 'hr',
  endings: {
    added: 'a u owi em ie ovi e om y i ów ami ach ové om ovem',
    replaced: [
      { final: 'a', by: 'e i u o' },
      { final: 'y yj i ij', by: 'og oga om omu im' },
    ],
    rules: `a> u> om> em> e> i> ov> ova> ovo> ovu> ovim> ovih> ovog>
e>a i>a u>a o>a om>a oj>a in>a ina>a
a>o u>o om>o og>i,o oga>i,o om>i,o omu>i,o im>i ih>i e>ska oj>ska u>ska
ca>ac cu>ac cem>ac ka>ak ku>ak kom>ak`,
  },
  nameParts: {
    legalForm: 'doo dd',
    companyNoun: 'grupa',
    conjunction: 'i',
  },
  cues: { givenHead: 'ime' },
};
