/**
 * Clitics: what languages write onto a name without a space, such as Korean particles after it, and Hebrew and Arabic prepositions
 * and `and` before it. Compiled here; core/passage cuts them off.
 */
import type { Language } from './language.ts';
import { foldedWords } from './words.ts';

export interface Clitics {
  before: readonly string[];
  after: ReadonlySet<string>;
  /** First units of the clitics before a name, and last units of those after it: most words have neither. */
  firsts: ReadonlySet<number>;
  lasts: ReadonlySet<number>;
  /** How many may precede a name. */
  together: number;
  /** Minimum length of the name, in folded units. */
  shortest: number;
  /** True if the script has no capitals; such clitics are cut off in texts of any language. */
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
