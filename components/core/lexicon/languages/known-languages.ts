/** The languages that the engine knows. A new one is a file beside the others and a line here. */
import type { Language } from '../language.ts';
import { createLanguages } from '../languages.ts';
import { danish } from './germanic/da.ts';
import { german } from './germanic/de.ts';
import { english } from './germanic/en.ts';
import { norwegian } from './germanic/nb.ts';
import { dutch } from './germanic/nl.ts';
import { swedish } from './germanic/sv.ts';
import { arabic } from './other/ar.ts';
import { greek } from './other/el.ts';
import { estonian } from './other/et.ts';
import { persian } from './other/fa.ts';
import { finnish } from './other/fi.ts';
import { hebrew } from './other/he.ts';
import { hindi } from './other/hi.ts';
import { hungarian } from './other/hu.ts';
import { japanese } from './other/ja.ts';
import { korean } from './other/ko.ts';
import { lithuanian } from './other/lt.ts';
import { latvian } from './other/lv.ts';
import { turkish } from './other/tr.ts';
import { vietnamese } from './other/vi.ts';
import { chinese } from './other/zh.ts';
import { spanish } from './romance/es.ts';
import { french } from './romance/fr.ts';
import { italian } from './romance/it.ts';
import { portuguese } from './romance/pt.ts';
import { romanian } from './romance/ro.ts';
import { belarusian } from './slavic/be.ts';
import { bulgarian } from './slavic/bg.ts';
import { bosnian } from './slavic/bs.ts';
import { czech } from './slavic/cs.ts';
import { croatian } from './slavic/hr.ts';
import { macedonian } from './slavic/mk.ts';
import { polish } from './slavic/pl.ts';
import { russian } from './slavic/ru.ts';
import { slovak } from './slavic/sk.ts';
import { slovene } from './slavic/sl.ts';
import { serbian } from './slavic/sr.ts';
import { ukrainian } from './slavic/uk.ts';
import { undetermined } from './undetermined.ts';

const described: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  finnish,
  polish,
  czech,
  slovene,
  turkish,
  russian,
  ukrainian,
  bulgarian,
  slovak,
  croatian,
  estonian,
  hungarian,
  danish,
  norwegian,
  latvian,
  greek,
  arabic,
  persian,
  hebrew,
  korean,
  japanese,
  chinese,
  hindi,
  belarusian,
  macedonian,
  lithuanian,
  romanian,
  vietnamese,
  serbian,
  bosnian,
];

/**
 * `undetermined` with the nouns of things from all languages, because a short text may be in any: `Obama-Gymnasium`. Those before
 * names are not among them: they need the articles of their own language.
 */
const anyLanguage: Language = {
  ...undetermined,
  cues: { ...undetermined.cues, thingHead: described.map(({ cues }) => cues?.thingHead ?? '').join(' ') },
};

/** The languages, beginning with that of texts whose language is not known. */
export const languageFiles: readonly Language[] = [anyLanguage, ...described];

/** All of them, made ready. */
export const knownLanguages = createLanguages(languageFiles);
