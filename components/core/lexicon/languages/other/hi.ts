import type { Language } from '../../language.ts';

export const hindi: Language = {
  tag: 'hi',
  cues: {
    givenHead: 'नाम',
    surnameHead: 'उपनाम',
    streetHead: 'मार्ग चौक',
  },
};
