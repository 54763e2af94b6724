/** Aliases derived from the name of a country, or of an organisation that contains a country's name. */
import { type DerivedAlias, type NameWord, withDots } from './derived-alias.ts';
import type { KnownWords } from './known-words.ts';
import { join } from './split-name.ts';

/**
 * `United States` for `United States of America`, `China` for `People’s Republic of China`, each with its short name.
 */
export function deriveCountry(words: readonly NameWord[], known: KnownWords): DerivedAlias[] {
  const name = plainCountry(words, known);
  const short = known.shortRegionOf(name ?? join(words));
  return [
    ...(name === undefined ? [] : [strong(name)]),
    ...(short === undefined ? [] : withDots(strong(short))),
  ];
}

function plainCountry(words: readonly NameWord[], known: KnownWords): string | undefined {
  const { isRegion, parts } = known;
  // `United States of America`
  for (let size = 2; size < words.length - 1; size++) {
    const head = join(words.slice(0, size));
    if (isSmall(words[size]) && isRegion(head)) return head;
  }
  // `Republic of Ireland`, `Bundesrepublik Deutschland`
  let from = 0;
  while (from < words.length - 1 && parts.is('stateForm', words[from]?.folded ?? '')) from++;
  if (from === 0) return undefined;
  while (from < words.length - 1 && isSmall(words[from])) from++;
  const tail = join(words.slice(from));
  return isRegion(tail) ? tail : undefined;
}

/**
 * `U.S. Navy` and `Navy` for `United States Navy`, `Parliament` for `Parliament of South Africa`: texts abbreviate the
 * country in an organisation's name, and leave it out once it is clear.
 */
export function deriveOfCountry(
  words: readonly NameWord[],
  known: KnownWords,
): { derived: DerivedAlias[]; rest: readonly NameWord[] } {
  const none = { derived: [], rest: [] };
  for (let size = 1; size < words.length; size++) {
    const short = known.shortRegionOf(join(words.slice(0, size)));
    const rest = words.slice(size);
    if (short === undefined || isSmall(rest[0])) continue;
    const shorter = withDots(strong(short)).map(({ text }) => strong(`${text} ${join(rest)}`));
    return { derived: [...shorter, weak(rest)], rest };
  }
  const of = words.findIndex(({ written }) => written === known.linkingWord);
  if (of < 1) return none;
  const country = words.slice(of + 1);
  const named = known.parts.is('article', country[0]?.folded ?? '') ? country.slice(1) : country;
  const head = words.slice(0, of);
  return known.isRegion(join(named)) ? { derived: [weak(head)], rest: [] } : none;
}

const isSmall = (word: NameWord | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word.written);

const strong = (text: string): DerivedAlias => ({ text, strength: 'strong', by: 'short-name' });

const weak = (words: readonly NameWord[]): DerivedAlias => ({
  text: join(words),
  strength: 'weak',
  by: 'short-name',
});
