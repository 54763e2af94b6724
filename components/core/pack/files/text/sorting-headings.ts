/** Headings of a glossary that are no terms, because they sort those below them. */
import type { Tokens } from 'marked';
import { plain } from './markdown-text.ts';

/** A heading that sorts the terms below it: `A`, `B–D`, `0-9`, `#`. */
const sorts = /^(?:#|[\p{L}\p{N}](?:\s*[-–—]\s*[\p{L}\p{N}])?)$/u;

/** The depths of the headings that sort: those of a depth all do, and are above others if they may be words (`道`). */
export function sortingDepths(headings: readonly Tokens.Heading[]): Set<number> {
  const all = new Set(headings.map(({ depth }) => depth));
  const deepest = Math.max(...all);
  return new Set(
    [...all].filter((depth) => {
      const texts = headings.filter((heading) => heading.depth === depth).map(plain);
      return texts.every((text) => sorts.test(text) && (depth < deepest || !/\p{Lo}/u.test(text)));
    }),
  );
}
