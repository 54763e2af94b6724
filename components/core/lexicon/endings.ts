/**
 * Languages that inflect names: a word that no alias lists may be a listed one with an ending. Packs list the forms they know; the
 * endings and rules of the language files cover the rest, in texts of that language only.
 */
import { normalise } from '../text/fold.ts';
import type { Language, Words } from './language.ts';
import { foldedWords, wordsIn } from './words.ts';

/** Minimum length of a stem after its ending is removed, in folded units. */
export const minStem = 4;
/**
 * Minimum length of a base that a rule gives, because a short word with a different ending could be anything. Inside a name, one
 * letter less is enough.
 */
const minBase = 4;
/** Minimum number of letters before a rule's ending. */
const minKept = 2;

/** How one language declines names. */
export interface Declension {
  /** The letters that endings end with; the last letter of most words rules out an ending. */
  finals: ReadonlySet<number>;
  /**
   * The folded words that the folded `word` may be a form of, most likely (longest ending) first.
   * @param written the same word in lower case as it is in the text. Accents may be missing, but those that are written must agree:
   * `Putinová` is a woman's name, while `Putinova` is a possessive of Putin.
   * @param inside whether other words of the name were found before it.
   */
  stemsOf(word: string, written?: string, inside?: boolean): string[];
}

/** Undefined for a language without endings. */
export function declensionOf({ endings }: Language): Declension | undefined {
  if (!endings) return undefined;
  const longestFirst = (list: Words | undefined) => foldedWords(list).toSorted((a, b) => b.length - a.length);
  const added = longestFirst(endings.added);
  const replaced = (endings.replaced ?? []).flatMap(({ final, by }) =>
    foldedWords(final).map((each) => ({ final: each, by: longestFirst(by) })),
  );
  const rules = rulesOf(endings.rules);
  const all = [...added, ...replaced.flatMap(({ by }) => by), ...rules.keys()];
  return {
    finals: new Set(all.map((ending) => ending.charCodeAt(ending.length - 1))),
    stemsOf(word, written = word, inside = false) {
      const stems: string[] = [];
      const strip = (list: readonly string[], final: string) => {
        for (const ending of list) {
          if (word.endsWith(ending) && word.length - ending.length >= minStem)
            stems.push(word.slice(0, -ending.length) + final);
        }
      };
      strip(added, '');
      for (const { final, by } of replaced) strip(by, final);
      return [...new Set([...stems, ...basesOf(rules, word, written, inside)])];
    },
  };
}

interface Rule {
  /** The ending in lower case, with its accents. */
  written: string;
  base: string;
}

/** The rules, by their folded endings. */
function rulesOf(list: Words | undefined): ReadonlyMap<string, readonly Rule[]> {
  const byEnding = new Map<string, Rule[]>();
  for (const rule of wordsIn(list)) {
    const [written = '', bases = ''] = rule.split('>');
    const ending = normalise(written).text;
    const known = byEnding.get(ending) ?? [];
    known.push(...bases.split(',').map((base) => ({ written, base: normalise(base).text })));
    byEnding.set(ending, known);
  }
  return byEnding;
}

function basesOf(
  rules: ReadonlyMap<string, readonly Rule[]>,
  word: string,
  written: string,
  inside: boolean,
): string[] {
  const bases: string[] = [];
  for (let kept = minKept; kept < word.length; kept++) {
    const ending = word.slice(kept);
    for (const { written: own, base } of rules.get(ending) ?? []) {
      if (kept + base.length < (inside ? minBase - 1 : minBase) || ending === base) continue;
      const here = written.slice(-own.length);
      if (here === own || here === ending || written.length !== word.length)
        bases.push(word.slice(0, kept) + base);
    }
  }
  return bases;
}
