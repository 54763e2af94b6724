/**
 * A card without an id gets one from its name, in any script: the same name the same id, whatever stands around it, since what
 * a reader hid is kept by id. Of two cards of one name the later gets a number.
 */

/** Long enough for any name, short enough for what is appended to stay within an id. */
const maxSlug = 100;

/**
 * Takes the ids of a pack's cards where they have one, and their names.
 * @returns an id for each: the given one, or one made from the name that no other card has.
 */
export function cardIds(cards: readonly { id?: string | undefined; name: string }[]): string[] {
  const taken = new Set(cards.flatMap(({ id }) => id ?? []));
  /** The last number that each name was given: a thousand cards of one name do not try a thousand numbers each. */
  const counts = new Map<string, number>();
  return cards.map(({ id, name }) => {
    if (id !== undefined) return id;
    const base = idOf(name);
    let made = base;
    let count = counts.get(base) ?? 1;
    while (taken.has(made)) made = `${base}-${++count}`;
    counts.set(base, count);
    taken.add(made);
    return made;
  });
}

/** `Nord Stream 2` gives `nord-stream-2`; a name that Latin letters cannot say whole gets a number that stands for it. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, maxSlug);
  if (slug && !/[^a-z0-9]/.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return slug;
  return `${slug || 'card'}-${hashOf(name).toString(36)}`;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
