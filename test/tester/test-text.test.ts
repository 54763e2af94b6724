/** The match tester over the bundled pack, from a text to the report. */
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../components/core/detect/find-candidates.ts';
import { defaults, type Settings } from '../../components/core/settings/settings.ts';
import { testText } from '../../components/tester/test-text.ts';
import { bundledIndex } from '../entrypoints/options/bundled-index.ts';
import { answerFor, info } from '../views/bundled.ts';

const key = (id: string) => `geneva-2021:${id}`;

function run(text: string, settings: Partial<Settings> = {}, language = 'en') {
  return testText(text, language, {
    find: async (passages) => ({ candidates: findCandidates(bundledIndex, passages), entities: [] }),
    cards: async (keys) => keys.map((one) => answerFor(one.slice(one.indexOf(':') + 1))),
    settings: { ...defaults, ...settings },
    packs: [info],
    about: { version: '0.1.0', browser: 'Test 1.0', language: 'en-GB' },
  });
}

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
