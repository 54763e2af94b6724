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
  families: {
    articles: 'die',
    plural: 's',
    nouns:
      'familie familien ehepaar eheleute eheleuten brüder brüdern schwestern geschwister geschwistern gebrüder gebrüdern',
  },
  endings: {
    added: 's',
    rules: 'es> en>e er>e en>er em>er en>es ens>',
  },
  typedLetters: 'ä:ae ö:oe ü:ue ß:ss',
  nameParts: {
    stateForm: 'republik bundesrepublik königreich fürstentum großherzogtum',
    particle: 'von vom zu zur zum der den',
    legalForm: 'gmbh mbh ag se kg kgaa ohg ug ev',
    companyNoun: 'gruppe',
    conjunction: 'und',
  },
  cues: {
    thingHead: `straße strasse platz allee weg ring ufer damm gasse park schule gymnasium realschule gesamtschule preis medaille
flughafen klub club brücke stadion stiftung fonds haus museum institut universität hochschule akademie klinik
krankenhaus kirche gesetz doktrin turm halle bibliothek arena denkmal zentrum bahnhof tunnel siedlung archiv verlag
orden stipendium`,
    of: 'von',
    ordinaryName: 'allen',
    pet: 'kater hund papagei pony esel',
    givenHead: 'vorname vornamen rufname',
    surnameHead: 'nachname familienname zuname',
  },
  kindWords: {
    organisation: `gmbh ag partei ministerium verband verein universität bank gericht gerichtshof polizei bundestag bundesrat kommission
rat union agentur behörde bundesamt amt institut stiftung gewerkschaft kirche zeitung rundfunk konzern gruppe fc
fraktion regierung parlament senat armee bundeswehr feuerwehr staatsanwaltschaft nationen liga akademie landratsamt gemeinderat stadtrat kreistag landtag kapelle staatskapelle orchester philharmoniker
philharmonie chor theater staatstheater hochschule landgericht amtsgericht oberlandesgericht verwaltungsgericht klinikum
krankenhaus initiative bürgerinitiative bündnis bund`,
    event: `gipfel konferenz wahl wahlen krieg schlacht weltkrieg festspiele olympia weltmeisterschaft europameisterschaft pokal
revolution messe tag festival festspiel festspielen`,
    project: 'projekt programm pipeline',
    place: `stadt fluss see insel straße platz berg land region staaten republik meer flughafen bahnhof schloss tal hafen brücke
park`,
  },
  beforePlaces: 'in nach bei aus',
  article: {
    byline: 'von',
    abbreviations: 'st vs',
    saying: `sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint warnte warnt forderte fordert kritisierte
kritisiert teilte schrieb schreibt berichtete berichtet berichteten behauptete behauptet ergänzte fügte antwortete
fragte kündigte verteidigte lobte hieß äußerte`,
    accordingTo: 'laut nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_Ansicht_von',
    he: 'er',
    she: 'sie',
    months: `Januar/Jänner/Jan Februar/Feb März April/Apr Mai Juni/Jun Juli/Jul August/Aug September/Sept Oktober/Okt November/Nov
Dezember/Dez`,
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
    days: '-1:gestern 0:heute 1:morgen -2:vorgestern 2:übermorgen',
    last: 'letzten letzte letzter letztes vergangenen vergangene vergangener vorigen vorige',
    next: 'nächsten nächste nächster kommenden kommende kommender',
    units: 'week:woche month:monat/monats year:jahr/jahres',
    countries: `150:Europa US:USA/Vereinigte_Staaten/Vereinigten_Staaten/Amerika GB:Großbritannien/Grossbritannien CZ:Tschechische_Republik
NL:Holland HK:Hongkong VA:Vatikan BY:Belarus/Weißrussland CN:Volksrepublik_China KR:Südkorea KP:Nordkorea BA:Bosnien`,
    nationalities: `US:amerikanisch/us-amerikanisch/amerikaner GB:britisch/brite RU:russisch/russe UA:ukrainisch/ukrainer DE:deutsch
FR:französisch/franzose ES:spanisch/spanier IT:italienisch/italiener PL:polnisch/pole AT:österreichisch/österreicher
CH:schweizer NL:niederländisch/niederländer BE:belgisch/belgier TR:türkisch/türke CN:chinesisch/chinese
JP:japanisch/japaner IR:iranisch/iraner IQ:irakisch/iraker IL:israelisch/israeli SY:syrisch/syrer
GR:griechisch/grieche HU:ungarisch/ungar CZ:tschechisch/tscheche DK:dänisch/däne SE:schwedisch/schwede
NO:norwegisch/norweger FI:finnisch/finne IN:indisch/inder CA:kanadisch/kanadier BR:brasilianisch/brasilianer
AF:afghanisch/afghane PS:palästinensisch/palästinenser RS:serbisch/serbe BY:belarussisch/belarusse
150:europäisch/europäer`,
    nationalityEndings: 'e er en em es in innen n s',
    places: `Europa Asien Afrika Antarktis Ozeanien Naher_Osten Nahen_Osten Lateinamerika Nordamerika Südamerika Osteuropa
Westeuropa Balkan Sibirien Krim Donbass England Schottland Wales Nordirland Kosovo Gaza Gazastreifen Westjordanland
Katalonien Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Nordrhein-Westfalen Baden-Württemberg Rheinland-
Pfalz Saarland Schleswig-Holstein Mecklenburg-Vorpommern Sachsen-Anhalt Tirol Kärnten Steiermark Bremen Hamburg Berlin
München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hannover Nürnberg Bonn Essen Dortmund Kiel Mainz Wien Graz
Salzburg Innsbruck Zürich Genf Basel Bern Luzern Rom Mailand Neapel Venedig Florenz Turin Paris Lyon Straßburg
Marseille London Manchester Brüssel Antwerpen Den_Haag Amsterdam Rotterdam Kopenhagen Stockholm Oslo Helsinki Warschau
Krakau Danzig Prag Brünn Budapest Bukarest Sofia Belgrad Zagreb Athen Istanbul Ankara Moskau Sankt_Petersburg
Petersburg Kiew Kyjiw Lwiw Odessa Charkiw Minsk Riga Vilnius Tallinn Madrid Barcelona Lissabon Washington New_York
Los_Angeles San_Francisco Chicago Kalifornien Texas Florida Peking Shanghai Hongkong Tokio Seoul Delhi Neu-Delhi Kabul
Bagdad Teheran Damaskus Aleppo Jerusalem Tel_Aviv Kairo Tripolis Tunis Nairobi Kapstadt Johannesburg Sydney Melbourne
Nordsee Ostsee Mittelmeer Atlantik Pazifik Alpen Rhein Donau Elbe Augsburg Regensburg Würzburg Ulm Freiburg Heidelberg Karlsruhe Mannheim Kassel Erfurt Weimar Jena Halle
Magdeburg Potsdam Schwerin Rostock Lübeck Görlitz Chemnitz Bielefeld Münster Aachen Wuppertal Duisburg Bochum Trier
Koblenz Saarbrücken Wiesbaden Darmstadt Linz Klagenfurt Bregenz Villach St._Pölten Bad_Ischl Bad_Homburg Bad_Tölz
Bad_Reichenhall Bad_Kreuznach Bad_Kissingen Bad_Nauheim Bad_Aibling Bad_Gastein Bad_Doberan Winterthur St._Gallen
Lausanne Lugano Oberbayern Niederbayern Franken Schwaben Ruhrgebiet Bodensee Oberösterreich Niederösterreich Vorarlberg
Burgenland`,
    roles: `politiker politikerin sprecher sprecherin regierungssprecher chef chefin vorsitzende vorsitzender vorsitzenden
parteichef parteichefin minister ministerin innenminister außenminister finanzminister außenministerin innenministerin
verteidigungsminister gesundheitsminister wirtschaftsminister regierungschef regierungschefin staatschef bürgermeister
oberbürgermeister abgeordnete abgeordneter trainer stürmer torwart spieler autor autorin schriftsteller
schriftstellerin regisseur schauspieler schauspielerin sänger sängerin journalist journalistin professor professorin
direktor direktorin experte expertin anwalt anwältin präsidentin kanzlerin bundeskanzlerin ministerpräsidentin
bundespräsidentin generalsekretär generalsekretärin staatsanwalt richter richterin könig königin prinz prinzessin
papst bischof kardinal unternehmer gründer vorstandschef fraktionschef fraktionschefin oppositionsführer kremlchef
historiker ökonom forscher forscherin künstler maler komponist fußballer bruder schwester sohn tochter vater mutter
ehefrau ehemann verwalter kämmerer geschäftsführer geschäftsführerin kritiker kritikerin dirigent dirigentin verleger
verlegerin bürgermeisterin landrat landrätin lehrer lehrerin ärztin arzt sprecherin leiter leiterin kommissar
kommissarin anwohner anwohnerin augenzeuge zeuge zeugin wirt wirtin pfarrer pfarrerin`,
    beforeOrganisations: `firma konzern unternehmen partei verein sender zeitung zeitschrift tageszeitung magazin blatt agentur nachrichtenagentur organisation`,
    beforeWorks:
      'film roman buch album lied serie oper stück gedicht gemälde hörspiel dokumentarfilm essay sachbuch',
    linking: 'für von der des',
    placeEndings: `heim burg berg dorf stadt ingen hausen kirchen furt brück bruck feld hagen rode stedt büttel münde bach stein
litz witz nitz`,
    placeHeads: 'brücke see talsperre',
    commonFirstParts: `bahn bahnhof fußgänger rad radweg fuß stau bade bagger hoch tief über straße straßen haupt neben park zug klapp
hänge zahn luft land binnen salz süßwasser nord süd ost west berg wald fluss kanal stein holz stahl beton behelfs not dreh
seil fisch natur stadt zuschauer teich moor kommando schiffs auto eis roll wild grün stand vor museums`,
    placeAdjective: 'er',
    determiners: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen
seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes jeden jedem zum zur
im am vom beim ins ans aufs alle allen viele vielen mehr mehrere welche welcher einige zwei drei vier fünf sechs
sieben acht neun zehn`,
    nounEndings: `ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse tum ling linge chen lein enz
enzen anz anzen ment mente ur uren thek ator atoren eur eure ist isten loge logen`,
    adjectiveEndings: 'isch lich ig eint deutsch',
    adjectives: 'frei neu alt groß rot grün weiß schwarz erst zweit ober unter hoh heilig',
    adjectiveForms: 'e en er es em',
    titlesKept: 'könig königin prinz prinzessin papst sankt st kaiser',
    notNames: `TV DNA BIP KI IT PC ID PS CD DVD Corona Covid Covid-19 Internet Gott Uhr Euro Prozent Herr Frau davon daran darauf daraus dafür dagegen damit dabei
danach davor dazu darüber darunter darum deshalb trotzdem außerdem allerdings`,
  },
};
