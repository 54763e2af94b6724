import type { Language } from '../../language.ts';
import { croatian } from './hr.ts';

/** Bosnian declines names as Croatian does, and writes them with the same letters. */
export const bosnian: Language = {
  tag: 'bs',
  titles: croatian.titles,
  womensTitles: croatian.womensTitles,
  mensTitles: croatian.mensTitles,
  adjectivesOfNames: croatian.adjectivesOfNames,
  endings: croatian.endings,
  nameParts: croatian.nameParts,
  cues: croatian.cues,
};
