import type { Mention, Passage, RosterEntry } from '../text/model.ts';

/** Longest first passage in a roster, in UTF-16 units. */
const maxPassage = 160;
/** How much of it precedes the mention. */
const before = 50;

/**
 * The roster of a page: every card that is mentioned, in order of first mention, with the number of mentions and the
 * first passage.
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

/** The text around a mention, trimmed to whole words, with white space collapsed. */
function around(text: string, { start }: { start: number }): string {
  const from = boundary(text, Math.max(0, start - before));
  const to = boundary(text, from + maxPassage - 2);
  let cut = text.slice(from, to).replace(/\s+/g, ' ');
  if (from > 0) cut = cut.replace(/^\S{0,20}\s/, '');
  if (to < text.length) cut = cut.replace(/\s\S{0,20}$/, '');
  return `${from > 0 ? '…' : ''}${cut.trim()}${to < text.length ? '…' : ''}`;
}

/** Longest grapheme cluster considered at a cut, in UTF-16 units: a flag, a family emoji. */
const longestCharacter = 32;
/** Between two units below this, the combining marks, only the middle of a line break is inside a grapheme cluster. */
const firstCombining = 0x300;
/** Made where one is needed: browsers take milliseconds for it, much longer than a page's names need. */
let segmenter: Intl.Segmenter | undefined;

/** The last offset up to `at` that is not inside a grapheme cluster. */
function boundary(text: string, at: number): number {
  if (at === 0 || at >= text.length) return at;
  const [last, next] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (last < firstCombining && next < firstCombining && text[at - 1] !== '\r') return at;
  segmenter ??= new Intl.Segmenter();
  const from = Math.max(0, at - longestCharacter);
  const around = text.slice(from, at + longestCharacter);
  return from + (segmenter.segment(around).containing(at - from)?.index ?? at - from);
}
