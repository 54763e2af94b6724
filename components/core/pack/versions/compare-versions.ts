/** Compares versions as authors write them: `1.10`, `v2`, `1.0-beta`, `2021-06`, `15.06.2021`. */

const before = /^(?:alpha|beta|pre(?:view|release)?|dev|snapshot|nightly|draft|rc)$/;

/** Compares two versions: above 0 if the second is newer, below 0 if it is older, 0 if they are equal. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [partsOf(first), partsOf(second)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compareParts(b[at], a[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A version's digits and words in order; dates as year, month, day. */
function partsOf(version: string): string[] {
  const plain = version
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    // Build metadata does not affect precedence.
    .replace(/^(\d+(?:\.\d+)+[^+]*)\+.*$/, '$1')
    .replace(/^(?:version|ver\.?|v\.?|r(?:elease)?)[\s.:]*(?=\p{Nd})/u, '');
  const [, year, month, day] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(plain) ?? [];
  if (year && month && day) return [year, month, day];
  const dated = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b(.*)$/.exec(plain);
  const [, one = '', , two = '', last = '', rest = ''] = dated ?? [];
  // The month comes first only if no other reading is possible.
  const ordered = dated ? `${last}.${Number(two) > 12 ? `${one}.${two}` : `${two}.${one}`}${rest}` : plain;
  return ordered.match(/\p{Nd}+|\p{L}+/gu) ?? [];
}

/** A missing part is a zero; a word such as *beta* sorts before it, anything else after it. */
function compareParts(one = '0', other = '0'): number {
  return rank(one) - rank(other) || new Intl.Collator('en', { numeric: true }).compare(one, other);
}

function rank(part: string): number {
  if (before.test(part)) return 0;
  return /\p{Nd}/u.test(part) ? 1 : 2;
}
