/** What one page leaves in memory, or another language adds, does not affect other results. */
import { expect, it } from 'vitest';
import { createNegativeCache } from '../../components/core/gazetteer/negative-cache.ts';
import { createFunctionWords } from '../../components/core/lexicon/function-words.ts';
import { createLexemeTableBuilder } from '../../components/core/lexicon/lexeme-table.ts';
import { addLexicon, functionWords, word } from '../../components/core/lexicon/word-classes.ts';
import { analyse } from '../../components/core/passage/analysed-passage.ts';
import { createTokens, tokenise } from '../../components/core/text/tokenise.ts';
import { finder } from './finder.ts';

it('a word with the same hash as a name does not hide the name on other pages', () => {
  const find = finder([{ name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] }]);
  const [one, other] = ['Ngsyaqja', 'Putin'].map((text) => tokenise(text, createTokens()).hash[0]);
  expect(one).toBe(other);
  expect(find('Ngsyaqja spoke.', 'en')).toEqual([]);
  expect(find('When Putin spoke.', 'en')).toEqual(['Putin']);
});

it('a cached word is compared by letters and language', () => {
  const dull = createNegativeCache();
  const noted = tokenise('Ngsyaqja', createTokens());
  dull.note(noted, 0, 'en');
  expect(dull.has(noted, 0, 'en')).toBe(true);
  expect(dull.has(noted, 0, 'de')).toBe(false);
  expect(dull.has(tokenise('Putin', createTokens()), 0, 'en')).toBe(false);
});

it('forty languages are kept apart', () => {
  const listOf = (number: number) => {
    const { words, languagesOf, languages } = functionWords;
    if (number >= languages.length)
      return Array.from({ length: 12 }, (_, at) => `zq${String.fromCharCode(97 + number - 16, 97 + at)}`);
    return languagesOf.flatMap((all, id) =>
      all.includes(number)
        ? [String.fromCharCode(...words.units.subarray(words.starts[id], words.starts[id + 1]))]
        : [],
    );
  };
  const nameOf = (number: number) => functionWords.languages[number] ?? `x${number}`;
  const forty = createFunctionWords(
    Object.fromEntries(Array.from({ length: 40 }, (_, number) => [nameOf(number), listOf(number)])),
  );
  const flagsWith = (small: typeof functionWords) => {
    const builder = createLexemeTableBuilder();
    addLexicon(builder, small);
    return builder;
  };
  const before = flagsWith(functionWords);
  const after = flagsWith(forty);
  for (const text of ['улица', 'rue', 'the', 'president', 'jill', 'tower'])
    expect(after.flagsOf(text)).toBe(before.flagsOf(text));
  expect(after.flagsOf('zqaa')).toBe(word.functionWord);
  const lexemes = after.finish(word.start | word.part);
  for (let number = 0; number < 40; number++)
    expect(analyse(lexemes, listOf(number).slice(0, 12).join(' '), undefined, forty).language).toBe(
      analyse(lexemes, listOf(number).slice(0, 12).join(' '), undefined, number < 16 ? functionWords : forty)
        .language,
    );
  expect(analyse(lexemes, listOf(39).join(' '), undefined, forty).language).toBe('x39');
});
