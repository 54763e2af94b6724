import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import fc from '../../properties.ts';

const minimal = { id: 'mine', title: 'Mine', cards: [{ name: 'Geneva' }] };
/** A pack of one card with these fields. */
const one = (card: object) => ({ ...minimal, cards: [{ name: 'Geneva', ...card }] });
/** A pack of these cards. */
const pack = (...cards: object[]) => ({ ...minimal, cards });

function problemsOf(input: unknown): string[] {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

function cardsOf(input: unknown) {
  const parsed = parsePack(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack.cards;
}

describe('parsePack takes', () => {
  it('a minimal pack, and fills in the rest', () => {
    expect(parsePack(minimal)).toEqual({
      ok: true,
      pack: {
        id: 'mine',
        title: 'Mine',
        version: '1',
        language: 'en',
        references: [],
        cards: [
          {
            id: 'geneva',
            kind: 'topic',
            name: 'Geneva',
            description: '',
            summary: '',
            marked: true,
            aliases: [],
            confusables: [],
            facts: [],
            quotations: [],
            relations: [],
            since: [],
            background: [],
            links: [],
          },
        ],
      },
    });
  });

  it.each([
    ['an alias as plain text', one({ aliases: ['Genf'] })],
    ['a confusable as plain text', one({ confusables: ['genever'] })],
    ['two letters of any script', one({ aliases: ['US', '美国', 'С5', 'U.K.'] })],
    ['characters that mean something to a regular expression', one({ aliases: ['C++11 .*', '(ab+)+$'] })],
    [
      'a relation to a card further down',
      pack({ name: 'A', relations: [{ to: 'b', text: 'knows' }] }, { name: 'B' }),
    ],
    ['a relation to itself', one({ id: 'g', relations: [{ to: 'g', text: 'knows' }] })],
    [
      'any paragraph where the source does not say how many',
      one({ facts: [{ text: 'x', paragraphs: [900] }] }),
    ],
    [
      'the last paragraph',
      { ...one({ facts: [{ text: 'x', paragraphs: [16] }] }), source: { title: 's', paragraphs: 16 } },
    ],
    ['a period', one({ facts: [{ text: 'x', date: '2012-01-10/2014-02-26' }] })],
    ['fields that it does not know', { ...one({ colour: 'red' }), extra: [1, { a: 2 }] }],
    ['a key note among the notes since', one({ since: [{ text: 'a' }, { text: 'b', key: true }] })],
    ['no cards', { ...minimal, cards: [] }],
    [
      'keys that are methods elsewhere',
      JSON.parse(
        '{"id":"constructor","title":"t","toString":1,"cards":[{"name":"n","id":"constructor","valueOf":2}]}',
      ),
    ],
  ])('%s', (_, input) => {
    expect(problemsOf(input)).toEqual([]);
  });

  it('spaces around a text, and trims them', () => {
    expect(cardsOf(one({ name: '  Geneva \n', aliases: [' Genf '] }))[0]).toMatchObject({
      name: 'Geneva',
      aliases: [{ text: 'Genf', strength: 'strong', forms: [] }],
    });
  });

  it('a note marked as not a key note like an unmarked one', () => {
    const since = (note: object) => cardsOf(one({ since: [{ text: 'x', ...note }] }))[0]?.since;
    expect(since({ key: false })).toEqual(since({}));
    expect(since({ key: true })).toEqual([
      { text: 'x', certainty: 'established', references: [], key: true },
    ]);
  });

  it('the key __proto__ without harm', () => {
    const input = JSON.parse(
      '{"__proto__":{"polluted":1},"id":"a","title":"t","cards":[{"__proto__":{"polluted":1},"name":"n"}]}',
    );
    const [card] = cardsOf(input);
    expect(Object.keys(card ?? {})).not.toContain('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((card as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('parsePack refuses', () => {
  const source = { title: 's', paragraphs: 16 };
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ': missing: add it'],
    ['null', null, ': expected an object in braces, got null'],
    ['text', 'a pack', ': expected an object in braces, got "a pack"'],
    ['a list', [], ': expected an object in braces with an id, a title and cards, got a list'],
    ['a pack without an id', { title: 't', cards: [] }, 'id: missing: add it'],
    [
      'an id with spaces',
      { ...minimal, id: 'My pack' },
      'id: not an id: use lower-case letters, digits, dots and hyphens, at most 128, a letter or digit first',
    ],
    [
      'cards that are no list',
      { ...minimal, cards: {} },
      'cards: expected a list in square brackets, got an object',
    ],
    ['a card that is text', pack('Geneva' as never), 'cards[0]: expected an object in braces, got "Geneva"'],
    ['a card without a name', pack({ id: 'a' }), 'cards[0].name: missing: add it'],
    ['an empty name', one({ name: '  ' }), 'cards[0].name: empty text: write something or remove the field'],
    ['a name that is a number', one({ name: 7 }), 'cards[0].name: expected text in quotation marks, got 7'],
    [
      'a name beyond all bounds',
      one({ name: 'x'.repeat(10_001) }),
      'cards[0].name: text of more than 10000 characters: shorten it',
    ],
    [
      'a kind that there is not',
      one({ kind: 'animal' }),
      'cards[0].kind: "animal": write one of person, organisation, place, event, project, topic',
    ],
    ['yes for true', one({ marked: 'yes' }), 'cards[0].marked: expected true or false, got "yes"'],
    [
      'a Wikidata address for an id',
      one({ wikidata: 'https://www.wikidata.org/wiki/Q71' }),
      'cards[0].wikidata: not a Wikidata id: write it as Q7747, or remove the field',
    ],
    [
      'an alias that is a number',
      one({ aliases: ['Genf', 5] }),
      'cards[0].aliases[1]: expected text in quotation marks or an object with "text", got 5',
    ],
    [
      'an alias object without text',
      one({ aliases: [{ language: 'de' }] }),
      'cards[0].aliases[0].text: missing: add it',
    ],
    [
      'an invalid language',
      one({ aliases: [{ text: 'Genf', language: 'in German' }] }),
      'cards[0].aliases[0].language: not a language: write a BCP 47 tag such as en, de or zh-Hans',
    ],
    [
      'an empty alias',
      one({ aliases: [''] }),
      'cards[0].aliases[0]: empty text: write something or remove the field',
    ],
    [
      'an alias of signs alone',
      one({ aliases: ['…'] }),
      'cards[0].aliases[0]: no letter or digit: write a name, or remove the alias',
    ],
    [
      'an invisible alias',
      one({ aliases: ['\u200b\u2060'] }),
      'cards[0].aliases[0]: no letter or digit: write a name, or remove the alias',
    ],
    [
      'an emoji for an alias',
      one({ aliases: ['🦊'] }),
      'cards[0].aliases[0]: no letter or digit: write a name, or remove the alias',
    ],
    [
      'a letter for an alias',
      one({ aliases: ['a'] }),
      'cards[0].aliases[0]: a single letter, which would match everywhere: write a longer form, or remove the alias',
    ],
    [
      'a character for an alias',
      one({ aliases: [{ text: '美' }] }),
      'cards[0].aliases[0].text: a single letter, which would match everywhere: write a longer form, or remove the alias',
    ],
    [
      'a letter with marks and signs',
      one({ aliases: ['“e\u0301”.'] }),
      'cards[0].aliases[0]: a single letter, which would match everywhere: write a longer form, or remove the alias',
    ],
    [
      'a letter for an inflected form',
      one({ aliases: [{ text: 'Genf', forms: ['Genfs', 'x'] }] }),
      'cards[0].aliases[0].forms[1]: a single letter, which would match everywhere: write a longer form, or remove the alias',
    ],
    [
      'a script for a link',
      one({ links: [{ title: 't', url: 'javascript:alert(1)' }] }),
      'cards[0].links[0].url: not a web address: write one that begins with https:// or http://, without spaces or a user name',
    ],
    [
      'a link that hides its host',
      one({ links: [{ title: 't', url: 'https://good.example@evil.example/' }] }),
      'cards[0].links[0].url: not a web address: write one that begins with https:// or http://, without spaces or a user name',
    ],
    [
      'an invalid date',
      one({ facts: [{ text: 'x', date: '15 June 2021' }] }),
      'cards[0].facts[0].date: not a date: write it as 2021, 2021-09 or 2021-09-10, or two of them as 2012-01/2014-02',
    ],
    [
      'a thirteenth month',
      one({ facts: [{ text: 'x', date: '2021-13' }] }),
      'cards[0].facts[0].date: not a date: write it as 2021, 2021-09 or 2021-09-10, or two of them as 2012-01/2014-02',
    ],
    [
      'paragraph nought',
      one({ facts: [{ text: 'x', paragraphs: [0] }] }),
      'cards[0].facts[0].paragraphs[0]: not a paragraph number: use whole numbers from 1',
    ],
    [
      'half a paragraph',
      one({ facts: [{ text: 'x', paragraphs: [1.5] }] }),
      'cards[0].facts[0].paragraphs[0]: not a paragraph number: use whole numbers from 1',
    ],
    [
      'no paragraph in a list of them',
      one({ facts: [{ text: 'x', paragraphs: [] }] }),
      'cards[0].facts[0].paragraphs: an empty list: add a paragraph or remove the field',
    ],
    [
      'a paragraph after the last',
      { ...one({ quotations: [{ text: 'x', speaker: 's', paragraphs: [3, 17] }] }), source },
      'cards[0].quotations[0].paragraphs[1]: the source has no paragraph 17: use 1 to 16, or correct source.paragraphs',
    ],
    [
      'a relation that leads nowhere',
      one({ relations: [{ to: 'lausanne', text: 'is near' }] }),
      'cards[0].relations[0].to: no card has the id “lausanne”: name a card of this pack',
    ],
    [
      'a reference that is not there',
      one({ since: [{ text: 'x', references: ['press'] }] }),
      'cards[0].since[0].references[0]: no reference has the id “press”: add it to references, or correct the id',
    ],
    [
      'a reference of the background that is not there',
      one({ background: [{ text: 'x', references: ['toString'] }] }),
      'cards[0].background[0].references[0]: no reference has the id “toString”: add it to references, or correct the id',
    ],
    [
      'yes for a key note',
      one({ since: [{ text: 'x', key: 'yes' }] }),
      'cards[0].since[0].key: expected true or false, got "yes"',
    ],
    [
      'a second key note',
      one({ since: [{ text: 'x' }, { text: 'y', key: true }, { text: 'z', key: true }] }),
      'cards[0].since[2].key: since[1] of this card is marked as its key note too: mark only one',
    ],
    [
      'two cards with one id',
      pack({ name: 'A', id: 'a' }, { name: 'B' }, { name: 'C', id: 'a' }),
      'cards[2].id: duplicate id “a”, also used by cards[0]: change one of them',
    ],
    [
      'two references with one id',
      {
        ...minimal,
        references: [
          { id: 'r', title: 'x' },
          { id: 'r', title: 'y' },
        ],
      },
      'references[1].id: duplicate id “r”, also used by references[0]: change one of them',
    ],
  ])('%s', (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('a broken pack with all its errors at once', () => {
    const broken = {
      id: 'Mine',
      cards: [
        { name: 'A', aliases: ['.', 3], relations: [{ to: 'b', text: 'knows' }] },
        { id: 'b', name: 5 },
        { name: 'C', facts: [{ text: 'x', paragraphs: [9] }], relations: [{ to: 'd', text: 'knows' }] },
      ],
      source: { title: 's', paragraphs: 4 },
    };
    expect(problemsOf(broken).map((problem) => problem.slice(0, problem.indexOf(':')))).toEqual([
      'id',
      'title',
      'cards[0].aliases[0]',
      'cards[0].aliases[1]',
      'cards[1].name',
      'cards[2].relations[0].to',
      'cards[2].facts[0].paragraphs[0]',
    ]);
  });

  it('300,000 invalid aliases, each reported', () => {
    expect(problemsOf(one({ aliases: new Array(300_000).fill('.') }))).toHaveLength(300_000);
    // It is about the number, which no call takes as arguments; a busy machine may take its time.
  }, 60_000);

  it.each(['[', '{"a":'])('200,000 nested %s with a clear message', (open) => {
    const close = open === '[' ? ']' : '}';
    const deep = `${open.repeat(200_000)}1${close.repeat(200_000)}`;
    for (const input of [
      JSON.parse(deep),
      { ...minimal, cards: [{ name: 'A', aliases: [JSON.parse(deep)] }] },
    ]) {
      expect(problemsOf(input)).toEqual([
        ': lists and objects nested more than 32 levels deep: a pack needs six',
      ]);
    }
  });
});

describe('parsePack makes ids', () => {
  it.each([
    [['Nord Stream 2'], ['nord-stream-2']],
    [['Élysée — Palais'], ['elysee-palais']],
    [
      ['John Smith', 'John Smith', 'john smith'],
      ['john-smith', 'john-smith-2', 'john-smith-3'],
    ],
    [['x'.repeat(200)], ['x'.repeat(100)]],
  ])('of %j', (names, ids) => {
    expect(cardsOf(pack(...names.map((name) => ({ name })))).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [['C', 'C++', 'C#']],
    [['C++', 'C#']],
    [['F#', 'F♯', 'F']],
    [['Canal', 'Canal+']],
    [['Go!', 'Go', 'go?']],
    [['José', 'Jose', 'Josè']],
    [['Jean-Luc', 'Jean Luc']],
    [['.NET', 'Net', '#net', 'net*']],
  ])('for %j, in any order', (names) => {
    const idsOf = (list: readonly string[]) =>
      new Map(cardsOf(pack(...list.map((name) => ({ name })))).map(({ id, name }) => [name, id]));
    const ids = idsOf(names);
    expect(new Set(ids.values()).size).toBe(names.length);
    for (const [at] of names.entries()) {
      const turned = [...names.slice(at), ...names.slice(0, at)];
      expect(idsOf(turned)).toEqual(ids);
      expect(idsOf(turned.toReversed())).toEqual(ids);
    }
  });

  it('that do not change for a plain name if others differ in punctuation', () => {
    const names = ['Canal+', 'Canal', 'Canal!'];
    const cards = cardsOf(pack(...names.map((name) => ({ name }))));
    expect(cards.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^canal-\w+$/),
      'canal',
      expect.stringMatching(/^canal-\w+$/),
    ]);
    expect(cardsOf(pack({ name: 'Canal+' })).map(({ id }) => id)).toEqual(['canal']);
  });

  it('and keeps given ones', () => {
    const cards = cardsOf(pack({ name: 'Geneva' }, { name: 'Genf', id: 'geneva' }, { name: 'Geneva' }));
    expect(cards.map(({ id }) => id)).toEqual(['geneva-2', 'geneva', 'geneva-3']);
  });

  it('for names in any script, deterministic and different for different names', () => {
    const names = ['Женева', 'Путин 2', 'Обама 2', '日内瓦', 'جنيف', '🦊', '…'];
    const ids = cardsOf(pack(...names.map((name) => ({ name })))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(names.length);
    const backwards = cardsOf(pack(...names.toReversed().map((name) => ({ name })))).map(({ id }) => id);
    expect(backwards).toEqual(ids.toReversed());
  });

  it('that are valid for any names', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const cards = cardsOf(pack(...names.map((each) => ({ name: each }))));
        expect(
          problemsOf({ ...minimal, cards: cards.map(({ id, name: each }) => ({ id, name: each })) }),
        ).toEqual([]);
      }),
    );
  });
});

