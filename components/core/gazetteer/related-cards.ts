/**
 * Which cards of a pack are related, used as evidence: the more related cards a page names, the more likely a weak name
 * refers to the card.
 */
import type { Pack } from '../pack/model.ts';

/** Ids of related cards, in either direction; cards that take part in the same event are related too. */
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
