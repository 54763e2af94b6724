/**
 * Folded text with the way back: what two spellings of one name have in common, and where each of its characters came
 * from. Case, accents, width, digits of other scripts and invisible characters are folded; dashes, apostrophes and spaces
 * become one of each.
 */
import { classOf, expands, expansionOf, foldOf, invisible, mark, separator } from './characters.ts';

export interface Normalised {
  text: string;
  /** `map[i]` is the offset in the original of the character that `text[i]` came from; one more than `text` is long. */
  map: Uint32Array;
}

const dashes = new Set('-‐‑‒–—―−﹘﹣－');
const apostrophes = new Set("'’ʼ´`‘′＇׳");
const spaces = /\s/;

/** Takes any text, lone surrogates included; offsets are UTF-16 units. */
export function normalise(original: string): Normalised {
  let text = '';
  const map: number[] = [];
  const push = (part: string, from: number) => {
    for (let at = 0; at < part.length; at++) map.push(from);
    text += part;
  };
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === invisible || kind === mark) continue;
    if (kind !== separator) push(expands(unit) ? expansionOf(unit) : String.fromCharCode(foldOf(unit)), at);
    else {
      const character = original.charAt(at);
      if (spaces.test(character)) {
        if (text !== '' && !text.endsWith(' ')) push(' ', at);
      } else if (dashes.has(character)) push('-', at);
      else if (apostrophes.has(character)) push("'", at);
      else push(character, at);
    }
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    map.pop();
  }
  map.push(original.length);
  return { text, map: Uint32Array.from(map) };
}
