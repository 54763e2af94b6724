import type { Language } from '../../language.ts';

export const chinese: Language = {
  tag: 'zh',
  familyNames: 'first',
  titlesBehind: `总统 總統 政府 主席 总理 總理 首相 部长 部長 外长 外長 防长 防長 书记 書記 先生 议员 議員 市长 市長 州长 州長 省长 省長 大使
教授 博士 总裁 總裁 董事长 董事長 法官 将军 將軍 教练 教練`,
  prefixesBehind: '前 副',
  thingsBehind: '日报 日報 晚报 晚報 时报 時報 机场 機場 大桥 大橋 火车站 火車站 纪念馆 紀念館',
  wifeBehind: '夫人 女士 太太',
  nameParts: {
    familyNameFirst: `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie song tang deng feng
cao peng zeng xiao tian dong pan yuan cai jiang yu ye du cheng wei su lu ding ren shen yao fan fu zhong lai mao qin
jia zou xiong bai meng qiu hou jin hao shao wan duan lei qian yin bo hua`,
    longFamilyName:
      '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 夏侯 南宫 南宮 独孤 獨孤',
  },
  cues: { givenHead: '名 名字', surnameHead: '姓 姓氏' },
};
