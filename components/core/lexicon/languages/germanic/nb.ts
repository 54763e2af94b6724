import type { Language } from '../../language.ts';

export const norwegian: Language = {
  tag: 'nb',
  otherTags: 'no',
  families: { nouns: 'familien paret ekteparet brødrene søsknene søstrene' },
  endings: { added: 's' },
  typedLetters: 'ø:oe å:aa',
  nameParts: {
    stateForm: 'republikken kongeriket',
    particle: 'av',
    legalForm: 'as asa',
    conjunction: 'og',
  },
  cues: {
    givenHead: 'fornavn navn',
    surnameHead: 'etternavn',
    thingHead: `park parken vei veien vegen plass plassen skole skolen prisen lufthavn lufthavnen flyplass klubben bru brua bruen bro broen
stadion stiftelse stiftelsen fondet hus huset museum museet instituttet universitet universitetet sykehus sykehuset
kirke kirken loven doktrinen medaljen arena tårnet biblioteket`,
    streetHead: 'gate gata gaten torg torget allé alleen',
  },
};
