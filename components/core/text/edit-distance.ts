/** The number of typing errors between two words: letters swapped, added, missing or wrong. */

/** Shorter words are too similar to each other; longer ones may have two misspellings. */
const leastLetters = 4;
const lettersForTwo = 8;

/** The number of misspellings a typed word may have: 0 if it is too short, otherwise 1 or 2. */
export function maxEdits(typed: string): number {
  const letters = [...typed].length;
  return letters < leastLetters ? 0 : letters < lettersForTwo ? 1 : 2;
}

/** Takes two folded words; gives the number of misspellings between them, or undefined if there are more than `most`. */
export function editsBetween(typed: string, word: string, most: number): number | undefined {
  const [a, b] = [[...typed], [...word]];
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap looks one row further back, so both rows must exceed the limit.
    if (least > most && Math.min(...last) > most) return undefined;
    before = last;
    last = row;
  }
  const misspellings = last[b.length] ?? 0;
  return misspellings <= most ? misspellings : undefined;
}

/** All words that result from swapping two adjacent letters. */
export function transpositions(typed: string): string[] {
  const letters = [...typed];
  return letters.slice(1).flatMap((letter, at) => {
    const other = letters[at] ?? '';
    return letter === other
      ? []
      : [[...letters.slice(0, at), letter, other, ...letters.slice(at + 2)].join('')];
  });
}
