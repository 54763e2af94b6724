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
/** Whether a cell has nothing but particles of a surname: `van den`. */
export const isParticles = (cell: string): boolean => cell.split(/\s+/).every((word) => particles.test(word));
const initial = /^\p{Lu}\.?$/u;

const nickname =
  /^(\S.{0,80}?)\s+(?:"([^"]+)"|“([^”]+)”|„([^“]+)“|«([^»]+)»|‘([^’]+)’|'([^']+)'|\(([^()]+)\))\s+(\S.*)$/u;

/** Takes `Robert "Bob" Smith` or `Robert (Bob) Smith`; gives its parts, or undefined for anything else. */
export function nicknameIn(name: string): { first: string; nick: string; last: string } | undefined {
  const [, first, ...rest] = nickname.exec(name) ?? [];
  const last = rest.at(-1);
  const nick = rest.slice(0, -1).find((one) => one !== undefined);
  return first === undefined || last === undefined || nick === undefined ? undefined : { first, nick, last };
}

/** The words of a name, without text in brackets or after a comma, and without a nickname between them. */
const wordsOf = (name: string) =>
  name
    .slice(0, 200)
    .replace(nickname, (whole) => {
      const { first, last } = nicknameIn(whole) ?? {};
      return first === undefined ? whole : `${first} ${last}`;
    })
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

/** Whether a word is a title before a name, such as `Dr.`. */
const isTitle = (word: string) =>
  knownLanguages.nameParts.is('honorific', normalise(word.replace(/\.$/, '')).text) && !initial.test(word);

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
  const titles = parts.findIndex((part) => !isTitle(part));
  const named = parts.slice(Math.max(0, titles));
  // `Rep. Rashida Tlaib`; `St. Gallen` is a place.
  if (titles > 0 && named.length > 1 && parts.slice(0, titles).some((part) => /^(?!st\.).+\.$/i.test(part)))
    return 'person';
  const first = named.find((part) => !initial.test(part));
  return first !== undefined && first !== last && isGivenName(first) ? 'person' : undefined;
}

/**
 * Takes a name and its description; gives the kind that the description begins with (`Leader of the Democrats …`), if the name may
 * have that kind.
 */
function kindOfText(name: string, text: string): Kind | undefined {
  const [sentence = ''] = text.slice(0, 300).split(/[.!?\n](?:\s|$)/);
  const article = '(?:an?|the|der|die|das|eine?|un|une|le|la|el|una)';
  // `Holds a ship` says what it does, not what it is.
  const [, does] = new RegExp(`^([\\p{L}’']+)\\s${article}\\s`, 'iu').exec(sentence) ?? [];
  if (does !== undefined && kindOf(does) === undefined) return undefined;
  const kind = kindOf(sentence.replace(new RegExp(`^${article}\\s`, 'i'), ''));
  if (kind === 'person') return hasPersonShape(name) ? kind : undefined;
  return kind !== undefined && /^[\p{Lu}\p{Lo}]/u.test(name) ? kind : undefined;
}

/** The kind that the name of a card indicates, or the beginning of what is said of it. */
export function kindOfCard(name: string, text: unknown): Kind | undefined {
  if (isTurned(name)) return 'person';
  return kindOfName(name) ?? (typeof text === 'string' ? kindOfText(name, text) : undefined);
}

/** A longer cell is no name; in UTF-16 units. */
const longest = 200;

/** Splits “Last, First” as in lists; undefined for anything else. */
function partsOf(
  cell: string,
): { last: string; first: string; ending?: string; bracket?: string } | undefined {
  if (cell.length > longest) return undefined;
  const [, bare = cell, bracket] = /^(.*\S)\s+(\([^()]*\))$/s.exec(cell) ?? [];
  const [last = '', first = '', ending, more] = bare.split(/\s*[,，،]\s*/);
  if (last === '' || first === '' || more !== undefined) return undefined;
  if (isNameEnding(first) && !/^(?:\p{Lu}\.?[\s-]?)+$/u.test(first)) return undefined;
  if (ending !== undefined && !isNameEnding(ending)) return undefined;
  if (![last, first].every((part) => /^(?:\p{Ll}+[\s’'])*[\p{Lu}\p{Lo}][\p{L}\p{M}\s.’'-]*$/u.test(part)))
    return undefined;
  if (last.split(/\s+/).length > 4 || first.split(/\s+/).length > 4) return undefined;
  return { last, first, ...(ending !== undefined && { ending }), ...(bracket !== undefined && { bracket }) };
}

/**
 * Takes “TLAIB Rashida”, as lists of parliaments and delegations write names, and gives “Rashida Tlaib”; undefined for anything else.
 * The same shape may be another name (`NATO Response Force`), so the whole list decides.
 */
export function surnameFirst(cell: string): string | undefined {
  if (cell.length > longest) return undefined;
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
  return parts && [parts.first, parts.last, parts.ending, parts.bracket].filter(Boolean).join(' ');
}

/** Whether the text after the comma begins with a given name, so that the cell is a person's name in list order. */
export function isTurned(cell: string): boolean {
  const first = partsOf(cell)?.first.split(/\s+/)[0];
  return first !== undefined && isGivenName(first);
}
