/** Which cards of a pack are related, for evidence: the more of them a page names, the likelier a weak name is meant. */
import type { Pack } from '../pack/model.ts';

/** Ids of neighbours by relation, in either direction; whatever takes part in one event is related through it. */
export function relatedIds(pack: Pack): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>(pack.cards.map((card) => [card.id, new Set<string>()]));
  const through: [string, string][] = [];
  for (const card of pack.cards) {
    for (const { to } of card.relations) {
      related.get(card.id)?.add(to);
      related.get(to)?.add(card.id);
    }
  }
  for (const { id, kind } of pack.cards) {
    if (kind !== 'event') continue;
    const parts = [...(related.get(id) ?? [])];
    for (const part of parts) for (const other of parts) if (other !== part) through.push([part, other]);
  }
  for (const [part, other] of through) related.get(part)?.add(other);
  return related;
}
