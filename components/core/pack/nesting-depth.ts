/** Far more than a pack needs (six levels), far less than the stack allows. */
const maxDepth = 32;

/**
 * Gives an error message if a value is nested deeper than any pack could be. Not recursive, so that depth cannot
 * overflow the stack.
 */
export function explainTooDeep(input: unknown): string | undefined {
  const seen = new Set<object>();
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) {
      return `lists and objects nested more than ${maxDepth} levels deep: a pack needs six`;
    }
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue;
      seen.add(value);
      for (const inner of Array.isArray(value) ? value : Object.values(value)) next.push(inner);
    }
    level = next;
  }
  return undefined;
}
