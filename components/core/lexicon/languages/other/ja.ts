import type { Language } from '../../language.ts';

export const japanese: Language = {
  tag: 'ja',
  familyNames: 'first-at-home',
  titlesBehind: `大統領 首相 総理 大臣 外相 財務相 防衛相 経産相 官房長官 長官 議員 知事 市長 町長 村長 会長 社長 教授 監督 選手 代表 委員長
幹事長 総裁 書記長 主席 総統 容疑者 被告 政権 内閣 候補 陣営 関税 氏 さん 様 君`,
  prefixesBehind: '前 元 米 次期 副 新 現',
  thingsBehind: '新聞 電力 鉄道 空港 放送 美術館 博物館 記念館 駅',
  wifeBehind: '夫人',
  nameParts: {
    legalForm: 'kk',
  },
  cues: { givenHead: '名 名前' },
};
