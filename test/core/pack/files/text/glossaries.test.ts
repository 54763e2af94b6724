/** Lists and glossaries that are no tables: names, Anki's notes, Markdown. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';

function cardsOf(name: string, text: string) {
  const result = readPack(name, new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.pack.cards.map((card) => ({
    name: card.name,
    aliases: card.aliases.map(({ text: alias }) => alias).join(' | '),
    text: card.summary || card.description,
  }));
}
const plain = (name: string, text = '', aliases = '') => ({ name, aliases, text });

it('a note with other names is one card, whatever its file is called', () => {
  const text =
    '---\naliases: [Wilma Quay]\ntags: [place]\n---\n# Wilhelmina Quay\n\nIn the [[Old Harbour|harbour]].\n\n- Built 1880\n- Rebuilt 1950\n';
  const result = readPack('2024-03 quay.md', new TextEncoder().encode(text));
  expect(result.ok && result.pack.cards).toMatchObject([
    {
      name: 'Wilhelmina Quay',
      kind: 'place',
      aliases: [{ text: 'Wilma Quay' }],
      summary: 'In the harbour.\nBuilt 1880\nRebuilt 1950',
    },
  ]);
});

describe('Markdown that is nested deeper than a parser follows', () => {
  it.each([
    ['quotations', '> '.repeat(3_000)],
    ['lists', '- '.repeat(5_000)],
    ['brackets', '['.repeat(20_000)],
  ])('does not throw, and what is around it is read: %s', (_what, deep) => {
    const text = `# Quay\n\nA wall for ships.\n\n# Pier\n\n${deep}x\n\n# Berth\n\nA place for a ship.\n`;
    const result = readPack('terms.md', new TextEncoder().encode(text));
    const cards = result.ok ? result.pack.cards.map(({ name }) => name) : [];
    expect(cards).toEqual(expect.arrayContaining(['Quay', 'Berth']));
  });
});

describe('a list of names', () => {
  it.each([['Ann Lee\nBob Ray\nEve Orr\n'], ['Ann Lee\r\n\r\nBob Ray\r\nEve Orr']])(
    'has one on each line: %j',
    (text) => {
      expect(cardsOf('x.txt', text)).toEqual([plain('Ann Lee'), plain('Bob Ray'), plain('Eve Orr')]);
    },
  );

  it.each([
    ['- [ ] Ann Lee\n- [x] Bob Ray\n- [ ] Eve Orr\n'],
    ['☐ Ann Lee\n☑ Bob Ray\n☐ Eve Orr\n'],
    ['Ann Lee, Bob Ray, Eve Orr\n'],
    ['Ann Lee; Bob Ray; Eve Orr.'],
    ['Ann Lee <ann@lee.example>\n"Ray, Bob" <bob@ray.example>\nEve Orr <eve@orr.example>\n'],
    ['Ann Lee <ann@lee.example>; Bob Ray <bob@ray.example>, Eve Orr <eve@orr.example>\n'],
  ])('may have boxes, addresses or a single line: %j', (text) => {
    const result = readPack('people.txt', new TextEncoder().encode(text));
    expect(result.ok && result.pack.cards).toMatchObject([
      { name: 'Ann Lee', kind: 'person' },
      { name: 'Bob Ray', kind: 'person' },
      { name: 'Eve Orr', kind: 'person' },
    ]);
    const said = result.warnings.map(textOfRemark).join('\n');
    expect(said.includes('addresses')).toBe(text.includes('@'));
  });

  it.each([['Shell, Oil and Gas\n'], ['Ann Lee, mayor of Bath, since 2019\n']])(
    'is not what is said of one thing: %j',
    (text) => {
      expect(cardsOf('x.txt', text)).toHaveLength(1);
    },
  );

  it('may have the surname first on each line', () => {
    expect(cardsOf('x.txt', 'Lee, Anna\nRay, Robert\nOrr, Nancy').map(({ name }) => name)).toEqual([
      'Anna Lee',
      'Robert Ray',
      'Nancy Orr',
    ]);
  });
});

describe('Anki’s notes', () => {
  it.each([
    ['#separator:tab\n#html:false\nAnn Lee\tMayor of the town'],
    ['#separator:Semicolon\n#html:true\n"Ann&nbsp;Lee";<b>Mayor</b> of the town<br>'],
    ['#separator:tab\n#html:true\n#columns:Front\tBack\tTags\nAnn Lee\t<div>Mayor of the town</div>\tpeople'],
    [
      '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nk%x\tBasic\tTown\tAnn Lee\tMayor of the town\tpeople',
    ],
  ])('%j', (text) => {
    expect(cardsOf('x.txt', text)).toEqual([plain('Ann Lee', 'Mayor of the town')]);
  });

  it('show the text hidden by a cloze, keep line breaks, and omit sounds', () => {
    expect(
      cardsOf('x.txt', '#html:true\n{{c1::Osmosis::what?}}\tWater moves.<br>Through a wall.[sound:a.mp3]'),
    ).toEqual([plain('Osmosis', 'Water moves.\nThrough a wall.')]);
  });
});

describe('a glossary', () => {
  it.each([
    [
      'headings',
      '# Osmosis\n\n*osmotic flow, diffusion*\n\nWater moves.\n\n---\n\n# Mitosis\n\nA cell divides.',
    ],
    [
      'headings under a title',
      '# Glossary\n\n## Osmosis\n\nAliases: osmotic flow, diffusion\n\nWater moves.\n\n## Mitosis\n\nA cell divides.',
    ],
  ])('in Markdown: %s', (_, text) => {
    expect(cardsOf('x.md', text)).toEqual([
      plain('Osmosis', 'Water moves.', 'osmotic flow | diffusion'),
      plain('Mitosis', 'A cell divides.'),
    ]);
  });

  it.each([
    ['x.md', 'Osmosis\n: Water moves.\n\nMitosis\n: A cell divides.'],
    ['x.md', '# Terms\n\n- **Osmosis**: Water moves.\n- **Mitosis**: A cell divides.'],
    ['x.md', '## M–O\n\n- **Osmosis** – Water moves.\n- [[Mitosis]] – A cell divides.'],
    [
      'x.md',
      '| Term | Meaning |\n| --- | --- |\n| **Osmosis** | Water moves. |\n| Mitosis | A cell divides. |',
    ],
    ['x.md', '**Osmosis.** Water moves.\n\n**Mitosis.** A cell divides.'],
    ['x.md', '**Osmosis**  \nWater moves.\n\n**Mitosis**<br>A cell divides.'],
    ['x.md', '**Osmosis**\n\nWater moves.\n\n**Mitosis**\n\nA cell divides.'],
    ['x.md', '- **Osmosis** Water moves.\n- **Mitosis** A cell divides.'],
    ['x.md', 'Osmosis:: Water moves.\nMitosis:: A cell divides.'],
    ['x.md', '# Terms\n\n## A\n\n### Osmosis {#o}\n\nWater moves.\n\n## B\n\n### Mitosis\n\nA cell divides.'],
    ['x.md', '# Terms\n\n## A\n\n- Osmosis: Water moves.\n\n## B–D\n\n- Mitosis: A cell divides.'],
    [
      'x.md',
      '## A\n\n| Term | Meaning |\n| --- | --- |\n| Osmosis | Water moves. |\n\n## B\n\n| Term | Meaning |\n| --- | --- |\n| Mitosis | A cell divides. |',
    ],
    ['x.txt', 'Osmosis: Water moves.\nMitosis: A cell divides.'],
    ['x.txt', 'Osmosis → Water moves.\nMitosis → A cell divides.'],
    ['x.txt', 'Glossary\n\nOsmosis\nWater moves.\n\nMitosis\nA cell divides.\n'],
    ['x.txt', 'Osmosis - Water moves.\nMitosis - A cell divides.'],
  ])('%s: %j', (name, text) => {
    expect(cardsOf(name, text)).toEqual([
      plain('Osmosis', 'Water moves.'),
      plain('Mitosis', 'A cell divides.'),
    ]);
  });

  it('may be a note by itself, with its other names above it', () => {
    expect(cardsOf('Osmosis.md', '---\naliases: [osmotic flow, "diffusion"]\n---\nWater moves.')).toEqual([
      plain('Osmosis', 'Water moves.', 'osmotic flow | diffusion'),
    ]);
  });
});

describe('records of labelled lines', () => {
  it.each([
    ['with empty lines between them', 'Name: Ann Lee\nRole: Mayor\n\nName: Bob Ray\nRole: Judge\n'],
    ['without', 'Name: Ann Lee\nRole: Mayor\nName: Bob Ray\nRole: Judge\n'],
    ['as items of a list', '- name: Ann Lee\n  role: Mayor\n- name: Bob Ray\n  role: Judge\n'],
    [
      'of an address book',
      'dn: cn=Ann Lee\ngivenName: Ann\nsn:: TGVl\nrole: Mayor\n\ndn: cn=Bob Ray\ngivenName: Bob\nsn: Ray\nrole: Judge\n',
    ],
  ])('are cards: %s', (_what, text) => {
    expect(cardsOf('x.txt', text)).toEqual([plain('Ann Lee', 'Mayor'), plain('Bob Ray', 'Judge')]);
  });

  it('are not terms with their texts', () => {
    expect(cardsOf('x.txt', 'Name: what it is called.\nRole: what it does.\n')).toHaveLength(2);
  });
});

it('a term keeps its headings if the lines below them begin with labels that recur, or with tables', () => {
  expect(
    cardsOf('x.md', '# Ann Lee\n\n**Born**: 1971\n**Party**: D\n\n# Bob Ray\n\n**Born**: 1964\n**Party**: R'),
  ).toMatchObject([{ name: 'Ann Lee' }, { name: 'Bob Ray' }]);
  const box = '| Born | 1971 |\n| --- | --- |\n| Party | D |\n';
  const text = `# Ann Lee\n\nMayor.\n\n${box}\n# Bob Ray\n\nJudge.\n`;
  expect(cardsOf('x.md', text)).toEqual([plain('Ann Lee', 'Mayor.'), plain('Bob Ray', 'Judge.')]);
  const result = readPack('x.md', new TextEncoder().encode(text));
  expect(result.warnings.map(textOfRemark)).toContain(
    'The terms of the text were read. Tables that were not read: 1',
  );
});

it('an abbreviation in brackets, or what one stands for, is another name; a name that several share is weak', () => {
  const aliasesOf = (text: string) => {
    const result = readPack('x.csv', new TextEncoder().encode(text));
    return result.ok
      ? result.pack.cards.map(({ aliases }) => aliases.map((one) => [one.text, one.strength]))
      : [];
  };
  expect(
    aliasesOf(
      'Term,Explanation\nATP (adenosine triphosphate),The fuel of cells.\nMercury (planet),It is hot.\nMercury (metal),It flows.\n',
    ),
  ).toEqual([
    [
      ['ATP', 'strong'],
      ['adenosine triphosphate', 'strong'],
    ],
    [['Mercury', 'weak']],
    [['Mercury', 'weak']],
  ]);
});

it('brackets behind a term may contain what separates terms from texts', () => {
  expect(
    cardsOf('x.md', '- **Fender** (also: bumper): A cushion.\n- Hull (body – of a ship) – Floats.'),
  ).toEqual([
    plain('Fender (also: bumper)', 'A cushion.', 'Fender'),
    plain('Hull (body – of a ship)', 'Floats.', 'Hull'),
  ]);
});

it('several terms over one definition are names of one card, and its lines are one text', () => {
  expect(
    cardsOf(
      'x.md',
      'Lien\nPledge\n: A right over\n  property.\nEscrow\n: Money that a third party keeps.\n: Also a deed.',
    ),
  ).toEqual([
    plain('Lien', 'A right over\nproperty.', 'Pledge'),
    plain('Escrow', 'Money that a third party keeps.\nAlso a deed.'),
  ]);
});

it.each([
  ['below a heading', '# Lien\n\nA right, see [the law](https://law.example/1).\n\n# Escrow\n\nMoney.'],
  ['in a list', '- **Lien**: A right, see [the law](https://law.example/1).\n- **Escrow**: Money.'],
  ['in a paragraph', '**Lien**: A right, see [the law](https://law.example/1).\n\n**Escrow**: Money.'],
])('links %s are kept', (_, text) => {
  const result = readPack('x.md', new TextEncoder().encode(text));
  expect(result).toMatchObject({
    ok: true,
    pack: {
      cards: [
        { name: 'Lien', links: [{ title: 'the law', url: 'https://law.example/1' }] },
        { name: 'Escrow', links: [] },
      ],
    },
  });
});
