/** Far more than a pack needs (six), far less than a stack holds. */
const maxDepth = 32;

/** Takes anything; gives what is wrong where it is nested deeper than any pack. Uses no recursion, so depth cannot hurt it. */
export function explainTooDeep(input: unknown): string | undefined {
  const seen = new Set<object>();
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) {
      return `lists and objects nested more than ${maxDepth} deep: this is no pack, which needs six levels`;
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
