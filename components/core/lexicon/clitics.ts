/**
 * What languages write onto a name without a space: Korean particles behind it, Hebrew and Arabic prepositions and `and` before
 * it. Made ready here; the passage cuts them off.
 */
import type { Language } from './language.ts';
import { foldedWords } from './words.ts';

export interface Clitics {
  before: readonly string[];
  after: ReadonlySet<string>;
  /** First units of those before a name, and last units of those behind: most words have neither. */
  firsts: ReadonlySet<number>;
  lasts: ReadonlySet<number>;
  /** So many may stand before a name. */
  together: number;
  /** Letters of the shortest name, in folded units. */
  shortest: number;
  /** Their letters have no capitals, so that they are cut off in texts of any language. */
  anywhere: boolean;
}

const shortestName = 3;

/** Undefined for a language without clitics. */
export function cliticsOf({ clitics }: Language): Clitics | undefined {
  if (!clitics) return undefined;
  const before = foldedWords(clitics.before);
  const after = foldedWords(clitics.after);
  return {
    before,
    after: new Set(after),
    firsts: new Set(before.map((each) => each.charCodeAt(0))),
    lasts: new Set(after.map((each) => each.charCodeAt(each.length - 1))),
    together: clitics.together ?? 1,
    shortest: clitics.shortest ?? shortestName,
    anywhere: [...before, ...after].every((each) => each === each.toUpperCase()),
  };
}
