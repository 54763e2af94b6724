import type { Language } from '../../language.ts';

export const lithuanian: Language = {
  tag: 'lt',
  endings: {
    rules: `o>as ui>as ą>as u>as e>as ai>as io>is iui>is į>is iu>is yje>is aus>us ui>us ų>us umi>us
os>a ai>a ą>a oje>a ės>ė ei>ė ę>ė e>ė ėje>ė`,
  },
};
