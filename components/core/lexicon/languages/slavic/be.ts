import type { Language } from '../../language.ts';

export const belarusian: Language = {
  tag: 'be',
  endings: {
    rules: 'ы>а е>а у>а ай>а аю>а і>я ю>я яй>я іі>ія ію>ія ага>ы аму>ы ым>ы ай>ая ую>ая аў>ы',
  },
};
