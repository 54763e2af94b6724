import type { Language } from '../../language.ts';

export const chinese: Language = {
  tag: 'zh',
  familyNames: 'first',
  titlesBehind: '总统 總統 政府 主席',
  prefixesBehind: '前',
  wifeBehind: '夫人 女士 太太',
  nameParts: {
    familyNameFirst: `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie song tang deng feng
cao peng zeng xiao tian dong pan yuan cai jiang yu ye du cheng wei su lu ding ren shen yao fan fu zhong lai mao qin
jia zou xiong bai meng qiu hou jin hao shao wan duan lei qian yin bo hua`,
  },
  cues: { givenHead: '名 名字', surnameHead: '姓 姓氏' },
};
