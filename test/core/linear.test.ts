/** Time is linear, checked by counting work instead of by a clock: twice the text takes twice the lookups. */
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../components/core/detect/find-candidates.ts';
import { resolve } from '../../components/core/resolve/resolve.ts';
import type { Candidate } from '../../components/core/text/model.ts';
import { bundledIndex, mentionsIn } from './bundled.ts';

const units = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['initials', 'A. B. '],
  ['initials of a card', 'V. '],
  ['a name', 'Putin '],
  ['a name in a list', 'Putin, '],
  ['a name without spaces', 'Putin'],
  ['a name with hyphens', 'Biden-'],
  ['a given name', 'Vladimir '],
  ['a title', 'President '],
  ['another person', 'Jill Biden '],
  ['a thing', 'Trump Tower '],
  ['a weak alias', 'US '],
  ['another trade', 'Bill O’Reilly, a '],
  ['the beginning of a name', 'Nord Stream '],
  ['Han', '普'],
  ['names in Han', '普京特朗普'],
  ['Hangul without spaces', '푸틴'],
  ['combining marks', '\u0301'],
  ['a misspelling', 'Navlny '],
  ['backticks', '`Putin '],
  ['an address', 'Putin/'],
  ['quotation marks', '"'],
] as const;

const repeats = 2_000;
/** Twice the text may cost a little more than twice, for what grows by doubling. */
const slack = 2.2;

function counted<Thing extends object>(thing: Thing, count: () => void): Thing {
  return new Proxy(thing, {
    get(target, key) {
      count();
      return Reflect.get(target, key);
    },
  });
}

function lookUpsFor(text: string): { lookUps: number; candidates: Candidate[] } {
  let lookUps = 0;
  const count = () => lookUps++;
  const index = {
    ...bundledIndex,
    trie: counted(bundledIndex.trie, count),
    misspellings: counted(bundledIndex.misspellings, count),
    lexemes: counted(bundledIndex.lexemes, count),
  };
  const candidates = findCandidates(index, [{ id: 0, text, language: 'en' }]);
  return { lookUps, candidates };
}

function readsFor(candidates: readonly Candidate[]): number {
  let reads = 0;
  resolve(
    candidates.map((candidate) => counted(candidate, () => reads++)),
    { strictness: 'balanced' },
  );
  return reads;
}

describe('work grows linearly with the text', () => {
  it.each(units)('%s', (_name, unit) => {
    const once = lookUpsFor(unit.repeat(repeats));
    const twice = lookUpsFor(unit.repeat(2 * repeats));
    expect(twice.lookUps).toBeLessThanOrEqual(once.lookUps * slack + 100);
    expect(readsFor(twice.candidates)).toBeLessThanOrEqual(readsFor(once.candidates) * slack + 100);
  });
});

describe('a passage of 200,000 units is processed to the end', () => {
  it.each(units)('%s', (_name, unit) => {
    const text = `${unit.repeat(Math.floor(200_000 / unit.length))}\n\nVladimir Putin`;
    expect(mentionsIn(text, 'en').at(-1)?.text).toBe('Vladimir Putin');
  });
}, 60_000);
