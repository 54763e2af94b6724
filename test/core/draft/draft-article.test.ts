/** From articles to proposed cards: who is named, in which forms, of what kind, and what is said of each. */
import { describe, expect, it } from 'vitest';
import type { DraftedName } from '../../../components/core/draft/article/article.ts';
import { articleOfText } from '../../../components/core/draft/article/plain-article.ts';
import { draftArticle } from '../../../components/core/draft/draft-article.ts';

const draft = (text: string, { language = 'en', date = '2026-03-18' } = {}) =>
  draftArticle({ ...articleOfText(text), language, date });
const namesIn = (text: string, language = 'en') => draft(text, { language }).names;
const byName = (text: string, name: string, language = 'en'): DraftedName => {
  const found = namesIn(text, language).find((one) => one.name === name);
  if (!found)
    throw new Error(
      `${name} is not among ${namesIn(text, language)
        .map((one) => one.name)
        .join(', ')}`,
    );
  return found;
};
const forms = ({ forms: list }: DraftedName) => list.map(({ text }) => text).sort();

describe('forms of one name', () => {
  const text = `President Helen Marlow met reporters in Lisbon on Monday. Her brother Peter Marlow stayed at home.

Ms Marlow said that the talks had gone well. “We are not there yet,” President Marlow added.

Mr Marlow has no office. Helen Marlow is expected to travel on.`;

  it('are grouped, and the fullest is the name', () => {
    const helen = byName(text, 'Helen Marlow');
    expect(forms(helen)).toEqual(['Helen Marlow', 'Marlow']);
    expect(helen.kind).toBe('person');
    expect(helen.paragraphs).toEqual([1, 2, 3]);
  });

  it('are assigned to the relative with the same title', () => {
    const peter = byName(text, 'Peter Marlow');
    expect(peter.mentions.map((one) => one.at + 1)).toEqual([1, 3]);
  });

  it('include their quotations and dates', () => {
    const helen = byName(text, 'Helen Marlow');
    expect(helen.quotations).toEqual([
      { text: 'We are not there yet', speaker: 'Helen Marlow', paragraph: 2 },
    ]);
    expect(helen.statements[0]).toMatchObject({ paragraph: 1, date: '2026-03-16' });
  });
});

describe('a given name alone', () => {
  it('belongs to the only person with it, also where nothing else shows its kind', () => {
    const text = `Idris Okafor arrived in Oslo.

The whole street had waited for Idris.

Idris stayed a week.`;
    expect(forms(byName(text, 'Idris Okafor'))).toEqual(['Idris', 'Idris Okafor']);
  });
});

