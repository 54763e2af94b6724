/** The rules for every card of the bundled pack: sources, our own words, names that do not mislead. */
import { describe, expect, it } from 'vitest';
import content from '../../../assets/packs/geneva-2021.json' with { type: 'json' };
import type { Card } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { createRunFinder, runsOf } from './article-runs.ts';

const parsed = parsePack(content);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
const { pack } = parsed;
const { cards } = pack;
const asOf = pack.asOf ?? '';
const cardOf = (id: string) => cards.find((card) => card.id === id);

/** Case, accents, apostrophes, dashes and spaces make no difference between two forms. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ´`]/g, '’')
    .replace(/[\s\-‐–—]+/g, ' ');

const formsOf = (card: Card) =>
  card.aliases.flatMap(({ text, forms, strength }) => [text, ...forms].map((form) => ({ form, strength })));

/** A card's prose in our own words, by field; quotations and titles are not ours. */
const proseOf = (card: Card): string[] => [
  card.name,
  card.description,
  card.summary,
  ...card.facts.map(({ text }) => text),
  ...card.relations.map(({ text }) => text),
  ...[...card.since, ...card.background].map(({ text }) => text),
];

/** What a card states based on the article. */
const fromArticle = (card: Card): string[] => [
  ...card.facts.map(({ text }) => text),
  ...card.relations.map(({ text }) => text),
  ...card.quotations.map(({ text }) => text),
];

describe('geneva-2021', () => {
  it('has a card for every entity of the article', () => {
    expect(cards.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'person joe-biden',
      'person vladimir-putin',
      'person michael-mcfaul',
      'person barack-obama',
      'person donald-trump',
      'person bill-oreilly',
      'person alexei-navalny',
      'organisation fox-news',
      'organisation abc-news',
      'organisation navalny-organisation',
      'organisation nord-stream-2-company',
      'organisation biden-administration',
      'organisation us-intelligence',
      'organisation russian-court',
      'place russia',
      'place ukraine',
      'place united-states',
      'place britain',
      'place europe',
      'place helsinki',
      'project nord-stream-2',
      'event biden-putin-meeting-2021',
      'event helsinki-summit-2018',
      'event us-election-2016',
      'event us-election-2020',
      'event memorial-day-speech-2021',
      'event navalny-organisation-ban-2021',
      'event oreilly-trump-interview-2017',
      'event abc-biden-interview-2021',
      'event biden-press-remarks-2021-06-13',
      'event biden-trip-to-britain-2021',
      'event nord-stream-2-waiver-2021',
      'topic ransomware-attacks',
      'topic cyber-attacks',
      'topic sanctions-on-russia',
      'topic election-interference',
      'topic human-rights',
      'topic democracy-and-autocracy',
      'topic russia-ukraine-threat',
      'topic us-russia-relations',
    ]);
    expect(cards.filter(({ marked }) => !marked).map(({ id }) => id)).toEqual([
      'russian-court',
      'oreilly-trump-interview-2017',
      'abc-biden-interview-2021',
      'biden-press-remarks-2021-06-13',
      'biden-trip-to-britain-2021',
    ]);
  });

  it('states its title, date, source and licence', () => {
    expect(pack).toMatchObject({
      id: 'geneva-2021',
      language: 'en',
      licence: 'CC-BY-4.0',
      asOf: '2021-06-15',
      source: { date: '2021-06-15', paragraphs: 16 },
    });
  });

  it('cites every reference that it lists', () => {
    const cited = new Set(
      cards.flatMap(({ since, background }) => [...since, ...background].flatMap((note) => note.references)),
    );
    expect(pack.references.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
    expect(pack.references.filter(({ url }) => !url)).toEqual([]);
  });

  it('has exact Wikidata items, and links to broader ones otherwise', () => {
    expect(
      Object.fromEntries(cards.flatMap(({ id, wikidata }) => (wikidata ? [[id, wikidata]] : []))),
    ).toEqual({
      'joe-biden': 'Q6279',
      'vladimir-putin': 'Q7747',
      'barack-obama': 'Q76',
      'donald-trump': 'Q22686',
      'alexei-navalny': 'Q155979',
      'fox-news': 'Q186068',
      'abc-news': 'Q287171',
      'biden-administration': 'Q101369347',
      russia: 'Q159',
      ukraine: 'Q212',
      'united-states': 'Q30',
      britain: 'Q145',
      europe: 'Q46',
      helsinki: 'Q1757',
      'us-election-2016': 'Q699872',
      'us-election-2020': 'Q22923830',
    });
    expect(
      cards.flatMap(({ id, links }) =>
        links.filter(({ url }) => url.includes('wikidata.org')).map(({ url }) => [id, url.split('/').at(-1)]),
      ),
    ).toEqual([
      ['ransomware-attacks', 'Q926331'],
      ['cyber-attacks', 'Q4071928'],
      ['human-rights', 'Q8458'],
      ['democracy-and-autocracy', 'Q7174'],
    ]);
  });
});

