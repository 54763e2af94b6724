import type { Language } from '../../language.ts';

export const belarusian: Language = {
  tag: 'be',
  unknownOpening: 'nominative',
  endings: {
    rules: 'ы>а е>а у>а ай>а аю>а і>я ю>я яй>я іі>ія ію>ія ага>ы аму>ы ым>ы ай>ая ую>ая аў>ы',
  },
  cues: {
    headBefore: `вуліца вуліцы вуліцу плошча плошчы праспект праспекта праспекце бульвар мост парк школа школы прэмія
прэміі аэрапорт стадыён музей інстытут універсітэт бібліятэка фонд тэатр ліцэй каледж кансерваторыя`,
    namedAfter: 'імя',
    nounMarker: 'на па ў у з да і',
  },
};
