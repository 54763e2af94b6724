import type { Language } from '../../language.ts';

export const italian: Language = {
  tag: 'it',
  functionWords:
    'il gli della che di è una per con non sono del dei nel alla ha anche come stato suo più dal si',
  titles: 'presidente senatore ambasciatore ministro signor',
  womensTitles: 'signora',
  mensTitles: 'signor',
  things: 'torre fondazione via piazza',
  thingsBefore: 'torre via viale piazza hotel università',
  families: { articles: 'i gli' },
  nameParts: {
    stateForm: 'repubblica regno principato',
    particle: 'di della delle dei degli da dos lo li la san santa',
    honorific: 'papa',
    legalForm: 'spa srl snc',
    companyNoun: 'gruppo',
    conjunction: 'e',
  },
  cues: {
    of: 'di del della',
    pet: 'gatto gatta cane pappagallo',
    givenHead: 'nome nomi',
    surnameHead: 'cognome',
  },
};
