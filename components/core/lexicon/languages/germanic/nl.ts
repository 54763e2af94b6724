import type { Language } from '../../language.ts';

export const dutch: Language = {
  tag: 'nl',
  functionWords:
    'de het een van en is niet dat met zijn op voor heeft aan door werd ook bij naar uit over als maar',
  titles: 'heer minister',
  womensTitles: 'mevrouw',
  mensTitles: 'heer',
  families: { articles: 'de', plural: 's', nouns: 'familie gezin echtpaar broers zussen gebroeders' },
  endings: { added: 's' },
  nameParts: {
    stateForm: 'republiek koninkrijk groothertogdom',
    particle: 'van von der den ter ten te de',
    legalForm: 'nv bv cv',
    companyNoun: 'groep',
    conjunction: 'en',
  },
  cues: {
    of: 'van',
    givenHead: 'voornaam',
    surnameHead: 'achternaam',
    thingHead: `straat laan plein weg park school prijs luchthaven club brug stadion stichting fonds huis museum instituut
universiteit ziekenhuis kerk wet doctrine medaille toren hal bibliotheek kade gracht tunnel arena college`,
    streetHead: 'straat laan plein kade gracht',
  },
};
