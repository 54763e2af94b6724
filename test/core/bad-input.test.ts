/** Malformed texts: they do no harm, and every offset is right. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { bundled, mentionsIn } from './bundled.ts';

const zalgo = [...'Vladimir Putin'].map((letter) => letter + '\u0301\u0325\u0489\u0307'.repeat(8)).join('');

describe('a name among', () => {
  it.each([
    ['lone surrogates', '\ud800Putin\udc00 \ud83d'],
    ['a pair cut in two', `${'😀'.slice(1)} Putin ${'😀'.slice(0, 1)}`],
    ['unpaired bidi controls', '\u202e\u2066 Putin \u202d'],
    ['control characters', '\u0000\u0007 Putin \u001b[0m'],
    ['a byte order mark', '\ufeffPutin'],
    ['unassigned characters', '\u0378 Putin \uffff'],
    ['white space of every kind', '\u2003\u3000\u00a0Putin\u2028\u2029'],
  ])('%s', (_name, text) => {
    const mentions = mentionsIn(text, 'en');
    expect(mentions.map(({ card }) => card)).toEqual(['geneva-2021:vladimir-putin']);
    for (const { start, end } of mentions) expect(text.slice(start, end)).toBe('Putin');
  });

  it.each([
    ['marks heaped on every letter', zalgo],
    ['soft hyphens', `${[...'Vladimir'].join('\u00ad')} ${[...'Putin'].join('\u00ad')}`],
    ['zero-width spaces', `${[...'Vladimir'].join('\u200b')} ${[...'Putin'].join('\u200b')}`],
    ['bidi controls inside', 'Vladimir \u2067Putin'],
    ['full-width letters', 'Ｖｌａｄｉｍｉｒ　Ｐｕｔｉｎ'],
    ['a line break', 'Vladimir\r\n   Putin'],
  ])('%s is found', (_name, text) => {
    const [mention, ...more] = mentionsIn(`So ${text} said.`, 'en');
    expect(more).toEqual([]);
    expect(mention?.card).toBe('geneva-2021:vladimir-putin');
    expect(`So ${text} said.`.slice(mention?.start, mention?.end)).toBe(mention?.text);
    expect(mention?.start).toBe(3);
  });

  it('ten million characters, at the very end', () => {
    const text = `${'The cat sat on the mat, and nobody spoke. '.repeat(240_000)}Putin spoke.`;
    const [mention, ...more] = mentionsIn(text, 'en');
    expect(more).toEqual([]);
    expect(mention?.start).toBe(text.length - 'Putin spoke.'.length);
  }, 60_000);
});

describe('a language tag', () => {
  it.each(['', 'x', 'en-US-u-co-phonebk', '!!', 'EN_us', 'a'.repeat(10_000), '\ud800'])(
    '%j does no harm',
    (tag) => {
      expect(mentionsIn('Vladimir Putin spoke.', tag)).toHaveLength(1);
    },
  );
});

const pack = (aliases: readonly string[]) => ({
  id: 'bad',
  title: 'Bad',
  version: '1.0.0',
  language: 'en',
  licence: 'CC0-1.0',
  cards: [{ id: 'a', kind: 'person', name: 'Some Body', aliases: aliases.map((text) => ({ text })) }],
});

describe('an alias', () => {
  it.each([
    ['of one letter', 'A', 'a single letter'],
    ['of punctuation', '—!', 'no letter or digit'],
    ['that is empty', '', 'empty text'],
    ['of white space', ' \t', 'empty text'],
    ['of a lone surrogate', '\ud800', 'no letter or digit'],
    ['of invisible characters', '\u200b\u00ad', 'no letter or digit'],
  ])('%s is refused, with a message that says where', (_name, alias, message) => {
    const parsed = parsePack(pack([alias]));
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems.map((problem) => problem.path).join()).toContain('cards[0].aliases[0]');
    expect(parsed.problems.map((problem) => problem.message).join()).toContain(message);
  });

  it('that the parser accepts, but without letters, finds nothing', () => {
    const [card] = bundled.cards;
    if (!card) throw new Error('The bundled pack has no cards.');
    const aliases = ['', '—', '\ud800', '\u200b'].map((text) => ({
      text,
      strength: 'strong' as const,
      forms: [],
    }));
    const index = buildIndex([{ ...bundled, cards: [{ ...card, aliases, confusables: [] }] }]);
    const found = findMentions(index, [{ id: 0, text: 'A — \ud800 \u200b, nothing.' }], {
      strictness: 'generous',
    });
    expect(found).toEqual([]);
  });
});
