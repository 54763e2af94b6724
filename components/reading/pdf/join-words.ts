/** Joins lines to running text: words that were divided at the end of a line are whole again. */

/** What ends a line inside a word: a hyphen after a letter. The soft hyphen is always such a sign. */
const divided = /\p{L}\p{M}*[-\u2010\u00ad]$/u;
/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}、。，；：？！」』）《》〈〉「『（・ー]/u;

/** Most of the text before a line that shows whether a word is divided, in UTF-16 units: longer than any word. */
const longestWord = 200;
/** Words that divide nothing: in German, “Ein- und Ausfuhr” leaves out the end that the words share. */
const conjunction = /^(?:und|oder|bzw|sowie)$/u;

/** Two parts of a word with a hyphen between them, as they occur inside the lines of a text, in lower case with `-`. */
export function hyphenatedIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap((line) => line.toLowerCase().match(/[\p{L}\p{M}\-\u2010]+/gu) ?? [])
      .flatMap((word) => {
        const parts = word.split(/[-\u2010]/u);
        return parts.slice(1).flatMap((part, at) => (part && parts[at] ? [`${parts[at]}-${part}`] : []));
      }),
  );
}

/**
 * Joins the text so far with the next line. A hyphen at the end is dropped if the next line begins with a small letter and the
 * word is not written with a hyphen elsewhere; before a capital it belongs to the name (`Jean-` `Paul`).
 * @param hyphenated see `hyphenatedIn`.
 */
export function joinLine(text: string, line: string, hyphenated: ReadonlySet<string>): string {
  if (text === '') return line;
  const end = text.slice(-longestWord);
  if (divided.test(end)) {
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
    const [first = ''] = /[\p{L}\p{M}]+(?=[-\u2010]$)/u.exec(end) ?? [];
    const [second = ''] = /^[\p{L}\p{M}]+/u.exec(line) ?? [];
    if (second === '' || conjunction.test(second)) return `${text} ${line}`;
    const keeps = /^\p{Lu}/u.test(second) || hyphenated.has(`${first}-${second}`.toLowerCase());
    return (keeps ? text : text.slice(0, -1)) + line;
  }
  const last = [...end.slice(-2)].at(-1) ?? '';
  const [next = ''] = line;
  return unspaced.test(last) && unspaced.test(next) ? text + line : `${text} ${line}`;
}
