import type { Language } from '../../language.ts';

export const english = {
  tag: 'en',
  functionWords:
    'the of and to in that is was he for with his has have had by from at as it on be not are were said will who which',
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
nation weather broadcasting plc bowl county valley creek hills`,
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
    joining: 'on upon under',
    relative: 'who whom whose that which with without',
    locative: 'in at from near outside inside to',
    placeHead: 'camp fort mount mt lake cape port',
    renaming: 'united free greater little upper lower outer inner',
    headlineSubject: 'school schools hospital airport business church weather bridge bridges farm farms bank',
    telling: 'was has had said says will did would',
    object: 'a an the your my his her their it them that this what whatever every any one',
    givenHead: 'first given forename forenames christian name names fname firstname',
    surnameHead: 'last surname family surnames lastname lname',
    rubric: `media entertainment sports business nation weather library video world school schools magazine travel group
company hotels golf league club wine stations`,
  },
  kindWords: {
    organisation:
      'inc ltd llc plc corp corporation company party union ministry committee commission council agency association institute university bank police court army',
    event:
      'summit conference election elections war battle festival championship cup olympics crisis attack massacre earthquake',
    project: 'project pipeline programme program mission railway',
    place: 'city river lake mount mountain island islands street square bay valley county province village',
  },
  beforePlaces: 'in near at',
} satisfies Language;
