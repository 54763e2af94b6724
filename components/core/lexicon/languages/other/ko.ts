import type { Language } from '../../language.ts';

export const korean: Language = {
  tag: 'ko',
  familyNames: 'first',
  titlesBehind: `대통령 총리 국무위원장 위원장 행정부 정부 후보 당선인 의원 장관 대표 시장 지사 회장 사장 총장 교수 감독 선수 대사 씨`,
  prefixesBehind: '전 부',
  wifeBehind: '여사',
  nameParts: {
    familyNameFirst: `kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn oh yoo moon ryu roh bae ban`,
    longFamilyName: '남궁 황보 제갈 사공 선우 독고 서문 동방',
  },
  cues: {
    // Only what a headline rarely says of a person: `메르켈 공항 도착`, `메르켈 거리 유세`.
    streetHead: '기념관 재단 독트린',
    givenHead: '이름',
    surnameHead: '성',
  },
  clitics: {
    // For and against: `친트럼프`, `반푸틴`.
    before: '친 반 탈 비',
    after: `은 는 이 가 을 를 의 에 에게 에겐 와 과 도 만 로 으로 에서 측 씨 께 께서 이나 나 까지 부터 보다 처럼 이라고 라고
이라는 라는 과의 와의 에게서 으로부터 로부터 만이 측은 측이 씨는 씨가 씨의 대 의원 행정부 정부`,
    shortest: 2,
  },
};
