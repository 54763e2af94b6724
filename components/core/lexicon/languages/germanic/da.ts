import type { Language } from '../../language.ts';

export const danish: Language = {
  tag: 'da',
  families: { nouns: 'familien parret ægteparret brødrene søskende søstrene' },
  endings: { added: 's' },
  typedLetters: 'ø:oe å:aa',
  nameParts: {
    stateForm: 'republikken kongeriget',
    particle: 'af',
    legalForm: 'as aps is ks',
    conjunction: 'og',
  },
  cues: {
    givenHead: 'fornavn navn',
    surnameHead: 'efternavn',
    thingHead: `park parken vej vejen plads pladsen skole skolen prisen lufthavn lufthavnen klubben bro broen stadion fond fonden
hus huset museum museet instituttet universitet universitetet hospital hospitalet kirke kirken loven doktrinen
medaljen legatet arena tårnet biblioteket`,
    streetHead: 'gade gaden torv torvet allé alléen boulevard stræde',
  },
};
