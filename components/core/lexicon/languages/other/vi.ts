import type { Language } from '../../language.ts';

export const vietnamese: Language = {
  tag: 'vi',
  familyNames: 'first',
  nameParts: {
    familyNameFirst: 'nguyen tran pham phan vu vo dang bui ngo duong truong',
  },
  cues: {
    headBefore: 'đường phố cầu trường giải',
    nounMarker: 'ở tại',
  },
};
