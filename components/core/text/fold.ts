/**
 * Folds text and maps it back: what different spellings of a name have in common, and where each character came from. Case,
 * accents, width, digits of other scripts and invisible characters are folded; each kind of dash, apostrophe and space becomes one.
 */
import {
  classMask,
  classOf,
  composed,
  described,
  describedPair,
  expandsBit,
  expansionOf,
  invisible,
  mark,
  metaShift,
  pairOf,
  separator,
} from './characters.ts';
import { bitOfUnit, separatorBits } from './separators.ts';

export interface Normalised {
  text: string;
  /** `map[i]` is the offset in the original of the character that `text[i]` came from; one longer than `text`. */
  map: Uint32Array;
}

const spaces = /\s/;

/** Takes any text, including lone surrogates; offsets are UTF-16 units. */
export function normalise(original: string): Normalised {
  let text = '';
  const map: number[] = [];
  const push = (part: string, from: number) => {
    for (let at = 0; at < part.length; at++) map.push(from);
    text += part;
  };
  let joins = false;
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    const point = pairOf(unit, original.charCodeAt(at + 1));
    const found = point < 0 ? (described[unit] as number) : describedPair(point);
    const kind = (found >>> metaShift) & classMask;
    const from = at;
    if (point >= 0) at++;
    if (kind === invisible || kind === mark) continue;
    if (kind !== separator) {
      const part =
        found & (expandsBit << metaShift)
          ? expansionOf(point < 0 ? unit : point)
          : String.fromCharCode(found & 0xffff);
      const whole = joins ? composed(text.charCodeAt(text.length - 1), part.charCodeAt(0)) : 0;
      if (whole > 0) text = text.slice(0, -1) + String.fromCharCode(whole);
      else push(part, from);
      joins = true;
      continue;
    }
    joins = false;
    if (point >= 0) push(String.fromCodePoint(point), from);
    else {
      const character = original.charAt(from);
      const bit = bitOfUnit(unit);
      if (spaces.test(character)) {
        if (text !== '' && !text.endsWith(' ')) push(' ', from);
      } else if (bit === separatorBits.hyphen) push('-', from);
      else if (bit === separatorBits.apostrophe) push("'", from);
      else push(character, from);
    }
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    map.pop();
  }
  map.push(original.length);
  return { text, map: Uint32Array.from(map) };
}

/** How many letters and digits a text has, by the matcher's definition of words. */
export function countLetters(text: string): number {
  let count = 0;
  for (const character of normalise(text).text) {
    const point = character.codePointAt(0) ?? 0;
    const kind = point > 0xffff ? (describedPair(point) >>> metaShift) & classMask : classOf(point);
    if (kind !== separator && kind < invisible) count++;
  }
  return count;
}
