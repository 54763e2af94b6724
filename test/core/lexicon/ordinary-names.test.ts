/**
 * A given name that opens a sentence before a card's surname means someone else, although lists of ordinary words have it:
 * they are made of subtitles, which are full of names. A word of the language that is a name elsewhere shows nothing there.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { ordinaryNamesOf, ordinaryWordsOf } from '../../../components/core/lexicon/word-lists.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { packOf } from '../finder.ts';

const index = buildIndex([
  packOf([
    {
      name: 'Olaf Merkel',
      kind: 'person',
      aliases: [
        { text: 'Merkel', strength: 'strong' },
        { text: 'Олаф Меркель', language: 'ru' },
        { text: 'Меркель', strength: 'strong', language: 'ru' },
      ],
    },
    {
      name: 'Ivan Sokolov',
      kind: 'person',
      aliases: [
        { text: 'Иван Соколов', language: 'ru', forms: ['Ивана Соколова'] },
        { text: 'Соколов', strength: 'strong', language: 'ru', forms: ['Соколова'] },
      ],
    },
  ]),
]);

const sentences: Record<string, string> = {
  de: `[Olaf Merkel] lachte. Anna Merkel hat gelacht.
[Olaf Merkel] lachte. Maria Merkel ist gegangen. Peter Merkel auch. Eva Merkel blieb.
[Olaf Merkel] lachte. Rein [Merkel] zuliebe kam er.`,
  sv: `[Olaf Merkel] skrattade. Anna Merkel har skrattat. Maria Merkel också. Karl Merkel gick.
Bara [Merkel] har skrattat. Till [Merkel] sade han nej.`,
  da: '[Olaf Merkel] lo. Anna Merkel har leet.',
  fr: '[Olaf Merkel] a ri. Marie Merkel a dit non. Pierre Merkel est parti. Si [Merkel] vient, il part.',
  es: '[Olaf Merkel] rió. Laura Merkel no. Nina Merkel tampoco. Hasta [Merkel] lo dijo.',
  it: '[Olaf Merkel] ha riso. Anna Merkel no. Come [Merkel] ha detto, no. Ed [Merkel] rispose. Domenica [Merkel] parte.',
  pl: '[Olaf Merkel] się śmiał. Anna Merkel nie. Sam [Merkel] odmówił.',
  cs: '[Olaf Merkel] se smál. Anna Merkel ne. Sám [Merkel] odmítl.',
  fi: '[Olaf Merkel] nauroi. Maria Merkel ei. Anna [Merkelin] jatkaa.',
  hu: '[Olaf Merkel] nevetett. Anna Merkel nem.',
  ru: `[Олаф Меркель] смеялся. Анна Меркель сказала нет.
[Иван Соколов] уехал. Роман Соколов остался.
[Иван Соколов] уехал. Вера [Соколова] в победу не поколеблена.`,
};

describe.each(Object.entries(sentences))('%s', (language, texts) => {
  it.each(texts.split('\n'))('%s', (text) => {
    let shown = text.replace(/[[\]]/g, '');
    const found = findMentions(index, [{ id: 0, text: shown, language }], { strictness: 'balanced' });
    for (const { start, end } of found.toReversed())
      shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    expect(shown).toBe(text);
  });
});

it.each(['de', 'fr', 'es', 'it', 'sv'])('%s: lists words of its own, and no names of films', (language) => {
  const own = ordinaryNamesOf(language);
  const ordinary = new Set(ordinaryWordsOf(language));
  expect(own.filter((name) => name !== '' && !ordinary.has(name))).toEqual([]);
  expect(own.filter((name) => ['anna', 'maria', 'peter', 'john', 'sarah'].includes(name))).toEqual([]);
});
