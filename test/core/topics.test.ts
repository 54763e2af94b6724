/** A topic is called by common words, so that only what stands near them says that it is meant. */
import { expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';

const card = (id: string, name: string, kind: string, aliases: unknown[], to: string[] = []) => ({
  ...{ id, name, kind, aliases },
  relations: to.map((other) => ({ to: other, text: 'is about' })),
});
const weak = (text: string) => [{ text, strength: 'weak' }];

const parsed = parsePack({
  id: 'test',
  title: 'Test',
  language: 'en',
  cards: [
    card('quotas', 'Fishing quotas', 'topic', weak('quotas'), ['larsen']),
    card('strikes', 'Dock strikes', 'topic', weak('strikes'), ['union']),
    card('larsen', 'Ingrid Larsen', 'person', []),
    card('union', 'Harbour Union', 'organisation', []),
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const index = buildIndex([parsed.pack]);

function topicsIn(paragraphs: readonly string[]): string[] {
  const passages = paragraphs.map((text, id) => ({ id, text, language: 'en' }));
  return findMentions(index, passages, { strictness: 'balanced' })
    .filter(({ kind }) => kind === 'topic')
    .map(({ text }) => text);
}

const filler = ['The weather was fine that day.', 'Nobody had expected rain.'];

it.each<[paragraphs: string[], topics: string[]]>([
  [['Ingrid Larsen spoke about quotas.'], ['quotas']],
  [['Ingrid Larsen answered her critics.', 'The quotas were too low, she said.'], ['quotas']],
  [['Harbour Union calls off talks', 'More strikes will follow in May.'], ['strikes']],
  [['Ingrid Larsen and the Harbour Union met.', 'Both spoke of quotas.'], ['quotas']],
  [['Ingrid Larsen opened the fair.', ...filler, 'A school dropped its quotas for boys.'], []],
  [['The Harbour Union has a new chair.', ...filler, 'Air strikes hit the town at night.'], []],
  [['Ingrid Larsen met the Harbour Union.', ...filler, 'In baseball three strikes are out.'], []],
  [['A shop dropped its quotas.', ...filler, 'Ingrid Larsen was not asked.'], []],
  [['The quotas were too low.'], []],
])('%j', (paragraphs, topics) => {
  expect(topicsIn(paragraphs)).toEqual(topics);
});
