/**
 * Properties of any text. Alphabets are chosen so that names, their parts and the punctuation around them occur
 * together often.
 */

import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { normalise } from '../../components/core/text/fold.ts';
import { createTokens, tokenise } from '../../components/core/text/tokenise.ts';
import { corpusParts, readPart } from '../corpus/corpus.ts';
import fc from '../properties.ts';
import { bundled, bundledIndex, marks, mentionsIn } from './bundled.ts';

const bits = [
  'Putin',
  'Biden',
  'Joe',
  'Jill',
  'President',
  'Mr',
  'Navalny',
  'Nord',
  'Stream',
  '2',
  'Fox',
  'US',
  'U.S.',
  'O’Reilly',
  'Bill',
  'Trump',
  'Tower',
  'Путина',
  'Навальный',
  '普京',
  '拜登',
  'トランプ',
  '푸틴은',
  'وبوتين',
  'the',
  'said',
  'Why',
  'Vladimir',
  'V.',
  ' ',
  ' ',
  ' ',
  '-',
  '’s',
  '. ',
  ', ',
  '\n',
  '·',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  '🇷🇺',
  '@',
  '://',
  '`',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('for any text', () => {
  it('spans slice the original, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end, text: slice } of mentionsIn(value.replace(/\n\s*\n/g, ' '))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(value.replace(/\n\s*\n/g, ' ').slice(start, end)).toBe(slice);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('normalised offsets map back to the original', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { text: folded, map } = normalise(value);
        expect(map).toHaveLength(folded.length + 1);
        for (let at = 1; at < map.length; at++) expect(map[at] ?? 0).toBeGreaterThanOrEqual(map[at - 1] ?? 0);
        for (let at = 0; at < folded.length; at++) {
          const from = map[at] ?? 0;
          expect(
            normalise(value.charAt(from)).text.length + (/\s/.test(value.charAt(from)) ? 1 : 0),
          ).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('folding is idempotent', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = normalise(value).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('tokens cover the word characters, in order', () => {
    fc.assert(
      fc.property(text, (value) => {
        const tokens = tokenise(value, createTokens());
        let last = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.start[at] ?? -1).toBeGreaterThanOrEqual(last);
          last = tokens.end[at] ?? -1;
          expect(last).toBeGreaterThan(tokens.start[at] ?? 0);
        }
        expect(last).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  it('adding a passage without names does not change the others', () => {
    // An article at the end would belong to the name that follows: “the | Trump” is any trump card.
    const plain = fc
      .array(fc.constantFrom('the', 'cat', 'sat', 'on', 'a', 'mat', 'and', 'slept'), { maxLength: 12 })
      .map((words) => [...words, 'well'].join(' '));
    fc.assert(
      fc.property(text, plain, (value, more) => {
        const one = value.replace(/\n\s*\n/g, ' ');
        expect(marks(`${one}\n\n${more}`, 'en')).toEqual(marks(one, 'en'));
        expect(marks(`${more}\n\n${one}`, 'en')).toEqual(marks(one, 'en'));
      }),
      { numRuns: 500 },
    );
  });
});

it('a preceding sentence changes no mentions', () => {
  const before = 'The weather was fine all day. ';
  const shown = (text: string, shift: number) =>
    mentionsIn(text, 'en').map(({ passage, start, text: name, card }) => [
      passage,
      passage === 0 ? start - shift : start,
      name,
      card,
    ]);
  for (const { lang, text: value } of corpusParts.flatMap(readPart))
    if (lang === 'en') expect(shown(before + value, before.length)).toEqual(shown(value, 0));
});

it('the order of cards does not affect the result', () => {
  const reversed = buildIndex([{ ...bundled, cards: [...bundled.cards].reverse() }]);
  fc.assert(
    fc.property(text, (value) => {
      const passages = [{ id: 0, text: value, language: 'en' }];
      const spans = (index: typeof reversed) =>
        findMentions(index, passages, { strictness: 'balanced' }).map(({ start, end, card }) => [
          start,
          end,
          card,
        ]);
      expect(spans(reversed)).toEqual(spans(bundledIndex));
    }),
    { numRuns: 500 },
  );
});
