/** Cards as the background answers with them: those of the bundled pack, and made-up ones. */
import pack from '../../assets/packs/geneva-2021.json' with { type: 'json' };
import type { Card, CardAnswer, CitedPack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';

const parsed = parsePack(pack);
if (!parsed.ok) throw new Error(`the bundled pack is broken: ${JSON.stringify(parsed.problems)}`);
export const { cards, ...info } = parsed.pack;

/** The answer that the background would give for a card of the bundled pack. */
export function answerFor(id: string): CardAnswer {
  const card = cards.find((one) => one.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return wrap(card, info);
}

/** A card with nothing but what `parts` gives it, in a pack with nothing but what `packParts` gives it. */
export function madeUp(parts: Partial<Card>, packParts: Partial<CitedPack> = {}): CardAnswer {
  const card: Card = {
    id: 'made-up',
    kind: 'topic',
    name: 'Made up',
    description: '',
    summary: '',
    marked: true,
    aliases: [],
    confusables: [],
    facts: [],
    quotations: [],
    relations: [],
    since: [],
    background: [],
    links: [],
    ...parts,
  };
  return wrap(card, {
    id: 'test',
    title: 'Test',
    version: '1',
    language: 'en',
    references: [],
    ...packParts,
  });
}

function wrap(card: Card, pack: CitedPack): CardAnswer {
  const neighbours = cards.map(({ id, name, kind }) => ({ key: `${pack.id}:${id}`, name, kind }));
  return { key: `${pack.id}:${card.id}`, card, pack, neighbours, incoming: [] };
}
