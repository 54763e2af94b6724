/** Words that names are made of and that are no part of what a person or an organisation is called for short. */
import { normalise } from '../text/fold.ts';

const listOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).map((entry) => normalise(entry).text));

/**
 * Particles that belong to the surname behind them: `van der Leyen`, `al-Assad`, `de la Cruz`, `bin Salman`. In small letters
 * any word before a surname is one; these are written with a capital as well.
 */
const particles =
  listOf(`van von vom zu zur zum der den ter ten te de del della delle dei degli da das dos do du des la le las los
lo li di el al bin ibn ben bint abu abd st saint san santa mac af av zu ap ferch fitz фон ван дер ван де ла ле аль эль бен бин ибн
абу`);

/** What follows a name and tells apart those who share it. */
const generations = listOf(
  `jr sr junior senior ii iii iv v filho júnior neto sobrinho младший старший молодший`,
);

/** Letters behind a name: orders, degrees, seats. */
const postNominals = listOf(
  `phd md jd mba esq obe mbe cbe kbe dbe gbe mp msp mep kc qc frs rn dds usn usa ret`,
);

/** What goes before a name in a list of people. */
const honorifics =
  listOf(`mr mrs ms miss mx dr prof professor sir dame lord lady saint st rev reverend pastor imam rabbi sheikh sheik
shaikh prince princess king queen emperor pope president senator sen rep congressman congresswoman governor gov mayor judge
justice general gen colonel col major maj captain capt sergeant sgt lieutenant lt admiral ayatollah mullah maulana hadji haji
hajji prophet пророк святой папа král papež papież książę papa`);

/** Legal forms, from many countries, without dots and spaces. */
const legalForms =
  listOf(`inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh mbh ag se kg kgaa ohg ug ev
sa sas sarl sl slu srl spa snc nv bv cv ab asa as aps oy oyj abp ks is pty pte sdnbhd bhd kk kft zrt nyrt sro doo dd ad ead eood
ood spzoo spj sca scop fc afc cf rfc sc ac ssc ооо оао пао зао ао тов ват пат прат ат ад еад еоод оод`);

/** Nouns behind a company's name that say no more than a legal form does. */
const corporateNouns =
  listOf(`group holding holdings groep gruppe grupo gruppo groupe grupa skupina company companies corporation
international worldwide global enterprises industries`);

/** Nouns that say what a company does: without them its name is its own (`Cisco Systems`, `Adria Airways`). */
const businessNouns =
  listOf(`airlines airways airline air motors motor technologies technology systems software solutions services
partners capital media studios pictures entertainment records pharmaceuticals pharma energy petroleum oil foods brewing stores
hotels insurance financial securities investments communications telecom networks electronics semiconductor semiconductors
automotive aviation aerospace`);

/** Nouns behind the name of a place or a person: without them `Leiden University` is a city. */
const institutionNouns =
  listOf(`bank banking university college school institute foundation party movement club news press
newspaper magazine radio television tv channel airport stadium county festival`);

/** Chinese, Korean and Vietnamese family names as written in Latin letters: they go first, also in other languages' texts. */
const familyNamesFirst =
  listOf(`xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie song
tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu ye du cheng wei su lu ding ren shen yao fan fu zhong lai
mao qin jia zou xiong bai meng qiu hou jin hao shao wan duan lei qian yin bo hua kim lee park choi jung jeong kang cho yoon jang
lim han shin seo kwon hwang ahn oh yoo moon ryu roh bae ban nguyen tran pham phan vu vo dang bui ngo duong truong`);

const patronymic = /(?:вич|вна|ична|ич|оглу|оглы|кызы|івна|ївна)$/;

/** Joins two halves of a name, per language; an ampersand is read as any of them. */
export const conjunctions: ReadonlySet<string> = listOf('and und et y e og och i a и і та ja és ve en');

/** What is asked of a word of a name; words are folded, without dots. */
export const isParticle = (word: string): boolean => particles.has(word);
export const isGeneration = (word: string): boolean => generations.has(word);
export const isPostNominal = (word: string): boolean => postNominals.has(word);
export const isHonorific = (word: string): boolean => honorifics.has(word);
export const isLegalForm = (word: string): boolean => legalForms.has(word);
export const isCorporateNoun = (word: string): boolean => corporateNouns.has(word);
export const isBusinessNoun = (word: string): boolean => businessNouns.has(word);
export const isInstitutionNoun = (word: string): boolean => institutionNouns.has(word);
export const isFamilyNameFirst = (word: string): boolean => familyNamesFirst.has(word);
export const isPatronymic = (word: string): boolean => patronymic.test(word);
