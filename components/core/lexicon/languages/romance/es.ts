import type { Language } from '../../language.ts';

export const spanish: Language = {
  tag: 'es',
  familyNames: 'two',
  functionWords:
    'el los las del y que una por con para su fue se es al como más ha según pero sobre sus este',
  titles: 'presidente expresidente vicepresidente exvicepresidente senador embajador primer ministro don',
  womensTitles: 'señora sra doña',
  mensTitles: 'señor sr',
  courtesies: 'don',
  things: 'fundación calle avenida plaza universidad torre',
  thingsBefore: 'torre torres calle avenida hotel universidad',
  families: { articles: 'los' },
  nameParts: {
    stateForm: 'república reino principado',
    particle: 'de del la las los el san santa y',
    legalForm: 'sa sl slu',
    companyNoun: 'grupo',
    conjunction: 'y e',
  },
  cues: {
    of: 'de del',
    pet: 'gato gata perro perra loro',
    givenHead: 'nombre nombres',
    surnameHead: 'apellido apellidos',
  },
  kindWords: {
    organisation: 'partido ministerio universidad banco',
    event: 'cumbre conferencia elección guerra',
    project: 'proyecto',
    place: 'ciudad río lago isla',
  },
  beforePlaces: 'en',
};
