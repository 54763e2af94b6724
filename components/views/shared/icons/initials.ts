import type { Kind } from '../../../core/pack/model.ts';
import { sanitised } from '../PackText.tsx';

/** Names are cut here before they are looked at; a sign needs their first words only. */
const enough = 200;

/**
 * The one or two characters that represent a card: `VP` for Vladimir Putin, `NS` for Nord Stream 2, `Ru` for Russia, `FBI`
 * for the FBI, `’16` for an event whose name has that year, `16` for one whose description has that day.
 */
export function initialsOf(card: { kind: Kind; name: string; description?: string }): string {
  const name = sanitised(card.name).slice(0, enough);
  if (card.kind === 'event') {
    const year = name.match(/(?<!\d)(?:19|20)(\d\d)(?!\d)/);
    if (year?.[1]) return `’${year[1]}`;
    const day = card.description
      ?.slice(0, enough)
      .match(/(?<!\d)([1-9]|[12]\d|3[01])(?!\d)(?=\.? \p{L}{3,} \d{4})/u);
    if (day?.[1]) return day[1];
  }
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  const telling = words.filter((word) => /^[^\p{Ll}]/u.test(word));
  const [first, ...rest] = telling.length > 0 ? telling : words;
  if (first === undefined) return '?';
  if (/^\p{Lu}[\p{Lu}\p{N}]{1,2}$/u.test(first)) return first;
  const second = card.kind === 'person' ? rest.at(-1) : rest.find((word) => /^\p{L}/u.test(word));
  const [letter = '', next = ''] = first;
  const capital = letter.toLocaleUpperCase();
  const isIdeographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    first,
  );
  if (isIdeographic) return letter;
  // Of one word the second stays small: `UK` is another country than Ukraine.
  return capital + (second ? [...second].slice(0, 1).join('').toLocaleUpperCase() : next.toLocaleLowerCase());
}
