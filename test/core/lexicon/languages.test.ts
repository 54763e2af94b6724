/** A language is one object, there may be any number of them, and none of them changes another. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../components/core/detect/find-candidates.ts';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import type { Language } from '../../../components/core/lexicon/language.ts';
import { knownLanguages, languageFiles } from '../../../components/core/lexicon/languages/known-languages.ts';
import { createLanguages } from '../../../components/core/lexicon/languages.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { corpusParts, readPart } from '../../corpus/corpus.ts';
import { bundled } from '../bundled.ts';
import { packOf } from '../finder.ts';

/** No language is called so: subtags from qaa to qtz are free for private use. */
const invented: Language = {
  tag: 'qaa',
  functionWords: 'zek vol mip trad hul nemb osk pirr',
  titles: 'gropsar',
  mensTitles: 'gropsar',
  womensTitles: 'gropsina',
  thingsBefore: 'hullum',
  generations: 'yunk',
  endings: { added: 'ov emi im', replaced: [{ final: 'ova', by: 'ovu' }] },
  families: { articles: 'zi', plural: 'im' },
  cues: { pet: 'blinek', trade: 'tumler' },
  clitics: { before: 'ku', after: 'ni' },
  titlesBehind: 'dono',
};

const pack = packOf([
  {
    name: 'Angela Merkel',
    kind: 'person',
    aliases: ['Merkel', { text: 'Rose', strength: 'ambiguous' }],
  },
  { name: 'Nora Lindova', kind: 'person', aliases: ['Lindova'] },
]);

/** What is found in a text; the page declares nothing unless a language is given. */
function finderWith(languages: readonly Language[]) {
  const index = buildIndex([pack], createLanguages(languages));
  return (text: string, language?: string) =>
    findMentions(index, [{ id: 0, text, ...(language !== undefined && { language }) }], {
      strictness: 'balanced',
    }).map((mention) => mention.text);
}

const without = finderWith(languageFiles);
const withInvented = finderWith([...languageFiles, invented]);

describe('an invented language', () => {
  it.each([
    [
      'is detected from its function words, and its endings are removed',
      'zek vol Merkelov mip trad.',
      ['Merkelov'],
      [],
    ],
    ['puts back what an ending replaced', 'zek vol Lindovu mip trad.', ['Lindovu'], []],
    ['takes a title into the name', 'zek vol Gropsar Merkel mip.', ['Gropsar Merkel'], []],
    ['removes prefixes of a name', 'zek vol kuMerkel mip.', ['Merkel'], []],
    ['removes suffixes of a name', 'zek vol Merkelni mip.', ['Merkel'], []],
    ['cuts off both', 'zek vol kuMerkelni mip.', ['Merkel'], []],
    ['has its own cues', 'zek vol blinek Merkel mip.', [], ['Merkel']],
    ['has its own things', 'zek vol hullum Merkel mip.', [], ['Merkel']],
    ['has titles behind a name', 'zek vol Rose dono mip.', ['Rose'], []],
    ['tells whether a relative is meant', 'zek vol Merkel yunk mip.', [], ['Merkel']],
  ] satisfies [string, string, string[], string[]][])('%s', (_title, text, known, unknown) => {
    expect(withInvented(text)).toEqual(known);
    expect(without(text)).toEqual(unknown);
  });

  it.each(['When Merkelov spoke', 'When kuMerkel spoke', 'When Merkelni spoke'])(
    'takes nothing off the words of English: %s',
    (text) => {
      expect(withInvented(`${text} to the press, it was for the first time.`)).toEqual([]);
    },
  );

  it('distinguishes a family from its members', () => {
    expect(withInvented('zek vol Merkelim mip trad.')).toEqual(['Merkelim']);
    expect(withInvented('zek vol zi Merkelim mip trad.')).toEqual([]);
  });

  it('has no cues in English texts', () => {
    expect(withInvented('The blinek Merkel was there with the others.')).toEqual(['Merkel']);
    expect(withInvented('The tumler Merkel was there with the others.')).toEqual(['Merkel']);
  });
});

/** Forty languages with everything that a language can have, each its own words. */
const forty = Array.from({ length: 40 }, (_, number): Language => {
  const own = (word: string) =>
    `${word}${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}q`;
  const list = (...texts: string[]) => texts.map(own).join(' ');
  return {
    tag: `q${String.fromCharCode(98 + Math.floor(number / 26), 97 + (number % 26))}`,
    functionWords: list('zek', 'vol', 'mip', 'trad', 'hul', 'nemb'),
    ordinaryWords: list('gulp', 'marn'),
    titles: list('gropsar'),
    womensTitles: list('gropsina'),
    things: list('hullum'),
    neutral: list('nattel'),
    generations: list('yunk'),
    endings: { added: list('ov'), replaced: [{ final: own('a'), by: list('ev') }] },
    families: { articles: list('zi'), plural: own('im') },
    cues: { pet: list('blinek'), trade: list('tumler'), givenName: list('Zorban'), indefinite: list('un') },
    clitics: { before: own('ku'), after: own('ni') },
    titlesBehind: list('dono'),
  };
});

describe('forty languages more', () => {
  const all = createLanguages([...languageFiles, ...forty]);
  const find = finderWith([...languageFiles, ...forty]);

  it.each(forty.map((language) => [language.tag, language] as const))('%s works', (_tag, language) => {
    const [zek, vol, mip, trad] = language.functionWords?.split(' ') ?? [];
    const ending = language.endings?.added;
    expect(find(`${zek} ${vol} Merkel${ending} ${mip} ${trad}.`)).toEqual([`Merkel${ending}`]);
    expect(find(`${zek} ${vol} ${language.clitics?.before}Merkel ${mip}.`)).toEqual(['Merkel']);
    expect(find(`${zek} ${vol} ${language.cues?.pet} Merkel ${mip}.`)).toEqual([]);
  });

  it('do not affect texts in other languages', () => {
    const lines = corpusParts.flatMap(readPart).filter((_, at) => at % 5 === 0);
    const few = buildIndex([bundled]);
    const many = buildIndex([bundled], all);
    expect(lines.length).toBeGreaterThan(200);
    for (const { text, lang } of lines) {
      const passages = [{ id: 0, text, ...(lang !== undefined && { language: lang }) }];
      expect(findCandidates(many, passages)).toEqual(findCandidates(few, passages));
    }
  });
});

describe('the languages that the engine knows', () => {
  const folder = 'components/core/lexicon/languages';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/[a-z]{2}\.ts$/.test(file))
    .map((file) => file.slice(-5, -3));

  it('are those that have a file, each once', () => {
    expect(languageFiles.map(({ tag }) => tag).sort()).toEqual(['', ...files].sort());
    expect(new Set(files).size).toBe(files.length);
  });

  it('are known by all of their tags, and others have no rules', () => {
    expect(knownLanguages.rulesOf('no')).toBe(knownLanguages.rulesOf('nb'));
    expect(knownLanguages.rulesOf('xx').number).toBe(-1);
  });

  it('are not named in any rule', () => {
    const core = 'components/core';
    const sources = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.includes('lexicon/languages/'),
    );
    expect(sources.length).toBeGreaterThan(80);
    const naming =
      /\b(?:\w*[lL]anguage\w*|lang|tag|primary)\s*[!=]==\s*'[a-z]{2,3}'|\.(?:has|includes|rulesOf)\('[a-z]{2}'\)/;
    expect(sources.filter((file) => naming.test(readFileSync(`${core}/${file}`, 'utf8')))).toEqual([]);
  });
});
