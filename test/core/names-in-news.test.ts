/**
 * Sentences as news writes them, in many languages, with cards of a name alone: what is to be marked stands in square brackets. Each
 * group is a kind that a rule once got wrong.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { packOf } from './finder.ts';

const cards = (kind: string, names: string) => names.split(', ').map((name) => ({ name, kind }));

const index = buildIndex([
  packOf([
    ...cards(
      'person',
      'Emmanuel Macron, Pedro Sánchez, Giorgia Meloni, António Costa, Lionel Messi, Marine Le Pen, Harald Specht, Donald Tusk, Petr Fiala, Эмманюэль Макрон, Емануел Макрон, Владимир Путин, Ольга Токарева',
    ),
    ...cards('organisation', 'World Health Organization, Volkswagen AG, Boeing Co.'),
    ...cards('topic', 'human rights, derechos humanos'),
    ...cards('place', 'Rio Grande, Mato Grosso, Santiago, Corea, Corée, Sudan, Georgia, Coreia'),
  ]),
]);

/** By kind and language, sentences separated by bars. */
const kinds: Record<string, Record<string, string>> = {
  'a subject behind the phrase that opens the sentence': {
    fr: 'Dans le parc [Emmanuel Macron] a salué les habitants.|À l’hôpital [Emmanuel Macron] a rencontré les soignants.|Au lycée [Marine Le Pen] avait déjà ses idées.|Pendant la visite du musée [Giorgia Meloni] a plaisanté.|Hier, dans le stade [Emmanuel Macron] a été sifflé.',
    es: 'En el parque [Pedro Sánchez] saludó a los vecinos.|En el estadio [Lionel Messi] marcó dos goles.|Tras visitar el museo [Pedro Sánchez] anunció ayudas.',
    pt: 'No parque [António Costa] cumprimentou os moradores.|No estádio [Lionel Messi] marcou três golos.',
    it: 'Al parco [Giorgia Meloni] ha incontrato i sindaci.',
  },
  'what is named after a person': {
    fr: 'Le stade Emmanuel Macron a été inauguré.|Dans le parc Emmanuel Macron, les enfants jouent.|Près de l’école Marine Le Pen et de la gare.|Il habite dans la rue Emmanuel Macron depuis dix ans.',
    es: 'El parque Pedro Sánchez abrirá en mayo.|En el estadio Lionel Messi se jugará la final.|Vive en la calle Pedro Sánchez, número 12.',
    pt: 'A ponte António Costa será inaugurada em junho.',
    it: 'La scuola Giorgia Meloni aprirà a settembre.',
  },
  'a place whose name goes on': {
    pt: 'Rio Grande do Sul decretou emergência; o [Rio Grande] subiu.|Choveu em Mato Grosso do Sul.|A Coreia do Norte recuou.',
    es: 'Santiago del Estero sufrió un apagón.|Corea del Sur firmó.',
    fr: 'La Corée du Sud a signé.|La [Corée] du général est loin.',
    en: 'South Sudan signed a pact with [Sudan].|New Georgia is an island.',
  },
  'a family': {
    de: '[Harald Specht] ist Bürgermeister. Familie Specht wohnt am Markt.|Das Ehepaar Specht feiert; [Harald Specht] gratuliert.',
    fr: '[Emmanuel Macron] se tait. La famille Macron aussi.',
    es: '[Pedro Sánchez] calla. Los hermanos Sánchez también.',
    pl: 'Rodzina Tusków mieszka tu. [Donald Tusk] milczy.|Rodzina [Tuska] mieszka tu. [Donald Tusk] milczy.',
    cs: 'Rodina Fialova bydlí v Brně. [Petr Fiala] mlčí.',
    ru: 'Семья Путиных переехала. [Владимир Путин] молчит.|Семья [Путина] переехала. [Владимир Путин] молчит.',
  },
  'a relative at the start of a sentence': {
    mk: '[Емануел Макрон] рече. Анна Макрон живее во Битола.|[Емануел Макрон] рече. Денеска [Макрон] пристигна.',
    ru: '[Эмманюэль Макрон] прибыл. Анна Макрон живёт в Омске.|[Эмманюэль Макрон] прибыл. Ольга Макрон и Анна Макрон живут в Омске.',
  },
  'an acronym that is a word': {
    en: 'The [World Health Organization] met. Experts at the [WHO] agreed. Who knew?|Experts at the WHO agreed.|[World Health Organization] staff left. THOSE WHO STAYED WAIT.',
  },
  'a topic in the name of an institution': {
    en: 'The Center for Health and Human Rights warned of floods, and activists spoke of [human rights].|A lawyer at the Institute for Trade and Human Rights praised the courts.|They founded the Academy of Human Rights in spring.',
    es: 'Estudia en la Universidad Interamericana de Derechos Humanos desde mayo y defiende los [derechos humanos].',
  },
  'a well-known company without its legal form': {
    en: '[Volkswagen AG] rose. Shares of [Volkswagen] fell.|His old Volkswagen broke down.|[Boeing Co.] gained, and [Boeing] said so.',
  },
};

const marked = (text: string, language: string): string => {
  let out = text;
  const mentions = findMentions(index, [{ id: 0, text, language }], { strictness: 'balanced' });
  for (const { start, end } of mentions.toSorted((a, b) => b.start - a.start))
    out = `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`;
  return out;
};

describe.each(Object.entries(kinds))('%s', (_, languages) => {
  const sentences = Object.entries(languages).flatMap(([language, all]) =>
    all.split('|').map((sentence) => [language, sentence] as const),
  );
  it.each(sentences)('%s: %s', (language, sentence) => {
    expect(marked(sentence.replace(/[[\]]/g, ''), language)).toBe(sentence);
  });
});
