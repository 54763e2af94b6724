import type { Language } from '../../language.ts';

export const romanian: Language = {
  tag: 'ro',
  endings: {
    rules: 'ului> ul> lui> ei>a ii>ia iei>ia ilor>i',
  },
  cues: {
    headBefore: `strada străzii stradă bulevardul bulevard calea piața aleea șoseaua parcul parc școala liceul colegiul premiul
aeroportul clubul podul stadionul fundația fondul casa muzeul institutul spitalul biserica legea doctrina medalia
turnul biblioteca teatrul universitatea`,
    nounMarker: 'pe din în la lângă',
  },
};
