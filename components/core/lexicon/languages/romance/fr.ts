import type { Language } from '../../language.ts';

export const french: Language = {
  tag: 'fr',
  functionWords:
    'le la les et des est une dans du que qui pour au sur pas avec par son ses aux selon était cette mais été',
  titles: 'président premier ministre sénateur ambassadeur professeur docteur',
  womensTitles: 'madame mme',
  mensTitles: 'm monsieur',
  courtesies: 'professeur docteur',
  titleLetters: 'm',
  generations: 'fils',
  things: 'tour fondation avenue rue place université',
  thingsBefore: 'rue avenue boulevard hôtel université',
  families: { articles: 'les' },
  nameParts: {
    stateForm: 'république royaume principauté grand-duché',
    particle: 'de du des la le',
    legalForm: 'sa sas sarl snc sca scop',
    companyNoun: 'groupe',
    conjunction: 'et',
  },
  cues: {
    of: 'de du',
    pet: 'chat chaton chien chiot perroquet poney',
    joining: 'le sur',
    givenHead: 'prénom prénoms',
    surnameHead: 'nom',
  },
  kindWords: {
    organisation: 'sa parti ministère université banque',
    event: 'sommet conférence élection guerre',
    project: 'projet',
    place: 'ville rivière lac île',
  },
  beforePlaces: 'à en',
};
