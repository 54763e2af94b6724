import type { Language } from '../../language.ts';

export const japanese: Language = {
  tag: 'ja',
  familyNames: 'first-at-home',
  titlesBehind: '大統領 首相 氏 総統 政権 候補 陣営 関税',
  prefixesBehind: '前 元 米 次期',
  wifeBehind: '夫人',
  nameParts: {
    legalForm: 'kk',
  },
  cues: { givenHead: '名 名前' },
};
