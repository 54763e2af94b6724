/** Guesses the kind of a card from its name alone. Only people are found on pages by their surname. */

import words from '../../../../../assets/words/words.json' with { type: 'json' };
import { knownLanguages } from '../../../lexicon/languages/known-languages.ts';
import { normalise } from '../../../text/fold.ts';
import type { Kind } from '../../model.ts';
import { folded, kindOf } from '../cells/cell-words.ts';
import { isNameEnding } from '../cells/name-endings.ts';

let given: Set<string> | undefined;

/** Whether a word is in one of the lists of given names, ignoring case and accents. */
export function isGivenName(word: string): boolean {
  given ??= new Set(words.given.split(' '));
  const { text } = normalise(word);
  return given.has(text) || given.has(text.normalize('NFD').replace(/\p{M}/gu, ''));
}

const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|zu|zur|ter|ten|y|e|of|af|av)$/i;
const initial = /^\p{Lu}\.?$/u;

/** The words of a name, without text in brackets or after a comma. */
const wordsOf = (name: string) =>
  name
    .slice(0, 200)
    .replace(/\s*[(,].*$/s, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether a name looks like a person's: two to five capitalised words, apart from particles and initials. */
export function hasPersonShape(name: string): boolean {
  const parts = wordsOf(name);
  if (parts.length < 2 || parts.length > 5 || /[\d&@/:;]/.test(name)) return false;
  return parts.every(
    (part) => particles.test(part) || initial.test(part) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]+$/u.test(part),
  );
}

/**
 * Takes a name; gives the kind that it indicates: `person` for a given name followed by another word, others by their last word
 * (`Baltic Bank`, `Elk River`). Undefined if it indicates none.
 */
export function kindOfName(name: string): 'person' | 'organisation' | 'place' | 'event' | undefined {
  const parts = wordsOf(name);
  const last = parts.at(-1) ?? '';
  // `Bank of England` is a bank.
  const of = parts.findIndex((part) => /^(?:of|for|des?|du|del|der|für)$/.test(part));
  for (const head of of > 0 ? [parts[of - 1] ?? '', last] : [last]) {
    if (parts.length < 2 || !/^\p{Lu}/u.test(head)) continue;
    const kind = kindOf(folded(head));
    if (kind === 'organisation' || kind === 'place' || kind === 'event') return kind;
  }
  const ending = /,\s*(\S+)$/.exec(name)?.[1] ?? last;
  if (
    parts.length > 1 &&
    /^(?:inc|llc|llp|ltd|gmbh|ag|kg|ohg|plc|corp|sarl|oyj|s\.?a|oao|ооо|оао|тов)\.?$/i.test(ending)
  )
    return 'organisation';
  if (!hasPersonShape(name)) return undefined;
  const first = parts.find((part) => !initial.test(part));
  return first !== undefined && first !== last && isGivenName(first) ? 'person' : undefined;
}

/**
 * Takes a name and its description; gives the kind that the description begins with (`Leader of the Democrats …`), if the name may
 * have that kind.
 */
export function kindOfText(name: string, text: string): Kind | undefined {
  const [sentence = ''] = text.slice(0, 300).split(/[.!?\n](?:\s|$)/);
  const article = '(?:an?|the|der|die|das|eine?|un|une|le|la|el|una)';
  // `Holds a ship` says what it does, not what it is.
  const [, does] = new RegExp(`^([\\p{L}’']+)\\s${article}\\s`, 'iu').exec(sentence) ?? [];
  if (does !== undefined && kindOf(does) === undefined) return undefined;
  const kind = kindOf(sentence.replace(new RegExp(`^${article}\\s`, 'i'), ''));
  if (kind === 'person') return hasPersonShape(name) ? kind : undefined;
  return kind !== undefined && /^[\p{Lu}\p{Lo}]/u.test(name) ? kind : undefined;
}

/** Splits “Last, First” as in lists; undefined for anything else. */
function partsOf(cell: string): { last: string; first: string; ending?: string } | undefined {
  const [last = '', first = '', ending, more] = cell.split(/\s*[,，،]\s*/);
  if (last === '' || first === '' || more !== undefined) return undefined;
  if (isNameEnding(first) && !/^(?:\p{Lu}\.?[\s-]?)+$/u.test(first)) return undefined;
  if (ending !== undefined && !isNameEnding(ending)) return undefined;
  if (![last, first].every((part) => /^(?:\p{Ll}+[\s’'])*[\p{Lu}\p{Lo}][\p{L}\p{M}\s.’'-]*$/u.test(part)))
    return undefined;
  if (last.split(/\s+/).length > 4 || first.split(/\s+/).length > 4) return undefined;
  return { last, first, ...(ending !== undefined && { ending }) };
}

/**
 * Takes “TLAIB Rashida”, as lists of parliaments and delegations write names, and gives “Rashida Tlaib”; undefined for anything else.
 * The same shape may be another name (`NATO Response Force`), so the whole list decides.
 */
export function surnameFirst(cell: string): string | undefined {
  const [, last = '', first = ''] =
    /^((?:\p{Lu}[\p{Lu}\p{M}’'-]+\s+)+)(\p{Lu}\p{Ll}[\p{L}\p{M}’'.\s-]*)$/u.exec(cell.trim()) ?? [];
  if (last === '') return undefined;
  const surname = last
    .trim()
    .toLowerCase()
    // The dot of a Turkish capital, which would become a letter of its own.
    .replaceAll('i\u0307', 'i')
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (part) =>
      knownLanguages.nameParts.is('particle', part) ? part : part.charAt(0).toUpperCase() + part.slice(1),
    );
  return `${first} ${surname}`;
}

/** Takes “Tlaib, Rashida”, “King, Martin Luther, Jr.” and gives it in spoken order; undefined for anything else. */
export function turnedName(cell: string): string | undefined {
  const parts = partsOf(cell);
  return parts && [parts.first, parts.last, parts.ending].filter(Boolean).join(' ');
}

/** Whether the text after the comma begins with a given name, so that the cell is a person's name in list order. */
export function isTurned(cell: string): boolean {
  const first = partsOf(cell)?.first.split(/\s+/)[0];
  return first !== undefined && isGivenName(first);
}
