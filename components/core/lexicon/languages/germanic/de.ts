import type { Language } from '../../language.ts';

export const german: Language = {
  tag: 'de',
  functionWords:
    'der die das und nicht ist mit von den dem ein eine einen sich auf für wird hat wurde auch bei nach über sei einem zum zur im',
  nounsHaveCapitals: true,
  titles: `präsident bundespräsident vizepräsident kanzler bundeskanzler ministerpräsident botschafter senators altpräsident
herr hr`,
  womensTitles: 'frau fr',
  mensTitles: 'herr hr',
  things: 'turm stiftung straße strasse platz haus universität brücke flughafen schule',
  families: { articles: 'die', plural: 's' },
  endings: {
    added: 's',
    rules: 'es> en>e er>e en>er em>er en>es ens>',
  },
  nameParts: {
    stateForm: 'republik bundesrepublik königreich fürstentum großherzogtum',
    particle: 'von vom zu zur zum der den',
    legalForm: 'gmbh mbh ag se kg kgaa ohg ug ev',
    companyNoun: 'gruppe',
    conjunction: 'und',
  },
  cues: {
    of: 'von',
    pet: 'kater hund papagei pony esel',
    givenHead: 'vorname vornamen rufname',
    surnameHead: 'nachname familienname zuname',
  },
  kindWords: {
    organisation: 'gmbh ag partei ministerium verband verein universität',
    event: 'gipfel konferenz wahl krieg schlacht',
    project: 'projekt programm',
    place: 'stadt fluss see insel',
  },
  beforePlaces: 'in nach bei',
};
