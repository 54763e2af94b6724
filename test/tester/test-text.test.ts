/** The match tester over the bundled pack, from a text to the report. */
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../components/core/detect/find-candidates.ts';
import { defaults, type Settings } from '../../components/core/settings/settings.ts';
import type { Dropped, Passage } from '../../components/core/text/model.ts';
import { testText } from '../../components/tester/test-text.ts';
import { bundledIndex } from '../core/bundled.ts';
import { answerFor, info } from '../views/bundled.ts';

const key = (id: string) => `geneva-2021:${id}`;

function find(passages: readonly Passage[]) {
  const dropped: Dropped[] = [];
  return { candidates: findCandidates(bundledIndex, passages, undefined, dropped), entities: [], dropped };
}

function run(text: string, settings: Partial<Settings> = {}, language = 'en') {
  return testText(text, language, {
    find: async (passages) => find(passages),
    cards: async (keys) => keys.map((one) => answerFor(one.slice(one.indexOf(':') + 1))),
    settings: { ...defaults, ...settings },
    packs: [info],
    about: { version: '0.1.0', browser: 'Test 1.0', language: 'en-GB' },
  });
}

it('names a few related cards where evidence is missing, and only there', async () => {
  const { unmarked } = await run('He flew to Russia. Jill Biden spoke.');
  expect(unmarked.find(({ text }) => text === 'Russia')?.related).toEqual([
    'Joe Biden',
    'Vladimir Putin',
    'Michael McFaul',
  ]);
  expect(unmarked.find(({ text }) => text === 'Jill Biden')?.related).toBeUndefined();
});

describe('reasons why names are not marked', () => {
  it.each<[string, string, Partial<Settings>, string, object]>([
    ['somebody without a card', 'Jill Biden spoke.', {}, 'Jill Biden', { kind: 'unknown-entity' }],
    [
      'a surname that goes with somebody else',
      'Jill Biden spoke. Then Biden left.',
      {},
      'Biden',
      { kind: 'other-entity', text: 'Jill Biden' },
    ],
    [
      'a name that the page also gives to something else',
      'ABC News Australia covered the flood.\n\nThen ABC News was off the air.',
      {},
      'ABC News',
      { kind: 'other-entity', text: 'ABC News Australia' },
    ],
    ['a country by itself', 'He flew to Russia.', {}, 'Russia', { kind: 'evidence' }],
    [
      'a slip, strictly',
      'The party of Navallny was banned.',
      { strictness: 'strict' },
      'Navallny',
      { kind: 'misspelling' },
    ],
    ['a hidden card', 'Putin spoke.', { hiddenCards: [key('vladimir-putin')] }, 'Putin', { kind: 'hidden' }],
    [
      'a hidden alias',
      'Putin spoke.',
      { hiddenAliases: [`${key('vladimir-putin')}:Putin`] },
      'Putin',
      { kind: 'hidden' },
    ],
    ['a kind that is off', 'Putin spoke.', { kindsOff: ['person'] }, 'Putin', { kind: 'kind-off' }],
  ])('%s', async (_name, text, settings, name, why) => {
    const { marked, unmarked, report } = await run(text, settings);
    expect(marked.map(({ mention }) => mention.text)).not.toContain(name);
    expect(unmarked.find((one) => one.text === name)?.why).toEqual(why);
    expect(report).toContain(`“${name}”`);
  });

  it.each<[text: string, name: string, cue: string]>([
    ['Obama Stadium is closed.', 'Obama Stadium', 'thing-behind'],
    ['A goat called Obama won.', 'Obama', 'namesake'],
    ['Mira Putin spoke.', 'Mira Putin', 'name-before'],
    ['Mr K. Putin spoke.', 'K. Putin', 'stranger'],
    ['The Navalnys left.', 'Navalnys', 'family'],
    ['Hunter Biden spoke.', 'Hunter Biden', 'confusable'],
    ['He flew to Russia.', 'Russia', 'weak-name'],
    ['It was Putin | Obama.\n\nRussia', 'Russia', 'alone-in-line'],
  ])('%s: gives the cue against %s', async (text, name, cue) => {
    const { unmarked, report } = await run(text);
    expect(unmarked.find((one) => one.text === name)?.cues?.map((one) => one.cue)).toContain(cue);
    expect(report).toContain(cue);
  });

  it.each([
    ['President Trump spoke.', ['title']],
    ['Donald Trump spoke.', []],
    ['Vladimira Putina spoke.', ['own-name-before']],
  ])('%s: gives the cues for the mark', async (text, cues) => {
    const { marked } = await run(text);
    expect(marked[0]?.mention.cues?.map(({ cue }) => cue) ?? []).toEqual(cues);
  });

  it('explains a name once, and none that is part of a mention', async () => {
    const { unmarked } = await run('Trump Tower and Joe Biden. Trump Tower.');
    expect(unmarked.map(({ text }) => text)).toEqual(['Trump Tower', 'Trump Tower']);
  });

  it('gives a result for every candidate', async () => {
    const text =
      'Jill Biden met Joe Biden in Geneva.\n\nBiden, Hunter Biden, Putin and Rasputin. Russia. Nord Stream 2.';
    const { passages, marked, unmarked } = await run(text);
    expect(passages.map((one) => one.text)).toEqual(text.split('\n\n'));
    const found = findCandidates(
      bundledIndex,
      passages.map((one, id) => ({ id, text: one.text, language: 'en' })),
    );
    expect(marked.length + unmarked.length).toBe(found.length);
    expect(passages.flatMap(({ marks }) => marks)).toHaveLength(marked.length);
  });
});

describe('the report', () => {
  it('contains the text, the settings and what was found', async () => {
    const { report } = await run('Putin spoke of ``` fences.', { strictness: 'strict' });
    expect(report).toContain('- Sidelight 0.1.0, interface en-GB\n- Test 1.0\n');
    expect(report).toContain(`- Packs on pages: geneva-2021 ${info.version}`);
    expect(report).toContain('````\nPutin spoke of ``` fences.\n````');
    expect(report).toContain(
      '“Putin” (paragraph 1, 0–5) → Vladimir Putin (geneva-2021:vladimir-putin): matched',
    );
    expect(report).toContain('- strictness: "strict"');
  });

  it('does not reveal sites or hidden items', async () => {
    const { report } = await run('Putin spoke.', {
      siteHosts: ['secret.test', 'two.test'],
      packsSearchOnly: ['secret'],
      packsOff: ['secret'],
      packsOrder: ['secret'],
      hiddenCards: [key('barack-obama')],
      hiddenHere: ['secret.test geneva-2021:barack-obama'],
    });
    expect(report).toContain('- siteHosts: 2 entries');
    expect(report).not.toMatch(/secret|obama/i);
  });

  it('does not name packs that are not used on pages', async () => {
    expect((await run('Putin', { packsSearchOnly: [info.id] })).report).toContain('Packs on pages: none');
  });
});
