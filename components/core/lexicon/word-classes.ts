/**
 * Words that decide who a name belongs to: titles that go with it (`President`, `Mr`), nouns that make it another thing
 * (`Tower`), small words that tell a text's language. Short lists by hand; the long ones come from assets/words.
 */
import words from '../../../assets/words/words.json' with { type: 'json' };
import { normalise } from '../text/fold.ts';
import { createFunctionWords } from './function-words.ts';
import { type LexemeTableBuilder, wordOf } from './lexeme-table.ts';

/** What a word of the lexemes may be. Bits of `Vocabulary.flags`. */
export const word = {
  /** Begins an alias or confusable. */
  start: 1,
  /** Stands somewhere in an alias or confusable. */
  part: 2,
  /** An ordinary word of English. */
  ordinary: 4,
  /** An ordinary word of another language. */
  foreign: 8,
  /** Written with a capital, yet no given name: `Monday`, `Geneva`, `Russian`. */
  proper: 16,
  given: 32,
  /** Goes before a person's name and with it. */
  title: 64,
  /** A title that only a woman bears; `Mr` and its like only a man. */
  feminine: 128,
  masculine: 256,
  /** A title that anybody may bear: `Dr`, `Mr`. Says nothing about which of two referents is meant. */
  courtesy: 4096,
  /** After a name makes it a thing: `Tower`, `Foundation`. */
  thing: 512,
  /** After a name leaves it a name though written with a capital: `Administration`, `Monday`. */
  neutral: 1024,
  /** Says that the name is a relative's: `Jr`, `младший`. */
  generation: 2048,
  /** Before a surname in the plural it says that a family is meant: `the Obamas`. */
  article: 8192,
  /** Before a name makes it a thing, in languages that set it there: `rue`, `башня`. */
  thingBefore: 1 << 14,
  /** A small word of any language (small-words.ts). */
  functionWord: 1 << 15,
} as const;

const titles = `president vice prime minister premier chancellor senator sen governor gov congressman representative rep
secretary ambassador professor prof doctor dr judge justice general gen colonel col captain sir lord king emperor
former ex then late acting elect mr mister
präsident bundespräsident vizepräsident kanzler bundeskanzler ministerpräsident botschafter senators altpräsident
président premier ministre sénateur ambassadeur professeur docteur
presidente expresidente vicepresidente exvicepresidente senador embajador primer ministro don
senatore ambasciatore signor ex-presidente
prezydent prezydenta prezydentowi prezydentem prezydencie premiera wiceprezydent pan pana panem panu
prezident prezidenta prezidentovi prezidentem prezidentu prezidentom viceprezident exprezident ministr pán
predsednik predsednika predsedniku predsednikom
presidentti presidentin presidenttia presidentille presidentiksi presidentilta
başkan başkanı cumhurbaşkanı devlet bay sayın
президент президента президенту президентом президенте президентът экс-президент премьер сенатор господин г-н
президентові президентові екс-президент пан пана паном
πρόεδρος πρόεδρο προέδρου
heer minister herr hr`;
const feminineTitles = `mrs ms miss madam lady frau fr madame mme señora sra doña signora pani paní gospa bayan rouva fru
mevrouw госпожа г-жа пані`;
const masculineTitles = `mr mister sir lord king m herr hr monsieur señor sr signor pan pana panem panu pán bay heer господин г-н`;
const courtesies = `dr doctor prof professor judge sir don professeur docteur`;
const things = `tower towers foundation center centre school university college library organization organisation hotel hotels
plaza street avenue boulevard road square airport bridge park palace institute academy museum stadium highway river lake
island mountain church hospital company corporation corp inc ltd llc group casino resort golf steaks vodka wine winery media
entertainment airlines shuttle station library edition stakes medal fellowship scholarship lecture trust lottery farm bay magazine university-press theatre theater accord accords award prize act cup league club fc
bank airways network studios pictures searchlight sports business nation weather broadcasting plc bowl county valley creek hills
turm stiftung straße strasse platz haus universität brücke flughafen schule
tour fondation avenue rue place université torre fundación fundacion calle avenida plaza universidad fondazione via piazza
башня башни башне фонд улица площадь университет дворец
вежа фонд вулиця площа`;
const thingsBefore = `torre torres rue avenue boulevard calle avenida via viale piazza hotel hôtel université universidad università
universidade башня башни башне башню башней вежа вежі вежу улица улице улицу вулиця вулиці площадь площади площа університет
университет университета университете отель отеля готель кула улица برج فندق شارع جامعة رحلات`;
const neutral = `administration administrations white era presidency cabinet government campaign team supporters aide aides ally allies
democrat democrats republican republicans monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december today and or the i says said summit meeting talks regime
derangement-syndrome justice department state treasury pentagon
washington оппозиционер политик блогер бизнесмен кандидат республиканец демократ основатель юрист лидер накануне ранее миллиардер
опозиціонер політик кандидат республіканець демократ лідер напередодні раніше опозиционерът кандидатът
geneva davos brussels kremlin congress senate christmas easter thanksgiving american americans`;
const generations = `jr sr junior senior ii iii iv младший младшего старший молодший filho fils`;
const smallWordLists: Record<string, string> = {
  en: 'the of and to in that is was he for with his has have had by from at as it on be not are were said will who which',
  de: 'der die das und nicht ist mit von den dem ein eine einen sich auf für wird hat wurde auch bei nach über sei einem zum zur im',
  fr: 'le la les et des est une dans du que qui pour au sur pas avec par son ses aux selon était cette mais été',
  es: 'el los las del y que una por con para su fue se es al como más ha según pero sobre sus este',
  it: 'il gli della che di è una per con non sono del dei nel alla ha anche come stato suo più dal si',
  pt: 'o os as do da dos das em que uma com não para por um foi ao pelo pela mais seu sua também são é',
  nl: 'de het een van en is niet dat met zijn op voor heeft aan door werd ook bij naar uit over als maar',
  sv: 'och att det som en är för med till av inte har den om ett var från sig efter men vid hade enligt',
  fi: 'ja on ei että oli hän se ovat kanssa mukaan myös mutta kun joka sekä olisi ollut vuonna jälkeen sanoi',
  pl: 'i w z na do się nie że jest to oraz po przez dla od jego był będzie o przed który które ze po jak za',
  cs: 'a v z na se že je s do to o ve pro jako by za po který byl jeho ale podle také už při před k',
  sl: 'in je v na da z za so se s po pri ki ne bi tudi pa kot ter bil bo o od ob do',
  tr: 've bir bu için ile da de olarak olan daha çok gibi sonra kadar ise dedi göre oldu en',
  ru: 'и в не на что с по это как его к из был для от о за он во со также при после но уже которые',
  uk: 'і в у не на що з до та це як його із був для від про за він також після але які під що зі',
  bg: 'и в на да не се от за че е с по ще са като до във беше при след си но със който това',
};

