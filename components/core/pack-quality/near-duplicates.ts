/** Finds single-word names that one misspelling turns into one another: `Obama` and `Osama`. */
import type { Alias, Card } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';

interface Named {
  card: Card;
  path: string;
  alias: Alias;
  folded: string;
}

/** Shorter words are only found exactly. */
const shortest = 4;

/**
 * Takes the aliases of a pack; gives a warning for each that is close to an alias of an earlier card, unless
 * confusables distinguish them.
 */
export function nearDuplicates(named: readonly Named[]): { path: string; message: string }[] {
  const byKey = new Map<string, Named[]>();
  const forms = new Set<string>();
  return named.flatMap((one) => {
    const { folded, alias, path, card } = one;
    if (alias.strength === 'search' || folded.length < shortest || !/^\p{L}+$/u.test(folded)) return [];
    const keys = keysOf(folded);
    const other = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((each) => each.card !== card && isOneMisspelling(each.folded, folded) && !toldApart(each, one));
    // Only the first alias of each form is compared.
    if (!forms.has(folded)) {
      forms.add(folded);
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    if (!other) return [];
    const message = `“${alias.text}” is one letter away from “${other.alias.text}” of “${other.card.name}”: add each as a confusable of the other`;
    return [{ path, message }];
  });
}

/** A word and its variants with one letter deleted: two words within one misspelling share one of these. */
function keysOf(folded: string): string[] {
  return [folded, ...Array.from(folded, (_, at) => folded.slice(0, at) + folded.slice(at + 1))];
}

function isOneMisspelling(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

function toldApart(a: Named, b: Named): boolean {
  const lists = (card: Card, folded: string) =>
    card.confusables.some((confusable) => normalise(confusable.text).text === folded);
  return lists(a.card, b.folded) || lists(b.card, a.folded);
}
