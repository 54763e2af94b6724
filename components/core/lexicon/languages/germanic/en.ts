import type { Language } from '../../language.ts';

export const english = {
  tag: 'en',
  functionWords:
    'the of and to in that is was he for with his has have had by from at as it on be not are were said will who which a an',
  wordsAreKnown: true,
  capitalsAreNames: true,
  unknownOpening: 'always',
  endingsOfNoName: 'ing ed ly ers ism ment tion ns ts ks ps ds ls gs ms bs sses shes',
  titles: `president vice prime minister premier chancellor senator sen governor gov congressman representative rep
secretary ambassador professor prof doctor dr judge justice general gen colonel col captain sir lord king emperor
former ex then late acting elect mr mister`,
  womensTitles: 'mrs ms miss madam lady',
  mensTitles: 'mr mister sir lord king',
  courtesies: 'dr doctor prof professor judge sir',
  qualifiers: 'former ex then late acting elect vice',
  openingQualifiers: 'then',
  generations: 'jr sr junior senior ii iii iv',
  things: `tower towers foundation center centre school university college library organization organisation hotel hotels
plaza street avenue boulevard road square airport bridge park palace institute academy museum stadium highway river lake
island mountain church hospital company corporation corp inc ltd llc group casino resort golf wine winery media
entertainment airlines station edition stakes medal fellowship scholarship lecture trust lottery farm bay magazine
theatre theater accord accords award prize act cup league club fc bank airways network studios pictures sports business
nation weather broadcasting plc bowl county valley creek hills doctrine law lane gardens cathedral arena
observatory prison herald gazette tribune chronicle observer treaty`,
  openings: `when while after before if but then so because although once since until where why how later earlier yesterday soon
meanwhile now`,
  neutral: `administration administrations white era presidency cabinet government campaign team supporters aide aides ally
allies democrat democrats republican republicans monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december today and or the i says said summit meeting talks
regime justice department state treasury pentagon congress senate christmas easter thanksgiving american americans`,
  mensNames: 'luca nikita ilya',
  womensEndings: 'a',
  versus: 'v.',
  numbersMakeNames: true,
  families: { articles: 'the both two three four all', plural: 's', unlessListed: true },
  plural: 's',
  possessiveEnding: 's',
  nameParts: {
    particle: 'st saint mac ap ferch fitz',
    surnameStart: 'mc mac o',
    suffix: 'v',
    postNominal: 'phd md jd mba esq obe mbe cbe kbe dbe gbe mp msp mep kc qc frs rn dds usn usa ret',
    honorific: `mr mrs ms miss mx dr prof professor sir dame lord lady saint st rev reverend pastor imam rabbi sheikh sheik shaikh
prince princess king queen emperor pope president senator sen rep congressman congresswoman governor gov mayor judge
justice general gen colonel col major maj captain capt sergeant sgt lieutenant lt admiral ayatollah mullah maulana
hadji haji hajji prophet`,
    legalForm: `inc incorporated corp corporation co company ltd limited llc llp lp plc pty pte sdnbhd bhd`,
    clubForm: 'fc afc cf rfc sc ac ssc',
    companyNoun: `group holding holdings company companies corporation enterprises industries`,
    businessNoun: `airlines airways airline air motors motor technologies technology systems software solutions services partners capital
media studios pictures entertainment records pharmaceuticals pharma energy petroleum oil foods brewing stores hotels
insurance financial securities investments communications telecom networks electronics semiconductor semiconductors
automotive aviation aerospace`,
    institutionNoun: `international worldwide global network bank banking university college school institute foundation party movement club news press newspaper magazine radio
television tv channel airport stadium county festival`,
    turningNoun: 'university department ministry',
    smallNoun: 'party movement festival prize award awards cup league championship tour',
    conjunction: 'and',
    article: 'the',
    stateForm: `republic kingdom state commonwealth federation union principality sultanate emirate duchy grand people's peoples
democratic islamic federal federative socialist arab united hashemite cooperative`,
  },
  cues: {
    trade: `cricketer footballer golfer jockey sprinter swimmer cyclist rower boxer wrestler gymnast skater skier runner diver
climber racer batsman bowler striker midfielder goalkeeper winger defender quarterback linebacker pitcher outfielder singer
songwriter rapper drummer guitarist bassist pianist cellist violinist trumpeter saxophonist organist soprano tenor baritone
composer conductor dancer choreographer painter sculptor potter engraver illustrator animator cartoonist photographer poet
playwright novelist librarian archivist plumber baker butcher barber tailor carpenter mason gardener electrician mechanic
farmer shepherd fisherman miner vicar curate monk nun headteacher headmaster headmistress schoolteacher dentist nurse
midwife pharmacist veterinarian treasurer accountant astronomer botanist zoologist geologist mathematician physicist chemist
biologist surname disambiguation`,
    settlement: 'town city village hamlet parish county province district island port municipality commune',
    christened: 'called named nicknamed christened dubbed',
    indefinite: 'a an one another',
    of: 'of',
    the: 'the',
    creature: `dog puppy cat kitten tomcat tabby horse pony mare stallion gelding colt filly foal racehorse donkey mule goat ewe
piglet sow cow calf parrot cockatoo parakeet budgie canary hen rooster cockerel goose swan tortoise turtle hamster rabbit ferret
hedgehog otter llama alpaca camel gorilla chimpanzee giraffe elephant rhino hippo penguin iguana gecko goldfish spaniel labrador
retriever terrier collie poodle dachshund beagle bulldog pug corgi greyhound whippet sheepdog tractor van lorry boat yacht
sloop dinghy tugboat trawler schooner locomotive`,
    kin: 'aunt auntie uncle granny grandma grandpa grandad nana cousin nurse sister coach',
    possessive: 'my our his her their your',
    being: 'is was',
    headBefore: 'lake hurricane typhoon cyclone',
    joining: 'on upon under',
    relative: 'who whom whose that which with without',
    locative: 'in at from near outside inside to',
    placeHead: 'camp fort mount mt lake cape port',
    renaming: `united free greater little upper lower outer inner new north south east west northern southern eastern western
equatorial`,
    headlineSubject:
      'school schools hospital airport business church weather bridge bridges farm farms bank law doctrine',
    predicate: 'was has had said says will did would',
    object: 'a an the your my his her their it them that this what whatever every any one',
    givenHead: 'first given forename forenames christian name names fname firstname',
    surnameHead: 'last surname family surnames lastname lname',
    rubric: `media entertainment sports business nation weather library video world school schools magazine travel group
company hotels golf league club wine stations`,
  },
  kindWords: {
    organisation: `inc ltd llc plc corp corporation company party union ministry committee commission council agency association
institute university bank police court army department bureau federation league senate parliament congress group
holdings airlines airways news times post journal gazette telegraph network channel radio foundation trust authority
board office service services college academy hospital church society studios records pictures motors technologies
forum alliance coalition movement brigade regiment navy force forces guard treasury exchange fund laboratory museum
nations house brotherhood jihad front orchestra band united city rovers wanderers albion`,
    event: `summit conference election elections war wars battle festival championship championships cup olympics crisis attack
attacks massacre earthquake hurricane storm revolution uprising protests referendum games marathon prix final finals
expo day eve awards oscars league ceremony rebellion genocide holocaust renaissance brexit inquiry derby`,
    project: 'project pipeline programme program mission railway initiative',
    place: `city river lake mount mountain mountains island islands street square bay valley county province village avenue road
bridge airport station park tower palace castle stadium arena beach coast sea ocean gulf strait peninsula desert
forest hills heights district region state states territory republic kingdom canal port cape fort springs isles isle
falls town hill lane canyon plaza dam passage quay reef glacier inn`,
  },
  beforePlaces: 'in near at from to outside across throughout toward towards around into',
  article: {
    byline: 'by',
    ordinalEndings: 'st nd rd th',
    abbreviations: 'st vs',
    saying: `said says saying say told tells added adds argued argues claimed claims stated states wrote writes explained explains
announced announces insisted insists warned warns noted notes acknowledged acknowledges admitted admits denied denies
declared declares tweeted replied responded responds responded asked asks continued concluded recalled suggested
suggests believes thinks confirmed confirms reported reports`,
    accordingTo: 'according_to',
    he: 'he',
    she: 'she',
    him: 'him his himself',
    her: 'her hers herself',
    months: `January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sept/Sep October/Oct
November/Nov December/Dec`,
    weekdays: 'monday/mon tuesday/tue wednesday/wed thursday/thu friday/fri saturday/sat sunday/sun',
    days: '-1:yesterday 0:today/tonight 1:tomorrow',
    last: 'last past',
    next: 'next',
    units: 'week:week month:month year:year',
    countries: `150:Europe XA:Africa XB:Asia XE:Scotland XF:Wales XG:England US:US/U.S./U.S/USA/U.S.A./America/United_States/United_States_of_America
GB:Britain/Great_Britain/UK/U.K./United_Kingdom CZ:Czech_Republic KR:South_Korea/Republic_of_Korea KP:North_Korea
NL:Holland MM:Burma CD:DR_Congo/Congo VA:Vatican AE:UAE MK:Macedonia CI:Ivory_Coast PS:Palestine TR:Turkey/Türkiye
RU:Russian_Federation BA:Bosnia CN:People’s_Republic_of_China HK:Hong_Kong`,
    nationalities: `US:american GB:british/briton RU:russian UA:ukrainian DE:german FR:french ES:spanish/spaniard IT:italian
PL:polish/pole PT:portuguese NL:dutch BE:belgian CH:swiss AT:austrian SE:swedish/swede NO:norwegian DK:danish/dane
FI:finnish/finn IE:irish GR:greek TR:turkish/turk CN:chinese JP:japanese KR:south_korean KP:north_korean IN:indian
PK:pakistani AF:afghan IR:iranian IQ:iraqi IL:israeli SY:syrian LB:lebanese EG:egyptian SA:saudi PS:palestinian
YE:yemeni JO:jordanian QA:qatari AE:emirati LY:libyan TN:tunisian MA:moroccan DZ:algerian SD:sudanese ET:ethiopian
KE:kenyan NG:nigerian GH:ghanaian ZA:south_african ZW:zimbabwean CA:canadian MX:mexican BR:brazilian
AR:argentine/argentinian CL:chilean CO:colombian VE:venezuelan PE:peruvian CU:cuban BO:bolivian EC:ecuadorian
AU:australian NZ:new_zealander ID:indonesian MY:malaysian PH:filipino/philippine TH:thai VN:vietnamese MM:burmese
SG:singaporean TW:taiwanese BD:bangladeshi LK:sri_lankan NP:nepali/nepalese HU:hungarian CZ:czech SK:slovak
RO:romanian BG:bulgarian RS:serbian/serb HR:croatian/croat BA:bosnian SI:slovenian/slovene AL:albanian MK:macedonian
BY:belarusian MD:moldovan LT:lithuanian LV:latvian EE:estonian GE:georgian AM:armenian AZ:azerbaijani KZ:kazakh
UZ:uzbek IS:icelandic LU:luxembourgish RW:rwandan UG:ugandan SN:senegalese SO:somali CD:congolese 150:european
XA:african XB:asian XC:latin_american XD:arab XE:scottish XF:welsh XG:english XH:muslim XI:jewish XJ:christian
XK:catholic`,
    nationalityEndings: 's men women man woman',
    places: `Europe Asia Africa Antarctica Oceania Middle_East Far_East Latin_America North_America South_America Central_America
Western_Europe Eastern_Europe Caribbean Scandinavia Balkans Siberia Crimea Donbas England Scotland Wales
Northern_Ireland Kosovo Gaza Gaza_Strip West_Bank Kashmir Tibet Xinjiang Catalonia Bavaria Tuscany Normandy Brittany
Flanders Washington New_York New_York_City Los_Angeles San_Francisco Chicago Boston Houston Dallas Philadelphia Miami
Seattle Atlanta Detroit Denver Las_Vegas Las_Vegas New_Orleans Baltimore California Texas Florida Ohio Pennsylvania
Michigan Illinois Virginia Massachusetts Arizona Georgia Colorado Oregon Wisconsin Minnesota Alabama Alaska Hawaii
Kentucky Louisiana Maryland Mississippi Missouri Montana Nevada New_Jersey New_Mexico North_Carolina South_Carolina
Oklahoma Tennessee Utah Vermont Delaware Connecticut Iowa Kansas Nebraska Idaho Indiana Maine West_Virginia
New_Hampshire Rhode_Island North_Dakota South_Dakota Arkansas Wyoming Ontario Quebec Alberta Manchester Liverpool
Birmingham Glasgow Edinburgh Cardiff Leeds Bristol Sheffield Newcastle Oxford Cambridge Belfast Kent Essex Sussex
Yorkshire Lancashire Cornwall Devon Norfolk Suffolk Surrey Munich Hamburg Cologne Frankfurt Geneva Basel Milan Turin
Naples Venice Florence Barcelona Seville Valencia Marseille Lyon Nice Bordeaux Strasbourg Rotterdam Antwerp The_Hague
Kiev Kyiv Lviv Odesa Odessa Kharkiv Mariupol St_Petersburg Saint_Petersburg Mumbai Delhi New_Delhi Calcutta Kolkata
Bangalore Beijing Shanghai Hong_Kong Wuhan Osaka Kyoto Tel_Aviv Mecca Aleppo Mosul Benghazi Alexandria Marrakesh
Cape_Town Durban Rio_de_Janeiro Rio Brasilia Salvador Toronto Montreal Vancouver Ottawa Sydney Melbourne Brisbane
Perth Adelaide Canberra Wellington Auckland Atlantic Pacific Mediterranean Baltic Arctic Alps Himalayas Rockies Danube
Rhine Thames Nile Manhattan Brooklyn Queens Hollywood Westminster Silicon_Valley`,
    roles: `host ambassador spokesman spokeswoman spokesperson boss chief executive manager director analyst expert economist
historian author writer novelist actor actress singer comedian reporter journalist correspondent editor columnist
lawyer attorney prosecutor politician leader dissident activist campaigner lawmaker diplomat adviser advisor aide
officer detective constable sergeant mayor secretary minister chairman chairwoman chair founder co-founder owner ceo
coach meteorologist hydrologist geologist biologist physicist curator coordinator administrator treasurer winger substitute
referee accountant banker nurse surgeon captain striker midfielder defender goalkeeper player teammate star champion golfer footballer husband wife son
daughter brother sister father mother friend colleague billionaire entrepreneur businessman businesswoman scientist
researcher physicist philosopher poet painter composer pianist director filmmaker producer guitarist drummer bassist
bishop archbishop cardinal rabbi imam councillor candidate opponent rival critic veteran pilot astronaut engineer
architect designer teacher pupil student victim suspect defendant inspector`,
    beforeOrganisations: `company firm broadcaster newspaper magazine retailer giant group charity party agency team club bank`,
    beforeWorks: `film movie novel book album song single series show musical opera play memoir poem painting video game drama sitcom
documentary`,
    nounEndings: 'tion sion ment ness ity ies ism ance ence ics ture',
    adjectiveEndings: 'ic al ary ous ive',
    partners: 'son sons daughters brothers associates partners company',
    headsOfTopics: 'administration center centre centers centres',
    headsTravel: true,
    headsBehind: true,
    verbEndings: 'ed ing',
    organisationArticle: 'the',
    linking: 'of for',
    determiners: 'the a an his her its their this that',
    titlesKept: 'king queen prince princess pope saint st emperor empress lord lady sheikh duke duchess dr',
    notNames: `TV DNA RNA GDP PM AM CEO CFO AI IT OK PC ID VIP CV DVD CD GPS HIV AIDS Covid Covid-19 internet web god bible christmas easter mr mrs ms Q A FAQ AD BC BST GMT EST MP MPs UFO PhD NB i i’m i’ve i’ll i’d oh yes no hi hey lol rt via am pm ii iii iv`,
  },
} satisfies Language;
