import type { Language } from '../../language.ts';

export const estonian: Language = {
  tag: 'et',
  endings: {
    added: 'i it ile ilt iga ist is sse ga le lt st',
    rules: 'a> e> u> iga>i ile>i ilt>i is>i ist>i isse>i it>i',
  },
  nameParts: {
    legalForm: 'as oü',
    conjunction: 'ja',
  },
  cues: {
    thingHead: `park pargi pargis tee kool kooli koolis auhind auhinna lennujaam klubi sild silla staadion staadioni sihtasutus
fond maja muuseum muuseumi instituut ülikool haigla kirik seadus doktriin torn raamatukogu`,
    streetHead: 'tänav tänava tänaval väljak väljaku väljakul puiestee allee',
  },
};