describe('our own wording', () => {
  const runsInArticle = createRunFinder();

  it('have no eight consecutive words from the article, except quotations', () => {
    for (const card of cards) expect(proseOf(card).flatMap(runsInArticle), card.id).toEqual([]);
    const titles = [pack.title, pack.source?.title ?? '', ...pack.references.map(({ title }) => title)];
    const names = cards.flatMap((card) => [
      ...card.aliases.map(({ text }) => text),
      ...card.confusables.map(({ is = '' }) => is),
      ...card.links.map(({ title }) => title),
    ]);
    expect([...titles, ...names].flatMap(runsInArticle)).toEqual([]);
  });

  it('quotations are verbatim from the article', () => {
    const quotations = cards.flatMap((card) => card.quotations);
    expect(quotations.length).toBeGreaterThan(0);
    for (const { text } of quotations) {
      expect(runsInArticle(text), text).toEqual(runsOf(text));
      expect(runsOf(text), 'long enough to be checked').not.toEqual([]);
    }
  });

  it('the check finds a quotation in a summary', () => {
    const [quotation] = cardOf('joe-biden')?.quotations ?? [];
    expect(runsInArticle(`He said: ${quotation?.text.toUpperCase().replaceAll('’', "'")}!`)).not.toEqual([]);
  });

  it('use correct typography', () => {
    for (const card of cards) {
      for (const text of proseOf(card)) {
        expect(text, card.id).not.toMatch(/["'`]|\s-\s|\s{2}|\.\.\.|[“‘][^”’]*$/);
        expect(text, card.id).not.toMatch(
          /\b\w*(organiz|behavior|favorite|labor|program\b|defense|authoriz|recogniz)\w*/i,
        );
      }
      expect(card.name.length, card.name).toBeLessThanOrEqual(40);
      for (const { text } of [...card.facts, ...card.since, ...card.background])
        expect(text, card.id).toMatch(/^[\p{Lu}“].*[.”]$/u);
      for (const { text } of card.relations) expect(text, card.id).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });
});

describe('read in five seconds, on any page', () => {
  it.each(cards.map((card) => [card.id, card] as const))(
    '%s',
    (_id, { name, description, summary, relations, since }) => {
      expect(description).toMatch(/^[\p{Lu}“].*[^.…!?]$/u);
      expect(description.length).toBeLessThanOrEqual(60);
      expect(description).not.toMatch(
        /\b(it|its|he|she|they|his|her|him|their|them|this|these|here|which|who|whose|where)\b/i,
      );
      expect(summary).toMatch(/^[\p{Lu}“].{40,}\.$/u);
      expect(summary.length).toBeLessThanOrEqual(320);
      for (const text of [name, description, summary]) expect(text).not.toMatch(/\barticle\b/i);
      // A first sentence that begins with a pronoun, or with what the card is not, says nothing to someone who comes from elsewhere.
      expect(summary).not.toMatch(/^(It|He|She|They|This|These|Named|Mentioned|Where)\b/);
      for (const { text } of relations) expect(text.length, text).toBeLessThanOrEqual(40);
      // The key note leads; the others follow, newest first.
      const keys = since.map(({ key = false }) => key);
      expect(keys.filter(Boolean).length).toBeLessThanOrEqual(1);
      expect(keys.indexOf(true)).toBeLessThanOrEqual(0);
      const dates = since.filter(({ key }) => !key).map(({ date = '' }) => date);
      expect(dates).toEqual(dates.toSorted().reverse());
    },
  );

  it('relates each card to another card, and uses each phrase once', () => {
    for (const { id, relations } of cards) {
      const said = relations.map(({ to, text }) => `${text} ${to}`);
      expect(said.length, id).toBeGreaterThan(0);
      expect(said, id).toEqual([...new Set(said)]);
      expect(
        relations.map(({ to }) => to),
        id,
      ).not.toContain(id);
    }
  });

  it('leads with the note that changes how the card is read, if that is not the newest', () => {
    const keyOf = (id: string) => cardOf(id)?.since.find(({ key }) => key);
    expect(keyOf('nord-stream-2')).toMatchObject({
      date: '2022-09-26',
      text: expect.stringMatching(/never/),
    });
    for (const id of ['vladimir-putin', 'russia', 'ukraine', 'russia-ukraine-threat', 'us-russia-relations'])
      expect(keyOf(id), id).toMatchObject({ date: '2022-02-24' });
    expect(keyOf('alexei-navalny')).toMatchObject({ date: '2024-02-16' });
  });

  it('names its sources so that each makes sense alone', () => {
    const titles = pack.references.map(({ title }) => title);
    expect(titles.filter((title) => /\bthe same\b|^On\b/.test(title))).toEqual([]);
    expect(titles).toEqual([...new Set(titles)]);
    for (const { title, publisher } of pack.references) expect(publisher, title).toMatch(/^[^,:]{2,25}$/);
  });
});

describe('what the article says', () => {
  const notNamed =
    /Geneva|Switzerland|Villa La Grange|German|Gazprom|Nord Stream 2 AG|Moscow|Anti-Corruption|\bFBK\b|\bG7\b|\bNATO\b|Cornwall|Stephanopoulos|Crimea|Donbas|Colonial|SolarWinds|\bCIA\b|\bFBI\b|\bNSA\b|Blinken|Kremlin|Finland|European Union|\bEU\b/;

  it('is supported by a paragraph', () => {
    for (const card of cards) {
      for (const said of [...card.facts, ...card.quotations, ...card.relations]) {
        expect(said.paragraphs, `${card.id}: ${said.text}`).toBeDefined();
        for (const paragraph of said.paragraphs ?? []) expect(paragraph).toBeLessThanOrEqual(16);
      }
    }
  });

  it('contains only names from the article', () => {
    for (const card of cards)
      for (const text of fromArticle(card)) expect(text, card.id).not.toMatch(notNamed);
  });

  it('and additions in a summary or description are in a note with a source', () => {
    const notes = cards.flatMap(({ since, background }) => [...since, ...background]).map(({ text }) => text);
    const all = new RegExp(notNamed, 'g');
    for (const { id, description, summary } of cards)
      for (const [name] of `${description} ${summary}`.matchAll(all))
        expect(
          notes.some((text) => text.includes(name)),
          `${id}: ${name}`,
        ).toBe(true);
  });

  it('the check finds names from elsewhere on the cards', () => {
    const notes = cards.flatMap(({ since, background }) => [...since, ...background]).map(({ text }) => text);
    expect(notes.filter((text) => notNamed.test(text)).length).toBeGreaterThan(10);
  });

  it('has a date only if the story’s dates give one', () => {
    const dates = new Set([
      '2012-01-10/2014-02-26',
      '2016-11-08',
      '2017-01-20/2021-01-20',
      '2017-02-05',
      '2018-07-16',
      '2020-11-03',
      '2021-03-17',
      '2021-04-15',
      '2021-05-19',
      '2021-05-30',
      '2021-06-09',
      '2021-06-13',
      '2021-06-15',
      '2021-06-16',
    ]);
    for (const { id, facts, quotations } of cards)
      for (const { date, text } of [...facts, ...quotations])
        if (date) expect(dates, `${id}: ${text}`).toContain(date);
  });

  it('attributes claims to the officials, diplomats and speakers who made them', () => {
    expect(
      [
        ...new Set(
          cards
            .flatMap(({ facts, relations }) => [...facts, ...relations])
            .flatMap(({ claimedBy }) => claimedBy ?? []),
        ),
      ].sort(),
    ).toEqual([
      'Joe Biden',
      'Michael McFaul',
      'diplomats',
      'intelligence findings',
      'intelligence officials',
      'the Biden administration',
    ]);
    expect(
      [...new Set(cards.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker)))].sort(),
    ).toEqual(['Donald Trump', 'Joe Biden', 'Michael McFaul']);
  });
});

describe('information from elsewhere', () => {
  it('has a reference and a date for each note', () => {
    for (const { id, since, background } of cards)
      for (const { references, date, text } of [...since, ...background]) {
        expect(references, `${id}: ${text}`).not.toEqual([]);
        expect(date, `${id}: ${text}`).toBeDefined();
      }
  });

  it('is either later or background', () => {
    for (const { id, since, background } of cards) {
      for (const { date = '' } of since) expect(date > asOf, `${id} since ${date}`).toBe(true);
      for (const { date = '' } of background) expect(date <= asOf, `${id} background ${date}`).toBe(true);
    }
  });

  const assessment = /Gabbard.*disputed.*Obama’s office rejected this.*AP counted.*inquiries/;
  const papers = /White House released.*officials had suppressed.*opponents dispute/;
  it.each([
    ['barack-obama', '2025-07-22/2025-07-23', assessment],
    ['donald-trump', '2025-07-22/2025-07-23', assessment],
    ['us-intelligence', '2025-07-22/2025-07-23', assessment],
    ['us-election-2016', '2025-07-22/2025-07-23', assessment],
    ['election-interference', '2025-07-22/2025-07-23', assessment],
    ['us-intelligence', '2026-07-16', papers],
    ['us-election-2020', '2026-07-16', papers],
    ['election-interference', '2026-07-16', papers],
  ])('%s, %s: a contested note names both sides', (id, date, sides) => {
    const note = cardOf(id)?.since.find((each) => each.date === date);
    expect(note?.certainty).toBe('contested');
    expect(note?.text).toMatch(sides);
  });

  it('has the same wording on every card', () => {
    const contested = cards
      .flatMap(({ since }) => since)
      .filter(({ certainty }) => certainty === 'contested');
    expect(new Set(contested.map(({ text }) => text)).size).toBe(2);
  });

  it('is not contested in any other note', () => {
    const contested = cards
      .flatMap(({ since, background }) => [...since, ...background])
      .filter(({ certainty }) => certainty === 'contested');
    expect(contested).toHaveLength(8);
  });
});

describe('aliases', () => {
  it('of one card are not unmarked aliases of another', () => {
    const strong = new Map<string, string>();
    for (const card of cards)
      for (const { form, strength } of formsOf(card))
        if (strength === 'strong') strong.set(fold(form), card.id);
    const clashes = cards.flatMap((card) =>
      [card.name, ...formsOf(card).map(({ form }) => form)].filter(
        (form) => (strong.get(fold(form)) ?? card.id) !== card.id,
      ),
    );
    expect(clashes).toEqual([]);
    expect(strong.get(fold('NORD STREAM‑2'))).toBe('nord-stream-2');
  });

  it('that are also confusables of the same card are ambiguous or never marked', () => {
    for (const card of cards) {
      const confusables = new Set(card.confusables.map(({ text }) => text));
      for (const { form, strength } of formsOf(card))
        if (confusables.has(form)) expect(['ambiguous', 'search'], `${card.id}: ${form}`).toContain(strength);
    }
  });

  it.each([
    ['strong', 'joe-biden', ['Biden', 'Joe Biden', 'Байдена', 'バイデン', 'Bidenin']],
    [
      'strong',
      'vladimir-putin',
      ['Putin', 'Путин', 'Путина', 'Putinem', 'Poetin', '普京', '普丁', 'Vladimir Poutine'],
    ],
    ['strong', 'barack-obama', ['Obama', 'Обамы']],
    ['strong', 'donald-trump', ['Trump', 'Трампа', 'Donald J. Trump']],
    ['strong', 'michael-mcfaul', ['McFaul']],
    ['strong', 'alexei-navalny', ['Navalny', 'Nawalny', 'Навальным', 'Aleksei Navalny']],
    [
      'strong',
      'nord-stream-2',
      ['Nord Stream 2', 'NordStream 2', 'Nordstream 2', 'Северного потока-2', 'Nord Stream II'],
    ],
    ['ambiguous', 'vladimir-putin', ['Poutine', 'Putina']],
    ['ambiguous', 'donald-trump', ['トランプ', '트럼프', '川普']],
    ['ambiguous', 'united-states', ['US']],
    ['ambiguous', 'britain', ['UK', 'GB']],
    ['ambiguous', 'navalny-organisation', ['FBK', 'ACF']],
    ['ambiguous', 'abc-news', ['ABC', 'ABC News']],
    ['weak', 'bill-oreilly', ['O’Reilly']],
    ['weak', 'fox-news', ['Fox']],
    ['weak', 'russia', ['Russia', 'России', 'Venäjän']],
    ['weak', 'europe', ['Europe', 'Europa']],
    ['weak', 'helsinki', ['Helsinki', 'Helsingissä']],
    ['weak', 'sanctions-on-russia', ['sanctions']],
    ['weak', 'human-rights', ['human rights']],
    ['search', 'vladimir-putin', ['the Russian president']],
    ['search', 'russia', ['Russian']],
  ])('%s of %s: %j', (strength, id, forms) => {
    const card = cardOf(id);
    for (const form of forms) {
      const found = card ? formsOf(card).filter((each) => each.form === form) : [];
      expect(new Set(found.map((each) => each.strength)), form).toEqual(new Set([strength]));
    }
  });

  it('of places, and single ordinary words, always need evidence', () => {
    for (const card of cards) {
      for (const { form, strength } of formsOf(card)) {
        if (strength !== 'strong') continue;
        expect(card.kind, form).not.toBe('place');
        expect(form, card.id).not.toMatch(/^\p{Ll}+$/u);
      }
    }
  });

  it('are names, without titles, remarks or source markers', () => {
    for (const card of cards) {
      for (const { form } of formsOf(card)) {
        expect(form, card.id).not.toMatch(
          /^(President|Mr\.?|Dr\.?|Sen\.?|Senator|Ambassador|former President)\s/,
        );
        expect(form, card.id).not.toMatch(/[()[\]{}/]|\s$|^\s/);
      }
    }
  });

  it('and confusables have a language', () => {
    for (const { id, aliases, confusables } of cards)
      for (const { text, language } of [...aliases, ...confusables])
        expect(language, `${id}: ${text}`).toBeDefined();
  });

  it('and confusables have no duplicates', () => {
    for (const { id, aliases, confusables } of cards)
      for (const list of [aliases, confusables]) {
        const keys = list.map(({ text, language }) => `${language} ${text}`);
        expect(
          keys.filter((key, at) => keys.indexOf(key) !== at),
          id,
        ).toEqual([]);
      }
  });
});