describe('parsePack never throws', () => {
  const fields = [
    'id',
    'title',
    'name',
    'cards',
    'aliases',
    'text',
    'forms',
    'relations',
    'to',
    'since',
    'references',
    'source',
    'paragraphs',
    'facts',
    '__proto__',
    'constructor',
  ];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('a', '', 'Geneva', 1, 0, -1, null, true),
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(fc.constantFrom(...fields), tie('value')), { maxLength: 6 })
        .map((pairs) => Object.fromEntries(pairs)),
    ),
  }));

  it('on any JSON, and gives either a pack or its errors', () => {
    fc.assert(
      fc.property(
        fc.oneof(value, fc.record({ id: fc.constant('a'), title: fc.constant('t'), cards: fc.array(value) })),
        (input) => {
          const parsed = parsePack(input);
          if (parsed.ok) expect(parsed.pack.cards.every(({ id, name }) => id && name)).toBe(true);
          else expect(parsed.problems.every(({ message }) => message.length > 0)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('on anything else', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (input) => {
          expect(parsePack(input)).toHaveProperty('ok');
        },
      ),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 2 }).filter((text) => /[a-z]{2}/.test(text))), (names) => {
        const first = parsePack(pack(...names.map((name) => ({ name, aliases: [name] }))));
        expect(first.ok && parsePack(JSON.parse(JSON.stringify(first.pack)))).toEqual(first);
      }),
    );
  });
});
