/** Tables whose cells are in other quotation marks than those of CSV, or parted by several spaces. */

const cell = /[^,;\t'“”"]*/.source;
const single = /'(?:[^'\r\n]|'')*'/.source;
const curly = /“[^”\r\n]*”/.source;
const lineOf = (quoted: string) => new RegExp(`^${quoted}(?:[,;\\t](?:${quoted}|${cell}))+$`, 'u');
/** Lines that show how cells are written. */
const mostShown = 50;

/** Takes the text of a table; gives it with the quotation marks and separators of CSV, in the same lines. */
export function asCsv(text: string): string {
  const shown = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostShown);
  const all = (form: RegExp) => shown.length > 1 && shown.every((line) => form.test(line.trim()));
  if (all(lineOf(single)))
    return text.replace(
      new RegExp(`(?<=^|[,;\\t])${single}(?=[,;\\t]|$)`, 'gmu'),
      (quoted) => `"${quoted.slice(1, -1).replaceAll("''", "'").replaceAll('"', '""')}"`,
    );
  if (all(lineOf(curly)))
    return text.replace(
      new RegExp(`(?<=^|[,;\\t])${curly}(?=[,;\\t]|$)`, 'gmu'),
      (quoted) => `"${quoted.slice(1, -1)}"`,
    );
  const widths = shown.map((line) => line.trim().split(/ {2,}/).length);
  const [width = 0] = widths;
  // Columns begin at the same place; a second space between two words does not.
  const starts = new Set(
    shown
      .map((line) => / {2,}(?=\S)/.exec(line.trimEnd().replace(/^ +/, '')))
      .map((gap) => gap && gap.index + gap[0].length),
  );
  if (
    shown.length > 2 &&
    width > 1 &&
    starts.size === 1 &&
    widths.every((one) => one === width) &&
    !/[\t;|]/.test(text)
  )
    return text.replace(/^ +/gm, '').replace(/(?<=\S) {2,}(?=\S)/g, '\t');
  return text;
}
