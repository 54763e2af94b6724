/** The same document through a page's two steps, the match tester and the command line: the same marks. */
import { describe, expect, it } from 'vitest';
import { createPacksInMemory } from '../../components/brain/packs/loaded-packs.ts';
import { findCandidates } from '../../components/core/detect/find-candidates.ts';
import { loadPacks } from '../../components/core/pack/load-packs.ts';
import { findMarks } from '../../components/core/resolve/find-mentions.ts';
import { openCandidates } from '../../components/core/resolve/open-candidates.ts';
import { documentOf, settleMarks } from '../../components/core/resolve/settle-marks.ts';
import { hiddenOn } from '../../components/core/settings/hidden.ts';
import { defaults, type Settings } from '../../components/core/settings/settings.ts';
import type { Mention } from '../../components/core/text/model.ts';
import { testText } from '../../components/tester/test-text.ts';

const one = {
  id: 'one',
  title: 'One',
  cards: [
    { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
    { name: 'Gazprom', kind: 'organisation' },
    { name: 'Quorum Ship Two', aliases: ['the'] },
  ],
};
const two = {
  id: 'two',
  title: 'Two',
  cards: [{ name: 'Vladimir Putin', kind: 'person', aliases: ['Putin', 'Vladimir Vladimirovich'] }],
};
const loadedPacks = createPacksInMemory(() =>
  loadPacks([one, two].map((content) => ({ name: content.id, content }))),
);
const headlines = Array.from(
  { length: 100 },
  (_, at) => `Putin meets the leaders of the ${at} states and Gazprom`,
);
const placeOf = ({ passage, start, end, card }: Mention) => `${passage} ${start} ${end} ${card}`;

describe.each<[string, Partial<Settings>, number]>([
  ['every mention', { markHowMuch: 'every' }, 200],
  ['the first of a page', { markHowMuch: 'page' }, 2],
  ['a kind that is off', { markHowMuch: 'every', kindsOff: ['organisation'] }, 100],
  ['the second pack’s card hidden', { markHowMuch: 'every', hiddenCards: ['two:vladimir-putin'] }, 100],
  [
    'strict, the other pack first',
    { markHowMuch: 'every', strictness: 'strict', packsOrder: ['two', 'one'] },
    200,
  ],
])('100 headlines with %s', (_name, change, count) => {
  it('have the same marks everywhere', async () => {
    const settings = { ...defaults, ...change };
    const { index, sameEntity } = await loadedPacks.forPages(settings);
    const hidden = hiddenOn(settings, '');
    const passages = headlines.map((text, id) => ({ id, text, language: 'en' }));
    const whole = findMarks({ index, sameEntity }, passages, settings, hidden);
    expect(whole.marked).toHaveLength(count);
    expect(whole.mentions.flatMap(({ others }) => others)).toEqual([]);

    // A page sends its passages in pieces.
    const sent = [passages.slice(0, 7), passages.slice(7, 60), passages.slice(60)];
    const candidates = sent.flatMap((part) =>
      openCandidates(findCandidates(index, part), hidden, sameEntity),
    );
    const page = settleMarks(candidates, documentOf(passages), settings);
    expect(page.marked.map(placeOf)).toEqual(whole.marked.map(placeOf));

    const tester = await testText(headlines.join('\n\n'), 'en', {
      async find(asked) {
        const found = findCandidates(index, asked);
        return { candidates: found, entities: sameEntity.among(found) };
      },
      cards: (keys) => loadedPacks.cards(keys, settings, false),
      settings,
      packs: [],
      about: { version: '1', browser: 'Test', language: 'en' },
    });
    expect(tester.marked.map(({ mention }) => placeOf(mention))).toEqual(whole.marked.map(placeOf));
    expect(tester.unmarked.find(({ text }) => text === 'the')?.why).toEqual({ kind: 'frequent' });
  });
});
