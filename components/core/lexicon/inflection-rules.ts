/**
 * How names decline, a language at a time: `ending>base` says that a word with this ending may be a form of the word with that
 * one (`Polsce` of `Polska`). Written for names alone: countries, cities, organisations, persons. A rule only ever leads to
 * words that a card has, so a rule too many costs little, and a vocative or a dual is left out.
 */
import { normalise } from '../text/fold.ts';

/** One declension rule a word, `ending>base,base`; both are folded, so that accents are written for the eye. */
const rules: Readonly<Record<string, string>> = {
  pl: `a> u> ie> y> i> e> ia> iu> owi> em> iem> ach> om> ami> ów> ze> kiem>k giem>g zie> cie>t dzie>d ście>st le>ł rze>r
y>a i>a ie>a ę>a ą>a o>a ce>ka dze>ga rze>ra cie>ta dzie>da le>ła ście>sta szcze>szka
iej>a ej>a iego>i,ie iemu>i,ie im>i,ie ego>y,e emu>y,e ym>y,e ych>e,y,i ich>ie,i ymi>e imi>ie,i
a>o,e,ek u>o,e em>o,e ie>o ca>ec cu>ec cem>ec cowi>ec ka>ek kowi>ek kiem>ek ce>ec
iec>cy czech>cy com>cy cami>cy ch>chy szech>chy om>y ami>y ach>y ów>y in>iny n>ny ier>ry rzech>ry ie>y ii>ie ach>ie om>ie ami>ie`,
  cs: `a> u> e> y> i> ě> ů> ům> ovi> em> ech> ové> ův> ova> ovo> ovu> ově> ovy> ových> ovým> ovou> ovi>
y>a ě>a e>a u>a ou>a o>a i>a ce>ka ze>ha ře>ra še>cha ách>a ám>a ami>a in>a ina>a ino>a iny>a inu>a
i>e í>e ii>ie ií>ie iemi>ie ích>e
a>o u>o ě>o e>o em>o y>o ce>ko cích>ko ům>a
é>á ou>á ého>ý,é ému>ý,é ým>ý,é ém>ý,é ých>é,ý,á ými>é,ý ího>í ímu>í ím>í ích>í ími>í ské>sko
ů>y ech>y ům>y ech>e a>ek u>ek ka>ek ku>ek kem>ek kovi>ek ce>ec cem>ec ci>ec covi>ec la>el lu>el lem>el`,
  sk: `a> u> y> i> ovi> om> och> mi> ov> ova> ovo> ovej> ovu> ovou> ových> ovým> e>
y>a e>a i>a u>a ou>a o>a ách>a ám>a ami>a in>a ina>a ii>ia iu>ia iou>ia
a>o u>o e>o om>o ej>á,a ú>á ou>á ého>ý,é ému>ý,é ým>ý,é om>ý,é ých>é,ý ými>é,ý ieho>í iemu>í
ov>y och>y om>y ku>ok ka>ok kom>ok kovi>ok ca>ec cu>ec com>ec covi>ec`,
  sl: `a> u> om> em> i> e> ov> ih> ovih> ovega> ovo> ova> ovi> ovem> ovim> ovemu> ove> jev> jeva> jevo> jeve> jevi> jevem> jem> ju> ja>
e>a i>a o>a am>a ah>a ami>a in>a ina>a ino>a ine>a
em>a ega>o,i,a emu>o,i,a em>o,i im>o,i ih>e,i imi>e,i ske>ska ski>ska sko>ska skem>ska
a>o u>o om>o ca>ec cu>ec cem>ec ka>ek ku>ek kom>ek kov>ki kom>ki kih>ki kah>ke`,
  hr: `a> u> om> em> e> i> ov> ova> ovo> ovu> ovim> ovih> ovog>
e>a i>a u>a o>a om>a oj>a in>a ina>a
a>o u>o om>o og>i,o oga>i,o om>i,o omu>i,o im>i ih>i e>ska oj>ska u>ska
ca>ac cu>ac cem>ac ka>ak ku>ak kom>ak`,
  ru: `а> у> ом> ем> е> ым>
ы>а и>а е>а у>а ой>а ою>а ам>а ами>а ах>а ок>ка
и>я е>я ю>я ей>я ею>я ии>ия ию>ия ией>ия иею>ия ии>ие ия>ие ию>ие ием>ие
я>ь ю>ь ем>ь ём>ь е>ь и>ь ью>ь
я>й ю>й ем>й ае>ай ее>ей уе>уй ое>ой ия>ий ию>ий ием>ий ии>ий ея>ей ею>ей еем>ей
а>о у>о ом>о е>о я>е ю>е ем>е
ого>ый,ий,ой,ое ому>ый,ий,ой,ое ым>ый,ой,ое ом>ый,ий,ой,ое его>ий,ее ему>ий,ее им>ий,ое,ой ем>ий
ой>ая ую>ая ою>ая ей>яя юю>яя
ых>ые,ый,ая ым>ые ыми>ые их>ие,ий ими>ие,ий им>ие
ов>ы ам>ы ами>ы ах>ы ов>и ам>и ами>и ах>и ей>и ь>и
ца>ец цу>ец цом>ец цем>ец це>ец ка>ок ку>ок ком>ок ке>ок ла>ел ра>ер`,
  uk: `а> у> ові> еві> ом> ем> і>
и>а і>а у>а ою>а о>а ам>а ами>а ах>а ці>ка зі>га сі>ха
і>я ю>я ею>я є>я ії>ія ію>ія ією>ія
я>ь ю>ь ем>ь і>ь еві>ь ю>й я>й єм>й ї>й
а>о у>о ом>о і>о я>е ю>е ем>е
ого>ий,ій,е ому>ий,ій,е им>ий,ій,е ім>ий,ій,е ої>а ій>а ю>я
их>і,ий ими>і,ий им>і
ів>и ам>и ами>и ах>и ів>і ь>і
єва>їв єву>їв єві>їв євом>їв ова>ів ову>ів ові>ів овом>ів
ця>ець цю>ець цем>ець цеві>ець ка>ок ку>ок ком>ок`,
  be: `ы>а е>а у>а ай>а аю>а і>я ю>я яй>я іі>ія ію>ія ага>ы аму>ы ым>ы ай>ая ую>ая аў>ы`,
  bg: `ът> ъ> а> ят>й я>й та> то> те> ия>и ият>и ият>ен ният>ен ния>ен ният>ни ния>ни
ския>ски ският>ски ата>а ята>я ото>о ето>е ите>и ния>ния`,
  mk: `от> та> то> те> иот>и ата>а ото>о ите>и`,
  lt: `o>as ui>as ą>as u>as e>as ai>as io>is iui>is į>is iu>is yje>is aus>us ui>us ų>us umi>us
os>a ai>a ą>a oje>a ės>ė ei>ė ę>ė e>ė ėje>ė`,
  lv: `a>s am>s u>s ā>s as>a ai>a u>a ā>a ai>a es>e ei>e i>e ē>e a>is im>is i>is ī>is`,
  fi: `sen>nen sta>nen sella>nen selle>nen selta>nen sessa>nen sesta>nen seen>nen sena>nen
en>i essa>i esta>i een>i elle>i ella>i elta>i eksi>i ksen>s kselle>s ksessa>s ksesta>s
llin>lli tin>tti pin>ppi kin>kki tissa>tti tista>tti`,
  et: `a> e> u> iga>i ile>i ilt>i is>i ist>i isse>i it>i`,
  hu: `ból> ből> ba> be> tól> től> ról> ről> nak> nek> ban> ben> t> ot> et> at> nál> nél> hoz> hez> höz> ra> re> on> en> ön> ig> ként> ért> ékről> ék> é> a> i>
val> vel> al> el>`,
  tr: `ın> in> un> ün> nın> nin> nun> nün> ya> ye> yı> yi> yu> yü> da> de> ta> te> dan> den> tan> ten> la> le> yla> yle>`,
  el: `ου>ος ο>ος ε>ος η>ης α>ας ας>α ης>η ου>ο ίας>ία ων>ες ους>οι ών>ες`,
  ro: `ului> ul> lui> ei>a ii>ia iei>ia ilor>i`,
  de: `es> en>e er>e en>er em>er en>es ens>`,
};

