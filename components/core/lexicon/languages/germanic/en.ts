import type { Language } from '../../language.ts';

export const english = {
  tag: 'en',
  functionWords:
    'the of and to in that is was he for with his has have had by from at as it on be not are were said will who which',
  wordsAreKnown: true,
  capitalsAreNames: true,
  unknownOpening: 'always',
  endingsOfNoName: 'ing ed ly ers ism ment tion',
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
  womensNames:
    'michelle jill tiffany ashley naomi hillary susan karen nancy margaret emily sarah rachel megan jennifer',
  mensNames: 'joshua luca nikita ilya andrea',
  womensEndings: 'a',
  surnamesToo: `carter clinton kennedy reagan lincoln jackson madison nelson warren grant cleveland tyler taylor wilson franklin
roosevelt monroe adams arthur harrison johnson ford pierce garfield vance cruz perry paul ryan graham scott kerry blair
cameron brown major davis miller anderson thomas martin robinson clark lewis lee walker allen mitchell parker evans stewart
morris rogers reed morgan murphy bailey cooper howard james watson brooks kelly bennett ross henderson coleman foster bryant
alexander russell griffin austin dean hudson spencer marshall wallace douglas logan mason carson cole blake quinn reid
ronaldo kane kim barak sharon harper lula harris walter simon gordon curtis norman duncan stanley wayne leon otto ludwig
romero santiago salvador castro ortega chavez diaz gomez rivera mercado klein stein adam noel`,
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
    conjunction: 'and',
    article: 'the',
  },
  cues: {
    trade: `cricketer spinner bowler batsman batter footballer striker midfielder goalkeeper winger defender
fullback quarterback linebacker cornerback pitcher shortstop outfielder golfer jockey sprinter swimmer cyclist rower boxer
wrestler gymnast skater snooker darts lock prop hooker flanker hurler drummer guitarist bassist pianist cellist violinist
fiddler singer songwriter soprano tenor baritone saxophonist trumpeter composer conductor luthier painter sculptor potter
poet playwright novelist illustrator animator treasurer plumber baker butcher vicar curate headteacher headmaster headmistress
schoolteacher carpenter electrician dentist nurse midwife astronomer botanist mathematician physicist chemist surname
disambiguation spinners`,
    settlement: 'town city village hamlet parish county province district island port municipality commune',
    christened: 'called named nicknamed christened dubbed',
    indefinite: 'a an one another',
    of: 'of',
    the: 'the',
    givenName: `Michelle Eric Tiffany Jill Ashley Naomi Hillary Sasha Fred Jessica Jennifer Susan Karen Nancy Margaret Emily
Sarah Rachel Rebecca Deborah Stephanie Megan George Robert Richard Charles Thomas Christopher Matthew Anthony Steven Andrew
Kenneth Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Jonathan Stephen Larry Justin Scott Brandon
Benjamin Samuel Gregory Patrick Ludmila Yulia Julija Julia Oleg Maria`,
    creature: `dog puppy cat kitten tomcat tabby horse pony mare stallion gelding colt filly foal racehorse donkey mule goat ewe
piglet sow cow calf parrot cockatoo parakeet budgie canary hen rooster cockerel goose swan tortoise turtle hamster rabbit ferret
hedgehog otter llama alpaca camel gorilla chimpanzee giraffe elephant rhino hippo penguin iguana gecko goldfish spaniel labrador
retriever terrier collie poodle dachshund beagle bulldog pug corgi greyhound whippet sheepdog tractor van lorry boat yacht
sloop dinghy tugboat trawler schooner locomotive`,
    kin: 'aunt auntie uncle granny grandma grandpa grandad nana cousin nurse sister coach',
    possessive: 'my our his her their your',
    being: 'is was',
    joining: 'on upon under',
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
