/**
 * A card without an id gets one from its name, in any script, whatever the order of the cards, since notes and what a reader
 * hid are kept by id. Where names differ only in signs (`C`, `C++`, `C#`), the plain one has the short id and the others get
 * a number made from their spelling. Of two cards with the very same name the later gets a count.
 */

/** Long enough for any name, short enough for what is appended to stay within an id. */
const maxSlug = 100;

/**
 * Takes the ids of a pack's cards where they have one, and their names.
 * @returns an id for each: the given one, or one made from the name that no other card has.
 */
export function cardIds(cards: readonly { id?: string | undefined; name: string }[]): string[] {
  const taken = new Set(cards.flatMap(({ id }) => id ?? []));
  const bases = cards.map(({ id, name }) => (id === undefined ? idOf(name) : ''));
  const plain = plainSpellings(cards, bases);
  /** The last number that each name was given: a thousand cards of one name do not try a thousand numbers each. */
  const counts = new Map<string, number>();
  return cards.map(({ id, name }, at) => {
    if (id !== undefined) return id;
    const short = bases[at] ?? '';
    const spelling = spellingOf(name);
    const shared = plain.get(short);
    const base = shared === undefined || shared === spelling ? short : numbered(short, spelling);
    let made = base;
    let count = counts.get(base) ?? 1;
    while (taken.has(made)) made = `${base}-${++count}`;
    counts.set(base, count);
    taken.add(made);
    return made;
  });
}

/** For each base that names of several spellings share: the spelling that keeps it, or '' where none is plain. */
function plainSpellings(cards: readonly { name: string }[], bases: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const [at, { name }] of cards.entries()) {
    const base = bases[at] ?? '';
    const spelling = spellingOf(name);
    const earlier = first.get(base);
    if (base === '' || earlier === spelling) continue;
    if (earlier === undefined) first.set(base, spelling);
    else {
      const kept = shared.get(base);
      // By the spelling and not by the order of the cards.
      const [plain = ''] = [kept ?? earlier, spelling].filter((one) => isPlain(one, base)).sort();
      shared.set(base, plain);
    }
  }
  return shared;
}

const spellingOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const isPlain = (spelling: string, base: string) => spelling.replace(/[ -]+/g, '-') === base;
const numbered = (slug: string, text: string) => `${slug}-${hashOf(text).toString(36)}`;

/** `Nord Stream 2` gives `nord-stream-2`; a name that Latin letters cannot say whole gets a number that stands for it. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, maxSlug);
  if (slug && !/[^a-z0-9]/.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return slug;
  return numbered(slug || 'card', name);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
