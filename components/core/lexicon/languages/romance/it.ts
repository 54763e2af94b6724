import type { Language } from '../../language.ts';

export const italian: Language = {
  tag: 'it',
  functionWords:
    'il gli della che di è una per con non sono del dei nel alla ha anche come stato suo più dal si a',
  titles: 'presidente senatore ambasciatore ministro signor',
  womensTitles: 'signora',
  mensTitles: 'signor',
  things: 'torre fondazione via piazza',
  thingsBefore: 'torre viale piazza hotel università',
  families: { articles: 'i gli', nouns: 'famiglia famiglie fratelli sorelle coniugi' },
  placeTails: 'nord sud est ovest mare monte lago',
  openingPhrases: {
    prepositions: 'in nel nella nello al alla allo dal dalla sul sulla davanti dopo durante presso',
    verbs: 'ha aveva',
    endings: 'ò rà ava eva',
  },
  nameParts: {
    stateForm: 'repubblica regno principato',
    particle: 'di della delle dei degli da dos lo li la san santa',
    surnameStart: 'd di de la lo',
    honorific: 'papa',
    legalForm: 'spa srl snc',
    companyNoun: 'gruppo',
    conjunction: 'e',
  },
  cues: {
    headBefore: `via piazzale corso largo vicolo parco scuola liceo istituto premio aeroporto club ponte stadio fondazione fondo
casa museo ospedale chiesa legge dottrina medaglia biblioteca palazzo teatro galleria centro cattedra lungomare`,
    nounMarker: 'il lo la i gli le un una del della dei nel nella al alla dal dalla sul sulla in di da',
    of: 'di del della',
    the: 'il lo la i gli le',
    ordinaryName: 'ed',
    pet: 'gatto gatta cane pappagallo',
    givenHead: 'nome nomi',
    surnameHead: 'cognome',
  },
};
