import { describe, expect, it } from 'vitest';
import { turnBrackets, typedLetters } from '../../../components/reading/pdf/right-to-left.ts';

describe('letters as they are printed', () => {
  it.each<[string, string, string]>([
    [
      'in Arabic',
      '\ufed3\ufefc\ufea9\ufef3\ufee4\ufef4\ufeae \ufe91\ufeee\ufe97\ufef4\ufee6',
      'فلاديمير بوتين',
    ],
    ['in Hebrew', 'ב\ufb4b\ufb2aלום', 'בו\u05b9ש\u05c1לום'],
    ['in Latin, which are as they are typed', 'Joe Biden ½', 'Joe Biden ½'],
  ])('become those that are typed: %s', (_name, printed, typed) => {
    expect(typedLetters(printed)).toBe(typed);
  });
});

describe('brackets in text from right to left', () => {
  it.each<[string, string, string]>([
    ['as they look', 'قال )Joe Biden( أمس', 'قال (Joe Biden) أمس'],
    ['as they are meant', 'قال (Joe Biden) أمس', 'قال (Joe Biden) أمس'],
    ['one within the other', ')أ ]ب[ ج) د((', '(أ [ب] ج( د))'],
    ['several', ')أ( ثم )ب(', '(أ) ثم (ب)'],
    ['of a list', 'א) ראשון', 'א) ראשון'],
    ['of a list with a note', 'א) ראשון (הערה)', 'א) ראשון (הערה)'],
  ])('become what they mean: %s', (_name, printed, meant) => {
    expect(turnBrackets(printed)).toBe(meant);
  });
});
