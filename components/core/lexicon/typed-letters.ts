/** How names are typed on keyboards that lack some of their letters: `Mueller`, `Soeren`. */
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

/** Creates a function that respells a text so; letters of all languages are replaced, as names cross languages. */
export function createTyping(all: readonly Language[]): (text: string) => string {
  const typed = new Map(
    all
      .flatMap((language) => wordsIn(language.typedLetters))
      .map((entry) => entry.split(':') as [string, string]),
  );
  if (typed.size === 0) return (text) => text;
  const letters = new RegExp(`[${[...typed.keys()].join('')}]`, 'giu');
  return (text) =>
    text.replace(letters, (letter) => {
      const pair = typed.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? pair : pair.charAt(0).toUpperCase() + pair.slice(1);
    });
}
