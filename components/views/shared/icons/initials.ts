import { sanitised } from '../PackText.tsx';

/** Names are cut here before they are looked at; initials need their first words only. */
const enough = 200;

/** The one or two characters that represent a person: `VP` for Vladimir Putin, `Bo` for Bono, `习` for 习近平. */
export function initialsOf(name: string): string {
  const words =
    sanitised(name)
      .slice(0, enough)
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  // `van der` and the like say little.
  const telling = words.filter((word) => /^[^\p{Ll}]/u.test(word));
  const [first, ...rest] = telling.length > 0 ? telling : words;
  if (first === undefined) return '?';
  const [letter = '', next = ''] = first;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first)) return letter;
  const [last] = rest.at(-1) ?? '';
  return letter.toLocaleUpperCase() + (last ? last.toLocaleUpperCase() : next.toLocaleLowerCase());
}
