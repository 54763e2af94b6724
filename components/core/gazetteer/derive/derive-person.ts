/** What a person is called for short: the surname with its particles, the name without titles and suffixes. */
import type { Language } from '../../lexicon/language.ts';
import {
  isFamilyNameFirst,
  isGeneration,
  isHonorific,
  isParticle,
  isPatronymic,
  isPostNominal,
} from '../../lexicon/name-parts.ts';
import type { DerivedAlias, NameWord } from './derived-alias.ts';
import { join, splitBrackets, wordsOf } from './split-name.ts';

const startsSmall = ({ written }: NameWord): boolean => /^\p{Ll}/u.test(written);

/**
 * Aliases that follow from a person's name.
 * @param name as the pack writes it, in any script. @param familyNames where they stand in the language of the pack.
 */
export function derivePerson(name: string, familyNames: Language['familyNames']): DerivedAlias[] {
  const { plain } = splitBrackets(name);
  const all = wordsOf(plain);
  const derived: DerivedAlias[] = [];
  let words = withoutTitles(all);
  if (words.length < all.length) derived.push(whole(words, 'without-title'));
  const bare = withoutSuffixes(words);
  if (bare.length < words.length || plain !== name) derived.push(whole(bare, 'without-suffix'));
  words = bare;
  const dotted = /[・·•‧]([^・·•‧]{2,})$/u.exec(plain)?.[1];
  if (words.length === 1 && dotted) return [...derived, { text: dotted, strength: 'weak', by: 'surname' }];
  if (words.length < 2) return derived;
  // `Путин Владимир Владимирович`
  const patronymicLast = words.length === 3 && isPatronymic(words[2]?.folded ?? '');
  if (patronymicLast) {
    const [family, given] = words as [NameWord, NameWord, NameWord];
    derived.push({ text: `${given.written} ${family.written}`, strength: 'strong', by: 'name-order' });
    return [...derived, { text: family.written, strength: 'weak', by: 'surname' }];
  }
  if (familyNames && words.length === 2) {
    const [family, given] = words as [NameWord, NameWord];
    if (familyNames === 'first-at-home')
      derived.push({ text: `${given.written} ${family.written}`, strength: 'strong', by: 'name-order' });
    return [...derived, { text: family.written, strength: 'weak', by: 'surname' }];
  }
  if (isFamilyFirst(words))
    return [...derived, { text: words[0]?.written ?? '', strength: 'weak', by: 'surname' }];
  return [...derived, ...surnamesOf(words)];
}

/** `Xi Jinping`, `Kim Jong-un`: a family name of those that go first, with a given name behind that is none. */
function isFamilyFirst(words: readonly NameWord[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 3 || !isFamilyNameFirst(first.folded)) return false;
  if (words.length === 3) return !startsSmall(second) && second.folded.length <= 5;
  return second.written.includes('-') || !isFamilyNameFirst(second.folded);
}

function surnamesOf(words: readonly NameWord[]): DerivedAlias[] {
  let from = words.length - 1;
  while (from > 1 && isJoined(words[from - 1])) from--;
  // A given name has to be left.
  if (from === 1 && words[0] && startsSmall(words[0])) return [];
  const surname = words.slice(from);
  const derived: DerivedAlias[] = [{ text: join(surname), strength: 'weak', by: 'surname' }];
  const last = surname.at(-1)?.written ?? '';
  // `al-Assad` is `Assad` as well, `van Gogh` and `de Gaulle` with a capital.
  const hyphened = /^(?:al|el|as|ar|at|an|ad|ash|аль|эль)[-‑–](.{3,})$/iu.exec(last)?.[1];
  if (hyphened) derived.push({ text: hyphened, strength: 'weak', by: 'surname' });
  return derived;
}

const isJoined = (word: NameWord | undefined): boolean =>
  word !== undefined && (startsSmall(word) || isParticle(word.folded));

const whole = (words: readonly NameWord[], by: DerivedAlias['by']): DerivedAlias => ({
  text: join(words),
  // What is left of `пророк Мухаммед` is half the world's.
  strength: words.length > 1 ? 'strong' : 'weak',
  by,
});

function withoutTitles(words: readonly NameWord[]): readonly NameWord[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from], words.length - from)) from++;
  return words.slice(from);
}

/** Small letters before a name are a title whatever the word, unless they are a particle (`de Gaulle`). */
const isTitle = (word: NameWord | undefined, left: number): boolean =>
  word !== undefined &&
  (isHonorific(word.folded) ? left > 1 : startsSmall(word) && !isParticle(word.folded) && left > 1);

function withoutSuffixes(words: readonly NameWord[]): readonly NameWord[] {
  let to = words.length;
  const isSuffix = ({ folded, written }: NameWord) =>
    isGeneration(folded) || (isPostNominal(folded) && written === written.toUpperCase());
  while (to > 2 && isSuffix(words[to - 1] as NameWord)) to--;
  return words.slice(0, to);
}
