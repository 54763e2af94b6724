/** The data that a view needs to show a card: the card, its pack and its related cards. */
import type { Card, CardAnswer, CitedPack, Pack, PackInfo } from '../../core/pack/model.ts';

/** A pack's metadata, without its cards and references. */
export function infoOf({
  cards: _cards,
  references: _references,
  $schema: _schema,
  ...info
}: Pack): PackInfo {
  return info;
}

/** Most incoming relations sent with a card: a country in a large pack has thousands. */
const maxIncoming = 100;
/**
 * Maximum size of the answers in one message, in bytes of JSON. A sixteenth of Chromium's message limit, so that
 * parsing them does not block a page.
 */
export const maxBytes = 4 * 1_024 * 1_024;

/** A pack's cards by id, and for each id the cards with a relation to it. */
interface PackTable {
  byId: ReadonlyMap<string, Card>;
  speakers: ReadonlyMap<string, readonly Card[]>;
}

const tables = new WeakMap<Pack, PackTable>();

/** Built once per loaded pack, so that cards are looked up instead of searched for. */
function tableOf(pack: Pack): PackTable {
  let table = tables.get(pack);
  if (!table) {
    const byId = new Map<string, Card>();
    const speakers = new Map<string, Card[]>();
    for (const card of pack.cards) {
      byId.set(card.id, card);
      for (const to of new Set(card.relations.map((relation) => relation.to))) {
        const known = speakers.get(to);
        if (known) known.push(card);
        else speakers.set(to, [card]);
      }
    }
    table = { byId, speakers };
    tables.set(pack, table);
  }
  return table;
}

/** Gives the card with this key and what is needed to show it; undefined if it is not in the pack. */
export function answerFor(key: string, pack: Pack): CardAnswer | undefined {
  if (!key.startsWith(`${pack.id}:`)) return undefined;
  const { byId, speakers } = tableOf(pack);
  const card = byId.get(key.slice(pack.id.length + 1));
  if (!card) return undefined;
  const neighbourOf = ({ id, name, kind }: Card) => ({ key: `${pack.id}:${id}`, name, kind });
  const related = new Set(card.relations.map(({ to }) => to));
  const neighbours = [...related].flatMap((id) => {
    const other = byId.get(id);
    return other ? [neighbourOf(other)] : [];
  });
  const incoming = [];
  for (const other of speakers.get(card.id) ?? []) {
    if (incoming.length >= maxIncoming) break;
    if (other.id === card.id || related.has(other.id)) continue;
    for (const { to, text, claimedBy } of other.relations)
      if (to === card.id) incoming.push({ ...neighbourOf(other), text, ...(claimedBy && { claimedBy }) });
  }
  return { key, card, pack: citedBy(card, pack), neighbours, incoming: incoming.slice(0, maxIncoming) };
}

/** Splits answers to fit into one message: as many as fit, at least one, and the keys of the rest, if any. */
export function fitting(answers: readonly CardAnswer[]): { cards: CardAnswer[]; rest?: string[] } {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = answers.findIndex((answer, at) => {
    bytes += encoder.encode(JSON.stringify(answer)).length;
    return bytes > maxBytes && at > 0;
  });
  if (end === -1) return { cards: [...answers] };
  return { cards: answers.slice(0, end), rest: answers.slice(end).map(({ key }) => key) };
}

/** The pack with only the references that a card cites: a few of perhaps thousands. */
function citedBy({ since, background }: Card, pack: Pack): CitedPack {
  const cited = new Set([...since, ...background].flatMap(({ references }) => references));
  return { ...infoOf(pack), references: pack.references.filter(({ id }) => cited.has(id)) };
}
