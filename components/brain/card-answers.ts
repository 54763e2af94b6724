/** What travels to a view that shows a card: the card with its pack, and the cards beside it. */
import type { Card, CardAnswer, CitedPack, Pack, PackInfo } from '../core/pack/model.ts';

/** What is told of a pack without its cards and without what they cite. */
export function infoOf({
  cards: _cards,
  references: _references,
  $schema: _schema,
  ...info
}: Pack): PackInfo {
  return info;
}

/** Most relations of others that travel with a card: a country in a large pack has thousands. */
const maxIncoming = 100;
/**
 * Most that the answers in one message hold together, in bytes of JSON: a sixteenth of what Chromium delivers, and no page
 * stands still while it reads them.
 */
export const maxBytes = 4 * 1_024 * 1_024;

/** The cards of a pack by their ids, and those that say something of a card by its id. */
interface PackTable {
  byId: ReadonlyMap<string, Card>;
  speakers: ReadonlyMap<string, readonly Card[]>;
}

const tables = new WeakMap<Pack, PackTable>();

/** Made once for each pack that is loaded, so that a card is looked up and not searched for. */
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

/** The card of this key with what it needs to be shown; undefined where the pack does not have it. */
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

/** As many of these answers as go into one message, at least one, and the keys of the others, where there are any. */
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

/** A pack may have thousands of references, and a card cites a few of them. */
function citedBy({ since, background }: Card, pack: Pack): CitedPack {
  const cited = new Set([...since, ...background].flatMap(({ references }) => references));
  return { ...infoOf(pack), references: pack.references.filter(({ id }) => cited.has(id)) };
}