describe('a pronoun in a quotation', () => {
  it('is the last person named before who is not the speaker', () => {
    const text = `Karim Osei has lost his seat. His rival Peter Marlow spoke to reporters.

“It may well be that nothing persuades him,” Mr Marlow said. “I will not wait for him.”`;
    expect(byName(text, 'Karim Osei').statements.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });
});

describe('kinds, each with its sign', () => {
  it.each([
    ['The trawler crossed the Bay of Fundy in a storm.', 'Bay of Fundy', 'place', 'head'],
    ['He joined Harwell Brothers Ltd in spring.', 'Harwell Brothers Ltd', 'organisation', 'head'],
    ['They watched the Osaka Marathon on television.', 'Osaka Marathon', 'event', 'head'],
    ['Work on the Northern Lights pipeline has stopped.', 'Northern Lights', 'project', 'nounBehind'],
    ['She starred in the film Windfall last year.', 'Windfall', 'topic', 'nounBefore'],
    ['A vote is due in Helsinki.', 'Helsinki', 'place', 'listedPlace'],
    ['The bill was backed by Senator Quillfeather.', 'Quillfeather', 'person', 'title'],
    ['The coach Marek Dvořáček left.', 'Marek Dvořáček', 'person', 'role'],
  ])('%s', (text, name, kind, sign) => {
    const found = byName(text, name);
    expect(found.kind).toBe(kind);
    expect(found.reasons.map((reason) => reason.sign)).toContain(sign);
  });
});

describe('a particle with a hyphen', () => {
  const text = `Bashar al-Assad stayed in Damascus. Only al-Assad was silent. Assad was asked twice.

The anti-Assad camp met Samia el-Tayeb. El-Tayeb smiled.`;
  it('is part of the name, also where the name stands alone', () => {
    expect(forms(byName(text, 'Bashar al-Assad'))).toEqual(['Assad', 'Bashar al-Assad', 'al-Assad']);
    expect(byName(text, 'Bashar al-Assad').kind).toBe('person');
    expect(forms(byName(text, 'Samia el-Tayeb'))).toEqual(['El-Tayeb', 'Samia el-Tayeb']);
  });

  it('is not any short word', () => {
    expect(namesIn(text).map(({ name }) => name)).toEqual(['Bashar al-Assad', 'Damascus', 'Samia el-Tayeb']);
  });
});

describe('words that are not names', () => {
  it.each([
    'But then they left. However, nobody came. Yesterday it rained.',
    'On Monday and in March there was no school. The weather was bad.',
    'We’d gone home. It’s late. They’ll come.',
    'The prime minister spoke. The Russian company closed.',
    '1. Start with the onions.\n\n2. More follows.',
    'It cost BGN 20 million and then EUR 5.',
  ])('%s', (text) => {
    expect(namesIn(text).map(({ name }) => name)).toEqual([]);
  });
});

describe('a word that opens a sentence', () => {
  it('is a name if the article capitalises it elsewhere', () => {
    expect(
      namesIn('Shares fell. Target said that it would wait. Buyers prefer Target.').map(({ name }) => name),
    ).toEqual(['Target']);
  });

  it('is not a name if the article has it in lower case', () => {
    expect(namesIn('Hope is left. There is hope.').map(({ name }) => name)).toEqual([]);
  });
});

describe('organisations and places', () => {
  it('acronyms are grouped with their full names, and countries with their other names', () => {
    const text =
      'The European Space Agency met. The ESA decided nothing. The United States was absent; US officials said so.';
    expect(forms(byName(text, 'European Space Agency'))).toEqual(['ESA', 'European Space Agency']);
    expect(forms(byName(text, 'United States'))).toEqual(['US', 'United States']);
  });

  it.each([
    [
      'the last word of a longer name',
      'The Fulham Wanderers have signed a keeper. Fans of the Wanderers sang all night.',
      'Fulham Wanderers',
      ['Fulham Wanderers', 'Wanderers'],
    ],
    [
      'an acronym without the country',
      'The U.S. Federal Aviation Office has approved it. The FAO gave no reason.',
      'U.S. Federal Aviation Office',
      ['FAO', 'U.S. Federal Aviation Office'],
    ],
    [
      'an acronym with the small words',
      'The Bureau of Meteorology expects rain. A spokesman for the BOM said so.',
      'Bureau of Meteorology',
      ['BOM', 'Bureau of Meteorology'],
    ],
  ])('%s belongs to it', (_what, text, name, expected) => {
    expect(forms(byName(text, name))).toEqual(expected);
  });

  it('a place is not grouped with what is named after it', () => {
    const text = 'She taught at the University of Quellmar. Rents in Quellmar are low.';
    expect(namesIn(text).map(({ name }) => name)).toEqual(['University of Quellmar', 'Quellmar']);
  });

  it('a city is not grouped with its university', () => {
    expect(
      namesIn('Madison is a city. Madison Business College is a school in Madison.')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Madison', 'Madison Business College']);
  });
});

describe('claims', () => {
  it.each([
    ['The bridge will hold, Anna Berg said.', 'Anna Berg'],
    ['According to Anna Berg, the bridge will hold.', 'Anna Berg'],
    ['Anna Berg, who built it under Carl Lund, said that the bridge would hold.', 'Anna Berg'],
    ['The bridge will hold, city engineers say.', 'city engineers'],
    ['The bridge will hold, said the head of works, Anna Berg.', 'Anna Berg'],
    ['Yesterday city engineers spoke of the bridge of Anna Berg.', undefined],
    ['Yesterday a court declared the bridge of Anna Berg unsafe.', undefined],
  ])('%s is a claim by %s', (sentence, speaker) => {
    const text = `${sentence} The Dunmore Bridge was built by Anna Berg. Dunmore Bridge is old.`;
    const made = draft(
      `Anna Berg and Carl Lund met at the Dunmore Bridge.\n\nOn the Dunmore Bridge: ${sentence}`,
    );
    if (speaker) expect(text).toContain(speaker);
    const statements = made.names.flatMap(({ name, statements: list }) =>
      list.map((one) => ({ name, ...one })),
    );
    const about = statements.filter((one) => one.paragraph === 2 && one.name === 'Dunmore Bridge');
    expect(about[0]?.claimedBy).toBe(speaker);
  });
});

describe('dates relative to the article’s, Wednesday 18 March 2026', () => {
  it.each([
    ['Anna Berg came on Sunday.', '2026-03-15'],
    ['Anna Berg came last Wednesday.', '2026-03-11'],
    ['Anna Berg came yesterday.', '2026-03-17'],
    ['Anna Berg came on 30 May 2019.', '2019-05-30'],
    ['Anna Berg came on December 3.', '2025-12-03'],
    ['Anna Berg came last month.', '2026-02'],
    ['Anna Berg came in March 2017.', '2017-03'],
    ['Anna Berg came in 2016.', '2016'],
    ['Anna Berg may come.', undefined],
    ['Anna Berg came on 31 February 2019.', '2019'],
  ])('%s', (text, date) => {
    expect(byName(text, 'Anna Berg').statements[0]?.date).toBe(date);
  });
});

describe('other languages', () => {
  const texts: [string, string, [name: string, kind: string][]][] = [
    [
      'de',
      'Bundeskanzlerin Annette Brandstetter hat die Pläne der Deutschen Bank kritisiert. „Das reicht nicht“, sagte Brandstetter am Montag in Wien. Der Vorschlag liegt auf dem Tisch.',
      [
        ['Annette Brandstetter', 'person'],
        ['Deutschen Bank', 'organisation'],
        ['Wien', 'place'],
      ],
    ],
    [
      'fr',
      'Le ministre Jean Tavernier a quitté Lyon mardi. Selon la Banque de France, les prix baissent. L’Union européenne attend, a déclaré Tavernier.',
      [
        ['Jean Tavernier', 'person'],
        ['Lyon', 'place'],
        ['Banque de France', 'organisation'],
        ['Union européenne', 'organisation'],
      ],
    ],
    [
      'es',
      'El presidente Joaquín Valdemoro llegó el lunes a Bogotá. El Banco de España no respondió, dijo Valdemoro.',
      [
        ['Joaquín Valdemoro', 'person'],
        ['Bogotá', 'place'],
        ['Banco de España', 'organisation'],
      ],
    ],
    [
      'ru',
      'Министр Сергей Карандашов приехал в Москву. По словам Карандашова, Верховный суд отложил дело. Карандашову не ответили.',
      [
        ['Сергей Карандашов', 'person'],
        ['Верховный суд', 'organisation'],
      ],
    ],
    [
      'uk',
      'Міністр Андрій Олівченко приїхав до Києва. За словами Олівченка, Верховний суд відклав справу.',
      [
        ['Андрій Олівченко', 'person'],
        ['Верховний суд', 'organisation'],
      ],
    ],
  ];
  it.each(texts)('%s: %s', (language, text, wanted) => {
    const found = namesIn(text, language).map(({ name, kind }) => [name, kind]);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it('common nouns are not names in German', () => {
    const text =
      'Die Regierung hat am Montag neue Regeln vorgelegt. Der Bericht nennt Zahlen, Daten und Gründe. Kritik kam von der Opposition.';
    expect(namesIn(text, 'de').map(({ name }) => name)).toEqual([]);
  });

  it('a paragraph in another language is read by the rules of that language', () => {
    const text =
      'The minister met the press in the morning and the mood was good.\n\nDer Minister Otto Kranz hat die Vorwürfe zurückgewiesen und will nicht gehen, sagte er.\n\nAnd then they went home in the rain.';
    expect(namesIn(text).map(({ name }) => name)).toEqual(['Otto Kranz']);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['signs alone', '¿? — … “” \u0000 \u202e'],
    ['no letters with capitals', '一二三。四五六。'],
    ['lone surrogates', '\ud800 Anna Berg \udfff came.'],
  ])('%s', (_what, text) => {
    expect(() => draft(text)).not.toThrow();
  });

  it('only the beginning of an endless line is read', () => {
    const made = draft(`Anna Berg came. ${'word '.repeat(200_000)}`);
    expect(made.cut).toBe(true);
    expect(made.names.map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  it('the same article always gives the same draft', () => {
    const text = 'Anna Berg met Carl Lund in Oslo. Berg said nothing.';
    expect(draft(text)).toEqual(draft(text));
  });
});
