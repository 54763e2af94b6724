/** Punctuation in and at the edge of a name belongs to it. */
import { describe, expect, it } from 'vitest';
import { finder } from '../finder.ts';

const names =
  `Marks & Spencer|AT&T|Johnson & Johnson|CDU/CSU|AC/DC|Mission: Impossible|Canal+|C++|C#|.NET|Yahoo!|Guns N' Roses|3M
7-Eleven|P!nk|Ke$ha|M*A*S*H|Panic! at the Disco|Toys "R" Us|20th Century Fox|Ben & Jerry's|E!|Who?|Notepad++|Jeopardy!|will.i.am
Tiffany & Co.|TCP/IP|S&P 500|(500) Days of Summer|ПАО «Газпром»`.split(/[|\n]/);

describe.each(names)('%s', (name) => {
  const find = finder([name]);
  it.each(['they saw # there', 'they saw #, and', 'did they see #?', 'they saw #’s thing', '“#”'])(
    'in: %s',
    (sentence) => {
      expect(
        find(
          sentence.replace('#', () => name),
          'en',
        ).map((one) => one.replace(/\.$/, '')),
      ).toEqual([name.replace(/\.$/, '')]);
    },
  );
});

it.each([
  ['Canal', 'Canal+ showed it', []],
  ['Canal', 'Canal＋ showed it', []],
  ['Canal', 'The Canal was shut.', ['Canal']],
  ['Canal+', 'Canal showed it', []],
  ['.NET', 'NET and ASP.NET', []],
  ['Yahoo!', 'That is Yahoo news', []],
  ['Ke', 'Ke$ha sang', []],
  ['Guns N’ Roses', "heard Guns N' Roses.", ["Guns N' Roses"]],
  ['AT&T', 'bought ＡＴ＆Ｔ today', ['ＡＴ＆Ｔ']],
  ['Mission: Impossible', 'saw Mission Impossible.', ['Mission Impossible']],
])('%s in “%s”', (name, text, found) => {
  expect(finder([name])(text, 'en')).toEqual(found);
});

it.each([
  [{ name: 'JAY-Z', kind: 'person' }, 'saw Jay-Z and JAY-Z', ['Jay-Z', 'JAY-Z']],
  [
    { name: 'FEDERAL EXPRESS INTERNATIONAL INC.' },
    'at Federal Express International Inc. now',
    ['Federal Express International Inc.'],
  ],
  [{ name: 'UNESCO' }, 'when Unesco met', ['Unesco']],
  [{ name: 'WHO' }, 'asked Who is there', []],
  [{ name: 'Nasdaq', aliases: ['NASDAQ'] }, 'when Nasdaq and NASDAQ fell', ['Nasdaq', 'NASDAQ']],
])('capitals in the pack: %o', (card, text, found) => {
  expect(finder([card])(text, 'en')).toEqual(found);
});

it.each([
  ['Canal+', 'then CANAL+ showed it', ['CANAL+']],
  ['Apple+', 'THEN APPLE+ SHOWED IT', ['APPLE+']],
  ['Time!', 'so TIME! said', ['TIME!']],
  ['Target+', 'so TARGET+ said', ['TARGET+']],
])('punctuation distinguishes an ordinary word in capitals: %s in “%s”', (name, text, found) => {
  expect(finder([name])(text, 'en')).toEqual(found);
});

it('a handle is separate from the bare name', () => {
  const find = finder([{ name: 'Michael McFaul', kind: 'person', aliases: ['McFaul', '@McFaul'] }]);
  expect(find('so McFaul said, and @McFaul wrote', 'en')).toEqual(['McFaul', '@McFaul']);
});

it.each([
  [
    'Yahoo!',
    'selon Yahoo ! et Yahoo\u00a0! et Yahoo\u202f! hier',
    ['Yahoo !', 'Yahoo\u00a0!', 'Yahoo\u202f!'],
  ],
  ['Yahoo!', 'selon Yahoo  ! hier', []],
  ['Canal+', 'selon Canal + hier', []],
  ['½ Prince', 'le ½ Prince et ½Prince', ['½ Prince', '½Prince']],
  ['½ Prince', 'le Prince', []],
  ['Apple 🍎', 'chez Apple 🍎 hier', ['Apple 🍎']],
  ['Apple 🍎', 'chez Apple hier', []],
])('a space before punctuation at the edge: %s in “%s”', (name, text, found) => {
  expect(finder([name])(text, 'fr')).toEqual(found);
});

it.each(['\u200b', '\u2060', '\u200e', '\u00ad'])(
  'an invisible character beside punctuation is ignored: %j',
  (unseen) => {
    for (const name of ['.NET', '+Europa', 'Canal+', 'CDU/CSU', 'AT&T']) {
      const find = finder([name]);
      for (const text of [name.replace(/[+./&]/, `$&${unseen}`), name.replace(/[+./&]/, `${unseen}$&`)])
        expect(find(`they saw ${text} there`, 'en').map((found) => found.replaceAll(unseen, ''))).toEqual([
          name,
        ]);
    }
  },
);
