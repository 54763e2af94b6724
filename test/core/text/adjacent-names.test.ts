import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import type { CardIndex } from '../../../components/core/gazetteer/card-index.ts';
import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { neighbourAfter, neighbourBefore } from '../../../components/core/text/adjacent-names.ts';
import type { Neighbour, Passage } from '../../../components/core/text/model.ts';
import { bundledIndex, marks } from '../bundled.ts';

/** Two people with different occupations, whose cards only have a name. */
function pack(): Pack {
  const cards = ['Lionel Messi', 'Agatha Christie', 'Лев Толстой'].map((name, at) => ({
    id: `card-${at}`,
    name,
    kind: 'person',
    aliases: [{ text: name }, { text: name.split(' ')[1], strength: 'strong' }],
  }));
  const parsed = parsePack({ format: 1, id: 'others', title: 'Others', version: '1', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

const others = buildIndex([pack()]);

function found(index: CardIndex, passage: Omit<Passage, 'id'>): string[] {
  return findMentions(index, [{ id: 0, language: 'en', ...passage }], { strictness: 'balanced' }).map(
    ({ text, start, end }) => {
      expect(passage.text.slice(start, end)).toBe(text);
      return text;
    },
  );
}

const cell = (text: string, head?: string): Neighbour => ({ edge: 'cell', text, ...(head && { head }) });

describe('a name at the start of a passage', () => {
  it.each<[string, CardIndex, string, Neighbour, string[]]>([
    ['another’s given name', bundledIndex, 'Biden', cell('Martha'), []],
    ['another’s given name with an initial', bundledIndex, 'Biden', cell('Jill T.'), []],
    ['a word under a header of given names', bundledIndex, 'Putin', cell('Xquil', 'First name'), []],
    ['the same in German', bundledIndex, 'Putin', cell('Xquil', 'Vorname'), []],
    ['a title of a woman', bundledIndex, 'Biden', cell('Mrs'), []],
    ['his own given name', bundledIndex, 'Biden', cell('Joe'), ['Biden']],
    ['his own given names', bundledIndex, 'Biden', cell('Joseph R.'), ['Biden']],
    ['a state under its header', bundledIndex, 'Biden', cell('Virginia', 'State'), ['Biden']],
    ['a country', bundledIndex, 'Putin', cell('Russia'), ['Putin']],
    ['an unknown word', bundledIndex, 'Putin', cell('Xquil'), ['Putin']],
    ['a surname that is a given name too', bundledIndex, 'Biden', cell('Carter'), ['Biden']],
    ['another footballer', others, 'Messi', cell('Martha'), []],
    ['the footballer', others, 'Messi', cell('Lionel'), ['Messi']],
    ['his club', others, 'Messi', cell('Miami'), ['Messi']],
    ['another author, in a block', others, 'Christie wrote it.', { edge: 'block', text: 'Martha' }, []],
    ['the author', others, 'Christie wrote it.', { edge: 'block', text: 'Agatha' }, ['Christie']],
    ['another author, in a line', others, 'Christie wrote it.', { edge: 'inline', text: 'said Martha' }, []],
    ['a caption', others, 'Christie wrote it.', { edge: 'picture', text: 'A house' }, ['Christie']],
  ])('%s', (_what, index, text, before, expected) => {
    expect(found(index, { text, before })).toEqual(expected);
  });

  it.each<[string, CardIndex, string, string, string[]]>([
    ['Russian, another’s', others, 'Толстой', 'Мария', []],
    ['Russian, his own', others, 'Толстой', 'Лев', ['Толстой']],
    ['Arabic, another’s', bundledIndex, 'ترامب', 'ميلانيا', []],
    ['Korean, another’s', bundledIndex, '트럼프', '멜라니아', []],
  ])('in %s', (language, index, text, before, expected) => {
    const tag = { R: 'ru', A: 'ar', K: 'ko' }[language[0] as 'R' | 'A' | 'K'];
    expect(found(index, { text, language: tag, before: cell(before) })).toEqual(expected);
  });
});

describe('a name at the end of a passage', () => {
  it.each<[string, string, Neighbour, string[]]>([
    ['the head of a longer name', 'Trump', { edge: 'block', text: 'Tower was closed.' }, []],
    ['a rubric', 'Trump', { edge: 'block', text: 'Business' }, ['Trump']],
    ['a generation', 'Putin', cell('Jr'), []],
    ['a generation that is his own', 'Biden', cell('Jr'), ['Biden']],
    ['a senior official', 'Biden', { edge: 'block', text: 'Senior officials said' }, ['Biden']],
    ['another’s given name', 'Biden', cell('Jill'), []],
    ['his own given name', 'Biden', cell('Joe'), ['Biden']],
    ['a wife under her header', 'Biden', cell('Jill', 'Wife'), ['Biden']],
    [
      'the head of a longer name in the same line',
      'He saw Trump',
      { edge: 'inline', text: 'Tower' },
      ['Trump'],
    ],
  ])('%s', (title, text, after, expected) => {
    const marked = found(bundledIndex, { text, after });
    expect(marked).toEqual(title.endsWith('same line') ? [] : expected);
  });
});

describe('paragraphs and lines of a text', () => {
  it.each([
    ['Joe Biden spoke.\n\nJill\n\nBiden', ['Joe Biden = joe-biden']],
    ['Joe Biden spoke.\n\nJill\nBiden came.', ['Joe Biden = joe-biden']],
    ['Vladimir\nPutin', ['Vladimir Putin = vladimir-putin']],
    ['Trump\nTower', []],
    ['Trump\nBusiness', ['Trump = donald-trump']],
    ['By Jill Smith\n\nBiden said so.', ['Biden = joe-biden']],
  ])('%j', (text, expected) => {
    expect(marks(text, 'en')).toEqual(expected);
  });
});

describe('the text of a neighbour', () => {
  it('is empty between paragraphs', () => {
    expect(neighbourBefore('He said so in the end.', 'block')).toBeUndefined();
    expect(neighbourAfter('He said so in the end.', 'Tower', 'block')).toBeUndefined();
  });

  it('is at most 60 units within a line', () => {
    expect(neighbourBefore('word '.repeat(1_000), 'inline')?.text.length).toBeLessThanOrEqual(60);
    expect(neighbourAfter('', 'word '.repeat(1_000), 'inline')?.text.length).toBeLessThanOrEqual(60);
  });
});
