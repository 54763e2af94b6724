import { describe, expect, it } from 'vitest';
import { hyphenatedIn, joinLine } from '../../../components/reading/pdf/join-words.ts';

const none = new Set<string>();

describe('joining lines', () => {
  it.each<[string, string, string]>([
    ['a divided word', 'the har-', 'bour wall'],
    ['a divided word, with a soft hyphen', 'the har\u00ad', 'bour wall'],
    ['a divided word, with Unicode’s own hyphen', 'the har\u2010', 'bour wall'],
    ['two words', 'the harbour', 'wall'],
  ])('%s', (_name, first, second) => {
    expect(joinLine(first, second, none)).toBe('the harbour wall');
  });

  it.each<[string, string, string, string]>([
    ['a name with a hyphen', 'by Jean-', 'Paul Sartre', 'by Jean-Paul Sartre'],
    ['a name across two lines', 'President Vladimir', 'Putin said', 'President Vladimir Putin said'],
    ['a range of years', '1914-', '1918', '1914- 1918'],
    ['a dash', 'he waited –', 'and left', 'he waited – and left'],
    ['Chinese', '弗拉基米尔·普', '京说', '弗拉基米尔·普京说'],
    ['Korean, which has spaces', '블라디미르', '푸틴', '블라디미르 푸틴'],
    ['Russian', 'прези-', 'дент Путин', 'президент Путин'],
    ['German words that share their end', 'die Ein-', 'und Ausfuhr', 'die Ein- und Ausfuhr'],
    ['a word that begins like “und”', 'die ge-', 'undete Zeile', 'die geundete Zeile'],
    ['the first line', '', 'A line', 'A line'],
  ])('%s', (_name, first, second, joined) => {
    expect(joinLine(first, second, none)).toBe(joined);
  });

  it('keeps the hyphen of a word that is written with one elsewhere', () => {
    const known = hyphenatedIn(['a well-known name', 'and more']);
    expect(joinLine('the well-', 'known name', known)).toBe('the well-known name');
    expect(joinLine('the over-', 'whelming name', known)).toBe('the overwhelming name');
  });

  it('knows each hyphen of a word, of both kinds, and none at its ends', () => {
    expect([...hyphenatedIn(['State-of\u2010the-art, mother-', '-in-law'])]).toEqual([
      'state-of',
      'of-the',
      'the-art',
      'in-law',
    ]);
  });

  it('takes time in proportion to a line, however long its words are', () => {
    const line = 'a'.repeat(1_000_000);
    expect(hyphenatedIn([line]).size).toBe(0);
    expect(joinLine(`${line} b-`, 'c', none)).toBe(`${line} bc`);
  });
});
