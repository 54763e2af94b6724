import type { Language } from '../../language.ts';

export const hindi: Language = {
  tag: 'hi',
  cues: { givenName: 'हिलेरी लुडमिला यूलिया ओलेग', givenHead: 'नाम', surnameHead: 'उपनाम' },
};
