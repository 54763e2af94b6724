import { describe, expect, it } from 'vitest';
import {
  edge,
  languageSign,
  partsAtSeams,
  readings,
  roughPassages,
  seam,
} from '../../../components/core/text/rough-text.ts';

it('splits a text at its edges, with the language of each part', () => {
  const text = `${edge}${languageSign}de${edge}Ein Satz.${edge} \n${edge}Noch einer.${edge}${languageSign}${edge}A last one.`;
  expect(roughPassages(text)).toEqual([
    { text: 'Ein Satz.', language: 'de' },
    { text: 'Noch einer.', language: 'de' },
    { text: 'A last one.' },
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

  it('are bounded for a text of nothing but seams', () => {
    expect([...readings(Array.from({ length: 50_000 }, () => 'a').join(seam))].length).toBeLessThan(2_100);
  });
});

it('cuts a passage at each seam', () => {
  expect(partsAtSeams(`World${seam} ${seam}Putin meets${seam}${seam}`)).toEqual(['World', 'Putin meets']);
});