/**
 * Countries and cities as the platform knows them: many are given names too (`London`, `Jordan`), and before a surname
 * they are places (`In London Biden said`).
 */
function placeNames(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = Intl.supportedValuesOf('timeZone').map((zone) => zone.slice(zone.lastIndexOf('/') + 1));
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++)
      names.push(regions.of(String.fromCharCode(first, second)) ?? '');
  }
  // Of a name of two words (`New_York`) either may stand beside a surname, and neither says anything by itself.
  return names.filter((name) => /^\p{L}{4,}$/u.test(name)).map((name) => normalise(name).text);
}

const places = new Set(placeNames());
/** @param text a folded word. */
export const isPlace = (text: string): boolean => places.has(text);

const list = (text: string) => text.split(/\s+/).filter((entry) => entry !== '');

/** The small words that tell a text's language. */
export const functionWords = createFunctionWords(
  Object.fromEntries(
    Object.entries(smallWordLists).map(([language, text]) => [
      language,
      list(text).map((entry) => normalise(entry).text),
    ]),
  ),
);

/** Tells the builder every word that has a meaning of its own, whatever the packs are. @param small another list in tests. */
export function addLexicon(builder: LexemeTableBuilder, small = functionWords): void {
  const add = (text: string, flags: number) => {
    for (const entry of list(text)) builder.add(normalise(entry).text, flags);
  };
  const { en, ...others } = words.ordinary;
  for (const entry of en.split(' ')) builder.add(entry, word.ordinary);
  for (const language of Object.values(others))
    for (const entry of language.split(' ')) builder.add(entry, word.foreign);
  for (const entry of words.proper.split(' ')) builder.add(entry, word.proper);
  for (const entry of words.given.split(' ')) builder.add(entry, word.given);
  add(titles, word.title);
  add(feminineTitles, word.title | word.feminine);
  add(masculineTitles, word.title | word.masculine);
  add(courtesies, word.title | word.courtesy);
  for (const place of places) builder.add(place, word.neutral);
  add(things, word.thing);
  add(thingsBefore, word.thingBefore);
  add(neutral, word.neutral);
  add(generations, word.generation);
  add('the both two three four all', word.article);
  for (let id = 0; id < small.words.size; id++) builder.add(wordOf(small.words, id), word.functionWord);
}
