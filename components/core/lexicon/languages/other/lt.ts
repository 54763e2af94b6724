import type { Language } from '../../language.ts';

export const lithuanian: Language = {
  tag: 'lt',
  endings: {
    rules: `o>as ui>as ą>as u>as e>as ai>as io>is iui>is į>is iu>is yje>is aus>us ui>us ų>us umi>us
os>a ai>a ą>a oje>a ės>ė ei>ė ę>ė e>ė ėje>ė`,
  },
  cues: {
    thingHead: `parkas parko parke mokykla mokyklos gimnazija premija oro klubas tiltas stadionas fondas namai muziejus institutas
universitetas ligoninė bažnyčia įstatymas doktrina bokštas biblioteka`,
    streetHead: 'gatvė gatvės gatvėje aikštė aikštės aikštėje prospektas prospekte alėja',
  },
};
