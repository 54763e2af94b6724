import type { Pack } from '../pack/model.ts';

/** How many facts of a pack are still the words of its source; they should be rewritten before the pack is shared. */
export const verbatimFacts = ({ cards }: Pick<Pack, 'cards'>): number =>
  cards.reduce((sum, { facts }) => sum + facts.filter(({ verbatim }) => verbatim).length, 0);
