import type { Mention, Passage, RosterEntry } from './types.ts';

/** Longest first passage that travels, in UTF-16 units. */
const maxPassage = 160;

/**
 * The roster of a page: every card that is mentioned, in order of first mention, with how often and where first.
 * @param mentions in document order. @param passages of the same document, in any order.
 */
export function rosterOf(mentions: readonly Mention[], passages: readonly Passage[]): RosterEntry[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const roster = new Map<string, RosterEntry>();
  for (const mention of mentions) {
    for (const key of [mention.card, ...mention.others]) {
      const known = roster.get(key);
      if (known) known.count++;
      else
        roster.set(key, { key, count: 1, firstPassage: around(texts.get(mention.passage) ?? '', mention) });
    }
  }
  return [...roster.values()];
}

/** The text around a mention, cut at spaces, with white space folded. */
function around(text: string, { start, end }: { start: number; end: number }): string {
  const spare = Math.max(0, maxPassage - (end - start) - 2);
  let from = Math.max(0, start - Math.floor(spare / 3));
  let to = Math.min(text.length, from + maxPassage - 2);
  if (from > 0) {
    const space = text.indexOf(' ', from);
    if (space >= 0 && space < start) from = space + 1;
  }
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    if (space > end) to = space;
  }
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
