/**
 * Makes ids for cards without one. The id comes from the name, in any script and whatever the order of the cards,
 * because notes and hidden cards are stored by id. If names differ only in punctuation (`C`, `C++`, `C#`), the plain
 * one gets the short id and the others a number computed from their spelling. Of two cards with exactly the same name,
 * the later one gets a count.
 */
import { hashOf } from '../data/fnv.ts';

/** Long enough for any name, and short enough for the id with its suffix to stay within the limit. */
const maxSlug = 100;

/**
 * Takes the ids of a pack's cards, where they have one, and their names.
 * @returns an id for each card: the given one, or a unique one made from the name.
 */
export function cardIds(cards: readonly { id?: string | undefined; name: string }[]): string[] {
  const taken = new Set(cards.flatMap(({ id }) => id ?? []));
  const bases = cards.map(({ id, name }) => (id === undefined ? idOf(name) : ''));
  const plain = plainSpellings(cards, bases);
  /** The last number used for each name, so that a thousand cards of one name do not each try a thousand numbers. */
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

/** For each base shared by several spellings: the spelling that keeps it, or '' if none is plain. */
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
      // By spelling, not by the order of the cards.
      const [plain = ''] = [kept ?? earlier, spelling].filter((one) => isPlain(one, base)).sort();
      shared.set(base, plain);
    }
  }
  return shared;
}

const spellingOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const isPlain = (spelling: string, base: string) => spelling.replace(/[ -]+/g, '-') === base;
const numbered = (slug: string, text: string) => `${slug}-${(hashOf(text) >>> 0).toString(36)}`;

/**
 * The id for a name: `Nord Stream 2` gives `nord-stream-2`; a name that Latin letters cannot represent fully gets a
 * number computed from it.
 */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, maxSlug);
  if (slug && !/[^a-z0-9]/.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return slug;
  return numbered(slug || 'card', name);
}
