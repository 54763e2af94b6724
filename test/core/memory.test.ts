/** What one page leaves in memory, and what a further language adds, changes nothing else. */
import { expect, it } from 'vitest';
import { createDullWords } from '../../components/core/gazetteer/negative-cache.ts';
import { createSmallWords } from '../../components/core/lexicon/function-words.ts';
import { createVocabularyBuilder } from '../../components/core/lexicon/lexeme-table.ts';
import { addLexicon, smallWords, word } from '../../components/core/lexicon/word-classes.ts';
import { read } from '../../components/core/passage/analysed-passage.ts';
import { createTokens, tokenise } from '../../components/core/text/tokenise.ts';
import { finder } from './finder.ts';

it('a word with the hash of a name leaves the name as it is on other pages', () => {
  const find = finder([{ name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] }]);
  const [one, other] = ['Ngsyaqja', 'Putin'].map((text) => tokenise(text, createTokens()).hash[0]);
  expect(one).toBe(other);
  expect(find('Ngsyaqja spoke.', 'en')).toEqual([]);
  expect(find('When Putin spoke.', 'en')).toEqual(['Putin']);
});

it('a dull word is known by its letters and its language', () => {
  const dull = createDullWords();
  const noted = tokenise('Ngsyaqja', createTokens());
  dull.note(noted, 0, 'en');
  expect(dull.has(noted, 0, 'en')).toBe(true);
  expect(dull.has(noted, 0, 'de')).toBe(false);
  expect(dull.has(tokenise('Putin', createTokens()), 0, 'en')).toBe(false);
});

it('forty languages tell themselves apart, and change no meaning of a word', () => {
  const listOf = (number: number) => {
    const { words, languagesOf, languages } = smallWords;
    if (number >= languages.length)
      return Array.from({ length: 12 }, (_, at) => `zq${String.fromCharCode(97 + number - 16, 97 + at)}`);
    return languagesOf.flatMap((all, id) =>
      all.includes(number)
        ? [String.fromCharCode(...words.units.subarray(words.starts[id], words.starts[id + 1]))]
        : [],
    );
  };
  const nameOf = (number: number) => smallWords.languages[number] ?? `x${number}`;
  const forty = createSmallWords(
    Object.fromEntries(Array.from({ length: 40 }, (_, number) => [nameOf(number), listOf(number)])),
  );
  const flagsWith = (small: typeof smallWords) => {
    const builder = createVocabularyBuilder();
    addLexicon(builder, small);
    return builder;
  };
  const before = flagsWith(smallWords);
  const after = flagsWith(forty);
  for (const text of ['улица', 'rue', 'the', 'president', 'jill', 'tower'])
    expect(after.flagsOf(text)).toBe(before.flagsOf(text));
  expect(after.flagsOf('zqaa')).toBe(word.small);
  const vocabulary = after.finish(word.start | word.part);
  for (let number = 0; number < 40; number++)
    expect(read(vocabulary, listOf(number).slice(0, 12).join(' '), undefined, forty).language).toBe(
      read(vocabulary, listOf(number).slice(0, 12).join(' '), undefined, number < 16 ? smallWords : forty)
        .language,
    );
  expect(read(vocabulary, listOf(39).join(' '), undefined, forty).language).toBe('x39');
});
