import { describe, expect, it } from 'vitest';
import {
  edge,
  isMaze,
  languageSign,
  partsAtSeams,
  readings,
  roughPassages,
  seam,
  seamsIn,
} from '../../../components/core/text/rough-text.ts';

it('splits a text at its edges, with the language of each part', () => {
  const text = `${edge}${languageSign}de${edge}Ein Satz.${edge} \n${edge}Dazwischen.${edge}Noch einer.${edge}${languageSign}${edge}A last one.`;
  expect(roughPassages(text)).toEqual([
    { text: 'Ein Satz.', language: 'de', isOuter: true },
    { text: 'Dazwischen.', language: 'de', isOuter: false },
    { text: 'Noch einer.', language: 'de', isOuter: true },
    { text: 'A last one.', isOuter: true },
  ]);
});

describe('the readings of a passage', () => {
  it('are one where no seam is between letters', () => {
    expect([...readings(`Vladimir${seam} Putin`)]).toEqual(['Vladimir Putin']);
  });

  it('have the words together and apart', () => {
    expect([...readings(`P${seam}utin`)]).toEqual(['Putin', 'P\nutin']);
  });

  it.each([
    ['a drop cap before a link that is laid out as a block', `P${seam}utin${seam}Home`, /(^|\n)Putin(\n|$)/],
    [
      'two names beside each other, each in two parts',
      `Bi${seam}den${seam}Pu${seam}tin`,
      /(^|\n)Putin(\n|$)/,
    ],
    ['words before and after', `Joe B${seam}iden${seam}’s plan`, /Joe Biden(\n|$)/],
  ])('have %s', (_what, text, expected) => {
    expect([...readings(text)].some((reading) => expected.test(reading))).toBe(true);
  });

  it('are few for a menu without spaces', () => {
    const menu = Array.from({ length: 100 }, (_, at) => `Item${at}`).join(seam);
    expect([...readings(menu)].length).toBeLessThan(600);
  });

  it('are too many for a text of nothing but seams', () => {
    const text = (letters: number) => Array.from({ length: letters }, () => 'a').join(seam);
    expect(isMaze(text(50_000))).toBe(true);
    expect(isMaze(text(300))).toBe(false);
    expect([...readings(text(300))].length).toBeLessThan(1_500);
  });
});

it('gives the places of seams in the text without them', () => {
  expect(seamsIn(`${seam}Vladimir${seam} ${seam}Putin`)).toEqual([0, 8, 9]);
});

it('cuts a passage at each seam', () => {
  expect(partsAtSeams(`World${seam} ${seam}Putin meets${seam}${seam}`)).toEqual(['World', 'Putin meets']);
});
