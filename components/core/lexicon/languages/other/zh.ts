import type { Language } from '../../language.ts';

export const chinese: Language = {
  tag: 'zh',
  familyNames: 'first',
  titlesBehind: '总统 總統 政府 主席',
  prefixesBehind: '前',
  wifeBehind: '夫人 女士 太太',
  cues: { givenHead: '名 名字', surnameHead: '姓 姓氏' },
};
