/** Chooses the mentions to paint: too many highlights are the most common complaint about highlighters. */

import type { Settings } from '../settings/settings.ts';
import type { Mention } from '../text/model.ts';

/**
 * The mentions to paint, in order: all of them, or the first of each card in a section or on the page.
 * @param sectionOf the section of a passage, by its id.
 */
export function chooseMarks(
  mentions: readonly Mention[],
  howMuch: Settings['markHowMuch'],
  sectionOf: (passage: number) => number,
): Mention[] {
  if (howMuch === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter(({ card, passage }) => {
    const place = howMuch === 'page' ? card : `${sectionOf(passage)} ${card}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
