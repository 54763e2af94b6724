import type { CardIndex } from './card-index.ts';
import type { DerivedAlias } from './derive/derived-alias.ts';

/** The derived aliases of an index, in the order of its cards, each with its card as `pack:card`. */
export function derivedNames(index: CardIndex): (DerivedAlias & { card: string })[] {
  const found: (DerivedAlias & { card: string })[] = [];
  for (let number = 0; number < index.aliases.card.length; number++) {
    const { card, text, strength, derived } = index.aliasAt(number);
    if (derived)
      found.push({
        card: index.cardAt(card).key,
        text,
        strength: strength === 'weak' ? 'weak' : 'strong',
        by: derived,
      });
  }
  return found;
}
