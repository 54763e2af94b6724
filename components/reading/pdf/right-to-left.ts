/** Text of Arabic and Hebrew as PDFs have it: letters in the forms that are printed, and brackets as they look. */

/** Letters in the form that their place in a word gives them, and letters joined into one. */
const printedForms = /[\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]+/g;

/** Text with the letters that people type, by which names are found. */
export const typedLetters = (text: string): string =>
  // Of a vowel sign that is printed alone, the normal form has a space or a line to carry it.
  text.replace(printedForms, (forms) => forms.normalize('NFKC').replace(/[ \u0640](?=[\u064b-\u0652])/g, ''));

/** Opening brackets and the closing ones that look like their mirror image. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/** `א)`: the bracket after the number of an item of a list has no partner. */
const itemMark = /^\s*[\p{L}\p{N}]{1,2}[()](?=\s)/u;

/**
 * A paragraph that is read from right to left, with its brackets as they are meant. In print an opening bracket looks like a
 * closing one, and most PDFs have it as it looks: there a pair begins with the one that closes.
 */
export function turnBrackets(text: string): string {
  const [mark = ''] = itemMark.exec(text) ?? [];
  const letters = [...text.slice(mark.length)];
  for (const [open, close] of pairs) {
    const opened: { at: number; isTurned: boolean }[] = [];
    for (const [at, letter] of letters.entries()) {
      if (letter !== open && letter !== close) continue;
      const last = opened.at(-1);
      const closes = last !== undefined && last.isTurned === (letter === open);
      if (!closes) opened.push({ at, isTurned: letter === close });
      else {
        if (last.isTurned) [letters[last.at], letters[at]] = [open, close];
        opened.pop();
      }
    }
  }
  return mark.replace('(', ')') + letters.join('');
}
