import type { Story } from '../../../core/pack/story.ts';

/**
 * What to show of a list before the rest is asked for: the entries of the first cards, in their own order.
 * @param cards those with the most links first.
 */
export function mostLinked<Entry extends { key: string }>(
  entries: readonly Entry[],
  cards: Story['cards'],
  limit: number,
): readonly Entry[] {
  // One more entry takes no more room than the button that would hide it.
  if (entries.length <= limit + 1) return entries;
  const there = new Set(entries.map(({ key }) => key));
  const first = new Set(
    cards
      .map(({ key }) => key)
      .filter((key) => there.has(key))
      .slice(0, limit),
  );
  return entries.filter(({ key }) => first.has(key));
}
