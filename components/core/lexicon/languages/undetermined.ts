import type { Language } from '../language.ts';
import { english } from './germanic/en.ts';

/**
 * Texts whose language neither the page nor their words tell: short ones, mostly. They are read as English, but for what would
 * take letters off a name or call a foreign word ordinary.
 */
export const undetermined: Language = {
  tag: '',
  readAs: english.tag,
  wordsAreKnown: true,
  capitalsAreNames: true,
  unknownOpening: 'always',
  numbersMakeNames: english.numbersMakeNames,
  plural: english.plural,
  families: english.families,
  cues: english.cues,
};
