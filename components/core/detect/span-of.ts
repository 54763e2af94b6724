import type { Match } from '../match/match.ts';
import { leadingEdge, trailingEdge } from '../text/name-punctuation.ts';
import type { Tokens } from '../text/tokenise.ts';

/** A match's span from its first character to its last: `U.S.` includes the final dot, `Canal+` the plus. */
export function spanOf(tokens: Tokens, { entry, from, to }: Match): { start: number; end: number } {
  const { text } = tokens;
  const first = tokens.start[from] ?? 0;
  const last = tokens.end[to] ?? 0;
  const head = /^[^\p{L}\p{M}\p{N}]+/u.exec(entry.text)?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]+$/u.exec(entry.text)?.[0] ?? '';
  return {
    start:
      entry.symbols?.[0] || !text.endsWith(head, first)
        ? leadingEdge(tokens, entry.symbols, from)
        : first - head.length,
    end:
      entry.symbols?.at(-1) || !text.startsWith(tail, last)
        ? trailingEdge(tokens, entry.symbols, to)
        : last + tail.length,
  };
}
