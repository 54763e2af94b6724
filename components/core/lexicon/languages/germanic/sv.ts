import type { Language } from '../../language.ts';

export const swedish: Language = {
  tag: 'sv',
  functionWords:
    'och att det som en är för med till av inte har den om ett var från sig efter men vid hade enligt',
  titles: 'herr hr',
  womensTitles: 'fru',
  mensTitles: 'herr hr',
  families: { nouns: 'familjen paret makarna bröderna syskonen systrarna' },
  endings: { added: 's' },
  nameParts: {
    stateForm: 'republiken konungariket',
    particle: 'af av',
    legalForm: 'ab',
    conjunction: 'och',
  },
  cues: {
    givenHead: 'förnamn',
    surnameHead: 'efternamn',
    thingHead: `park parken väg vägen plats platsen skola skolan priset flygplats flygplatsen klubben bro bron stadion stiftelse
stiftelsen fonden huset museum museet institutet universitetet sjukhuset kyrkan lagen doktrinen medaljen stipendiet
arena arenan tornet hallen biblioteket leden backen`,
    streetHead: 'gata gatan torg torget allé allén gränd gränden',
  },
};
