/** Whether a page is given to the page script: never no where something is found. */
import { describe, expect, it } from 'vitest';
import { mayName } from '../../components/brain/may-name.ts';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import type { Strictness } from '../../components/core/resolve/weigh.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { edge, languageSign, seam } from '../../components/core/text/rough-text.ts';
import { bundled } from '../core/bundled.ts';
import { packOf } from '../core/finder.ts';
import { corpusParts, readPart } from '../corpus/corpus.ts';
import fc from '../properties.ts';

const index = buildIndex([bundled]);
const usual = { strictness: 'balanced', isUsed: () => true, isPart: false } as const;

/** The text of a document with one block for each passage. */
const rough = (text: string, language?: string): string =>
  [
    `${edge}${languageSign}${language ?? ''}`,
    ...passagesOfText(text, language).map((passage) => passage.text),
  ].join(edge);

describe.each<Strictness>(['strict', 'balanced', 'generous'])('with %s settings', (strictness) => {
  it.each(corpusParts)('finds every document of the corpus that names something: %s', (part) => {
    const named = readPart(part).filter(
      ({ text, lang }) => findMentions(index, passagesOfText(text, lang), { strictness }).length > 0,
    );
    expect(named.length).toBeGreaterThan(0);
    const missed = named.filter(
      ({ text, lang }) => !mayName([index], rough(text, lang), { ...usual, strictness }),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

it('finds them also where elements begin and end anywhere in the text', () => {
  const named = [...readPart('open'), ...readPart('blind')].filter(
    ({ text, lang }) =>
      findMentions(index, passagesOfText(text, lang), { strictness: 'balanced' }).length > 0,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...named),
      fc.array(fc.nat(10_000), { maxLength: 30 }),
      ({ text, lang }, seams) => {
        const cuts = [0, ...seams.map((at) => at % (text.length + 1)).sort((a, b) => a - b)];
        // Not between the two units of a character.
        const pieces = cuts.map((from, at) => text.slice(from, cuts[at + 1]));
        if (pieces.some((piece) => !piece.isWellFormed())) return;
        expect(mayName([index], rough(pieces.join(seam), lang), usual)).toBe(true);
      },
    ),
  );
});

const cards = buildIndex([
  packOf([
    { name: 'Ada Quill', kind: 'person' },
    { name: 'Bert Sakmann', kind: 'person' },
    { name: 'Erwin Neher', kind: 'person' },
    { name: 'sanctions', kind: 'topic', aliases: [{ text: 'sanctions', strength: 'weak' }] },
  ]),
]);

it.each([
  ['a full name', 'Then Ada Quill spoke.', true],
  ['nothing', 'Then it rained.', false],
  ['a weak name alone', 'There were sanctions.', false],
  ['two distinctive surnames', `Then Neher spoke.${edge}Then Sakmann listened.`, true],
  ['one distinctive surname', 'Then Neher spoke.', false],
  ['a given name at the edge of the page, or in a link', `Ada${edge}By ${seam}Ada${seam}, today`, false],
])('%s', (_what, text, expected) => {
  expect(mayName([cards], text, usual)).toBe(expected);
});

it.each([
  ['a picture or code, which may be a given name', `${edge}${seam}Quill spoke.`, false],
  ['a slot around it', `Then ${seam} Quill${seam} spoke.`, false],
  ['an older cell', `${edge}Quill${edge}`, true],
  [
    'the edge of a shadow tree',
    `${edge}${languageSign}${edge}It rained.${edge}${languageSign}${edge}Quill${edge}`,
    false,
  ],
])('gives a weak name to the page script whose neighbour was not read: %s', (_what, text, isPart) => {
  expect(mayName([cards], text, { ...usual, isPart })).toBe(true);
  expect(mayName([cards], text.replace('Quill', 'Nobody'), { ...usual, isPart })).toBe(false);
});

it.each([
  ['letters in elements of their own', Array.from({ length: 500 }, () => 'a').join(seam)],
  [
    'more readings than a page of text has',
    Array.from({ length: 3_000 }, () => Array.from({ length: 50 }, () => 'ab').join(seam)).join(edge),
  ],
  ['weak names without end', Array.from({ length: 3_000 }, () => 'There were sanctions.').join(edge)],
])('gives up on a page of %s', (_what, text) => {
  expect(mayName([cards], text, usual)).toBe(true);
});

it('takes one distinctive surname for enough where the other may be elsewhere', () => {
  expect(mayName([cards], 'Then Neher spoke.', { ...usual, isPart: true })).toBe(true);
});

it('ignores cards that are not used on the page', () => {
  expect(mayName([cards], 'Then Ada Quill spoke.', { ...usual, isUsed: () => false })).toBe(false);
});