/** No base is shorter, in folded units: a short word with another ending is anything. Inside a name one letter less will do. */
const minBase = 4;
const minKept = 2;

interface Rule {
  /** As it is written, in small letters. */
  written: string;
  base: string;
}

const folded = (text: string): string => normalise(text).text;

const parsed = new Map(
  Object.entries(rules).map(([language, text]): [string, Map<string, Rule[]>] => {
    const byEnding = new Map<string, Rule[]>();
    for (const rule of text.split(/\s+/)) {
      const [ending = '', bases = ''] = rule.split('>');
      for (const base of bases.split(',')) {
        const one = { written: ending, base: folded(base) };
        byEnding.set(folded(ending), [...(byEnding.get(folded(ending)) ?? []), one]);
      }
    }
    return [language, byEnding];
  }),
);

/** The languages with rules, as primary subtags. */
export const declining: readonly string[] = [...parsed.keys()];

/** Last units of the endings in this language. */
export const lastUnitsOf = (language: string): number[] =>
  [...(parsed.get(language)?.keys() ?? [])].map((ending) => ending.charCodeAt(ending.length - 1));

const longest = Math.max(
  ...[...parsed.values()].flatMap((rules) => [...rules.keys()].map((one) => one.length)),
);

/**
 * The folded words that `word` may be a form of, those of the longest ending first.
 * @param word a folded word. @param language primary subtag, lower case.
 * @param written the same as it stands in the text: accents may be left out, and where they are not they have to agree, since
 *   `Putinová` is a woman's name and `Putinova` what is Putin's.
 * @param inside whether other words of the name have been found before it.
 */
export function basesOf(word: string, language: string, written: string, inside = false): string[] {
  const rulesHere = parsed.get(language);
  if (!rulesHere) return [];
  const bases: string[] = [];
  for (let length = Math.min(longest, word.length - minKept); length > 0; length--) {
    const kept = word.length - length;
    const ending = word.slice(kept);
    for (const { written: own, base } of rulesHere.get(ending) ?? []) {
      if (kept + base.length < (inside ? minBase - 1 : minBase) || ending === base) continue;
      const here = written.slice(-own.length);
      if (here === own || here === ending || written.length !== word.length)
        bases.push(word.slice(0, kept) + base);
    }
  }
  return bases;
}
