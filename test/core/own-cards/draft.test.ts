import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import geneva from '../../../assets/packs/geneva-2021.json' with { type: 'json' };
import {
  draftOf,
  emptyDraft,
  parseDraft,
  parseStoredDraft,
} from '../../../components/core/own-cards/draft.ts';
import { guessKind } from '../../../components/core/own-cards/guess-kind.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { CardSchema } from '../../../components/core/pack/schema.ts';
import fc from '../../properties.ts';

const parsed = parsePack(geneva);
const cards = parsed.ok ? parsed.pack.cards : [];

describe('a draft', () => {
  it('with only a name is a card', () => {
    expect(parseDraft({ ...emptyDraft, name: ' Rashida  Tlaib ' })).toMatchObject({
      ok: true,
      card: { name: 'Rashida  Tlaib', kind: 'topic', aliases: [] },
    });
  });

  it.each(cards.map((card) => [card.name, card] as const))(
    'of %s keeps everything that the card says',
    (_, card) => {
      const { id: _id, ...whole } = card;
      expect(parseDraft(draftOf(card), card)).toEqual({ ok: true, card: whole });
    },
  );

  it('leaves out rows without text', () => {
    const draft = {
      ...emptyDraft,
      name: 'Ferry',
      aliases: [{ text: ' ', strength: 'weak' }],
      facts: [{}, { text: 'A.' }],
    };
    expect(parseDraft(draft)).toMatchObject({ ok: true, card: { aliases: [], facts: [{ text: 'A.' }] } });
  });

  it('keeps the sources of a fact, a quotation and a note', () => {
    const url = 'https://news.example/a';
    const draft = {
      ...emptyDraft,
      name: 'Ferry',
      facts: [{ text: 'A.', url }],
      quotations: [{ text: 'B.', speaker: 'C', url }],
      since: [{ text: 'D.', url }],
    };
    const made = parseDraft(draft);
    const lists = made.ok ? [made.card.facts, made.card.quotations, made.card.since] : [];
    expect(lists.map(([one]) => one?.url)).toEqual([url, url, url]);
    expect(made.ok && draftOf(made.card)).toMatchObject(draft);
  });

  it('reports an error at its row', () => {
    const facts = [{}, { text: 'A.', date: 'yesterday', url: 'javascript:alert(1)' }];
    const links = [{ title: 'A', url: 'javascript:alert(1)' }];
    const result = parseDraft({ ...emptyDraft, name: ' ', facts, links });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'name',
      'facts[1].date',
      'facts[1].url',
      'links[0].url',
    ]);
  });

  it.each([
    ['10,001 letters', 'a'.repeat(10_001), false],
    ['10,000 letters', 'a'.repeat(10_000), true],
    ['only signs', '…!?', true],
    ['controls of direction', '\u202Ecba', true],
    ['no letter at all', '   ', false],
  ])('with a name of %s never breaks', (_what, name, ok) => {
    expect(parseDraft({ ...emptyDraft, name }).ok).toBe(ok);
  });

  it('read from storage is a valid draft or nothing, for any stored value', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const draft = parseStoredDraft(stored);
        return draft === undefined || typeof parseDraft(draft).ok === 'boolean';
      }),
    );
    expect(parseStoredDraft({ ...emptyDraft, name: 'Ferry' })).toEqual({ ...emptyDraft, name: 'Ferry' });
    expect(parseStoredDraft({ name: 'Ferry' })).toEqual({ ...emptyDraft, name: 'Ferry' });
    expect(parseStoredDraft({ name: 7 })).toBeUndefined();
  });
});

describe('the kind', () => {
  it.each([
    ['Tlaib', 'the singer ', 'person'],
    ['Rashida Tlaib', 'met by ', 'person'],
    ['Senator Tlaib', '', 'person'],
    ['Tlaib', 'said Mrs ', 'person'],
    ['Harbour Bank', '', 'organisation'],
    ['UNESCO', '', 'organisation'],
    ['Министерство связи', '', 'organisation'],
    ['Reykjavik Summit', '', 'event'],
    ['Turkish Stream Pipeline', '', 'project'],
    ['Lake Baikal', 'on ', 'place'],
    ['Vevey', 'they met in ', 'place'],
    ['inflation', 'about ', 'topic'],
    ['', '', 'topic'],
  ])('of “%s” after “%s” is guessed: %s', (name, before, kind) => expect(guessKind(name, before)).toBe(kind));

  it('a fact is marked as quoted only until it is rewritten', () => {
    const parsed = v.parse(CardSchema, {
      name: 'Anna',
      facts: [{ text: 'She came.', date: '2026', verbatim: true }],
    });
    const card = { ...parsed, id: 'anna' };
    const facts = (text: string) => {
      const made = parseDraft({ ...draftOf(card), facts: [{ text, date: '2026', claimedBy: '' }] }, card);
      return made.ok ? made.card.facts : made.problems;
    };
    expect(facts('She came.')).toMatchObject([{ text: 'She came.', verbatim: true }]);
    expect(facts('Anna came.')).toEqual([{ text: 'Anna came.', date: '2026' }]);
  });
});
