import type { Language } from '../../language.ts';

export const french: Language = {
  tag: 'fr',
  functionWords:
    'le la les et des est une dans du que qui pour au sur pas avec par son ses aux selon était cette mais été a',
  ordinaryWords: `après avant chez depuis pendant malgré entre sous sans vers devant derrière contre dès hors outre parmi interrogé
interrogée`,
  titles: 'président premier ministre sénateur ambassadeur professeur docteur',
  womensTitles: 'madame mme',
  mensTitles: 'm monsieur',
  courtesies: 'professeur docteur',
  titleLetters: 'm',
  generations: 'fils',
  things: 'tour fondation avenue rue place université',
  thingsBefore: 'rue avenue boulevard hôtel université',
  families: { articles: 'les', nouns: 'famille familles frères sœurs époux' },
  placeTails: 'nord sud est ouest centre',
  openingPhrases: {
    prepositions: 'dans sur à au aux en chez devant derrière pendant après avant depuis lors près autour',
    verbs: 'a est avait était sera fut va vient doit peut veut n s',
    endings: 'ait era ira',
  },
  nameParts: {
    stateForm: 'république royaume principauté grand-duché',
    particle: 'de du des la le',
    surnameStart: 'd de le la',
    legalForm: 'sa sas sarl snc sca scop',
    companyNoun: 'groupe',
    conjunction: 'et',
  },
  cues: {
    headBefore: `place parc école collège lycée prix aéroport club pont stade fondation fonds maison musée institut hôpital église
loi doctrine médaille tour salle bibliothèque quai impasse allée chemin square cours rond-point passage esplanade
tunnel gare gymnase chaire bourse centre complexe`,
    nounMarker: 'le la les un une du des au aux',
    of: 'de du',
    the: 'le la les',
    pet: 'chat chaton chien chiot perroquet poney',
    joining: 'le sur',
    givenHead: 'prénom prénoms',
    surnameHead: 'nom',
  },
  kindWords: {
    organisation: `sa parti ministère université banque union conseil assemblée sénat commission cour tribunal police gendarmerie armée
association fédération fondation institut agence comité groupe société mouvement front rassemblement république-en-
marche syndicat confédération église académie musée organisation nations parquet préfecture mairie haut-commissariat
office autorité chaîne marque`,
    event: `sommet conférence élection élections guerre bataille festival coupe championnat jeux révolution traité accord crise
tour mondial euro salon fête`,
    project: 'projet programme gazoduc',
    place: `ville rivière lac île rue avenue boulevard place pont aéroport gare mont mer océan golfe détroit république royaume
province région département côte forêt vallée`,
  },
  beforePlaces: 'à en vers depuis',
  article: {
    byline: 'par',
    ordinalEndings: 'er',
    abbreviations: 'st',
    saying: `dit affirme affirmé déclare déclaré explique expliqué assure assuré ajoute ajouté estime estimé précise précisé
annonce annoncé souligne souligné rappelle rappelé indique indiqué confie confié répond répondu insiste insisté
dénonce dénoncé raconte raconté juge jugé prévient écrit reconnaît reconnu regrette regretté conclut poursuit lance
lancé martèle`,
    accordingTo: `selon d’après d'après`,
    he: 'il',
    she: 'elle',
    months: `janvier/janv février/févr mars avril mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc`,
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    days: `-1:hier 0:aujourd’hui/aujourd'hui 1:demain -2:avant-hier`,
    last: 'dernier dernière passé passée',
    next: 'prochain prochaine',
    units: 'week:semaine month:mois year:an/année',
    countries: `150:Europe XA:Afrique XE:Écosse XG:Angleterre US:États-Unis/Etats-Unis/USA/Amérique GB:Grande-Bretagne/Royaume-Uni CZ:République_tchèque HK:Hongkong/Hong_Kong
BY:Biélorussie CI:Côte_d’Ivoire CD:Congo VA:Vatican PS:Palestine`,
    nationalities: `US:américain GB:britannique RU:russe UA:ukrainien DE:allemand FR:français ES:espagnol IT:italien PL:polonais BE:belge
CH:suisse NL:néerlandais PT:portugais AT:autrichien TR:turc/turque CN:chinois JP:japonais IR:iranien IQ:irakien
IL:israélien SY:syrien LB:libanais EG:égyptien SA:saoudien MA:marocain DZ:algérien TN:tunisien SN:sénégalais ML:malien
CA:canadien BR:brésilien MX:mexicain IN:indien GR:grec/grecque HU:hongrois CZ:tchèque RO:roumain RS:serbe
PS:palestinien AF:afghan SE:suédois NO:norvégien DK:danois FI:finlandais IE:irlandais AU:australien 150:européen
XA:africain XG:anglais XE:écossais`,
    nationalityEndings: 'e s es ne nes',
    places: `Europe Asie Afrique Antarctique Océanie Proche-Orient Moyen-Orient Amérique_latine Amérique_du_Nord Amérique_du_Sud
Maghreb Sahel Balkans Sibérie Crimée Donbass Angleterre Écosse Ecosse Irlande_du_Nord Kosovo Gaza Cisjordanie
Catalogne Bretagne Normandie Alsace Provence Corse Bourgogne Aquitaine Île-de-France Bavière Flandre Wallonie Paris
Marseille Lyon Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Grenoble Dijon Nîmes Rouen
Brest Calais Versailles Cannes Avignon Londres Manchester Berlin Munich Hambourg Cologne Francfort Vienne Genève
Lausanne Zurich Bâle Berne Bruxelles Anvers Liège Amsterdam La_Haye Rotterdam Luxembourg Rome Milan Naples Venise
Turin Florence Madrid Barcelone Séville Lisbonne Porto Athènes Istanbul Ankara Moscou Saint-Pétersbourg Kiev Kyiv Lviv
Odessa Kharkiv Minsk Varsovie Cracovie Prague Budapest Bucarest Belgrade Copenhague Stockholm Oslo Helsinki Washington
New_York Los_Angeles San_Francisco Chicago Californie Texas Floride Québec Montréal Toronto Pékin Shanghai Hongkong
Tokyo Séoul New_Delhi Bombay Kaboul Bagdad Téhéran Damas Alep Beyrouth Jérusalem Tel-Aviv Le_Caire Alger Tunis Rabat
Casablanca Dakar Bamako Abidjan Méditerranée Atlantique Pacifique Manche Alpes Pyrénées Rhin Seine Loire Rhône Élysée
Matignon`,
    roles: `président présidente ministre porte-parole chef cheffe directeur directrice patron patronne député députée maire
sénateur sénatrice écrivain écrivaine romancier romancière auteur autrice réalisateur réalisatrice acteur actrice
comédien comédienne chanteur chanteuse journaliste avocat avocate juge procureur procureure historien historienne
économiste politologue sociologue philosophe entraîneur attaquant gardien joueur joueuse opposant opposante militant
militante ambassadeur ambassadrice secrétaire général générale colonel capitaine professeur professeure chercheur
chercheuse expert experte analyste fondateur fondatrice candidat candidate chancelier chancelière roi reine prince
princesse pape cardinal évêque frère sœur fils fille père mère épouse époux mari peintre`,
    beforeOrganisations: `société entreprise groupe association parti chaîne journal quotidien hebdomadaire ong agence banque club syndicat`,
    beforeWorks: 'film roman livre album chanson série opéra pièce',
    headsOfTopics: 'ministère ministères secrétariat',
    linking: `de du des d’ d' la le les l’ l' pour`,
    elisions: 'l d c j m n s t qu lorsqu puisqu jusqu',
    elisionsOf: 'd',
    determiners: 'le la les un une des ce cette ces son sa ses leur leurs',
    adjectivesBehind: `al ale aux ales el elle els elles ien ienne iens iennes iste istes ique iques aire aires eux euse if ive ais aise ain
aine ois oise an ane ée ées é és iste unies unis rouge blanche verte vert populaire publique suprême`,
    titlesKept: 'roi reine prince princesse pape saint sainte saint- roi',
    notNames: `TV ADN PIB PDG IA VIH Covid Covid-19 Dieu Internet Noël Pâques M Mme Etat État Etats`,
  },
};
