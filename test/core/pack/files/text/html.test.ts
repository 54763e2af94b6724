/** Cards in HTML: pages that a program or a site saved, and definition lists within Markdown. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';

function read(name: string, text: string) {
  const result = readPack(name, new TextEncoder().encode(text));
  return result.ok
    ? {
        cards: result.pack.cards.map((card) => ({
          name: card.name,
          aliases: card.aliases.map(({ text: alias }) => alias),
          text: card.summary || card.description,
          links: card.links.map(({ title, url }) => `${title} ${url}`),
        })),
        lines: [...result.locate(['cards[0]', 'cards[1]']).values()].map(({ line }) => line),
      }
    : { refused: result.problems.map(textOfRemark) };
}
const card = (name: string, text = '', aliases: string[] = [], links: string[] = []) => ({
  name,
  aliases,
  text,
  links,
});

const list = `<dl>
  <dt>Bollard</dt>
  <dd>A post to which a ship is <em>moored</em> &amp; held.</dd>

  <dt>Hawser</dt>
  <dt>Mooring line</dt>
  <dd>A thick rope.</dd>
  <dd>See <a href="https://ropes.example/">ropes</a>, <a href="javascript:x()">not this</a>.</dd>
</dl>`;
const terms = [
  card('Bollard', 'A post to which a ship is moored & held.'),
  card('Hawser', 'A thick rope.\nSee ropes, not this.', ['Mooring line'], ['ropes https://ropes.example/']),
];

describe('what is not read of HTML', () => {
  const saidOf = (name: string, text: string) => {
    const result = readPack(name, new TextEncoder().encode(text));
    return result.ok ? result.warnings.map(textOfRemark).join('\n') : 'refused';
  };
  const table = (rows: number) =>
    `<table><tr><th>Name<th>Notes${Array.from({ length: rows }, (_, at) => `<tr><td>Ann Lee${at}<td>Note ${at}`).join('')}</table>`;

  it('is said of a second table', () => {
    expect(saidOf('x.html', `<html><body>${table(9)}${table(4)}`)).toContain(
      'Only the largest table was read. Others that were not read: 1',
    );
    expect(saidOf('x.html', `<html><body>${table(9)}`)).not.toContain('largest');
  });

  it('is said of what is nested too deeply', () => {
    const deep = `${'<div>'.repeat(1_100)}${table(3)}`;
    expect(saidOf('x.html', `<html><body>${table(9)}${deep}`)).toContain('nested too deeply');
    const list = `<dl><dt>Quay<dd>A wall<dt>Pier<dd>A walk<dt>Deep<dd>${'<b><i>'.repeat(600)}</dl>`;
    expect(saidOf('x.md', list)).toContain('nested too deeply');
    expect(saidOf('x.html', `<html><body>${table(9)}`)).not.toContain('deeply');
  });
});

it('results of Wikidata that were saved as a page are items', () => {
  const text = `<table><thead><tr><th>item</th><th>itemLabel</th></tr></thead><tbody>
    <tr><td><a href="http://www.wikidata.org/entity/Q34370">wd:Q34370</a></td><td>Rotterdam</td></tr>
    <tr><td>wd:Q12892</td><td>Antwerp</td></tr></tbody></table>`;
  const result = readPack('query.html', new TextEncoder().encode(text));
  expect(result.ok && result.pack.cards.map(({ name, wikidata }) => [name, wikidata])).toEqual([
    ['Rotterdam', 'Q34370'],
    ['Antwerp', 'Q12892'],
  ]);
});

it('a definition list within Markdown keeps what its entities say', () => {
  const text =
    '# Terms\n\n<dl><dt>Bold</dt><dd>Written &lt;b&gt; &amp;amp; **so**</dd><dt>Line</dt><dd>1 &lt; 2</dd></dl>\n';
  expect(read('terms.md', text).cards).toEqual([card('Bold', 'Written <b> &amp; so'), card('Line', '1 < 2')]);
});

describe('a definition list in HTML', () => {
  it.each([
    ['below a heading in Markdown', 'x.md', `# Words of the harbour\n\n${list}\n`],
    ['by itself', 'x.md', list],
    ['in a page', 'x.html', `<!doctype html><title>Words</title><h1>Words</h1>${list}`],
  ])('%s has a card for each term', (_, name, text) => {
    expect(read(name, text).cards).toEqual(terms);
  });

  it('says on which line of the file each term is', () => {
    expect(read('x.md', `# Words\n\n${list}`).lines).toEqual([4, 7]);
    expect(read('x.html', `<!doctype html>\n${list}`).lines).toEqual([3, 6]);
  });

  it('stands beside terms of other kinds in one glossary, in their order', () => {
    const text = `## Fender\n\nA cushion.\n\n<dl><dt>**Hull**<dd>The body of a ship.</dl>\n\n## Quay\n\nA landing place.`;
    expect(read('x.md', text).cards).toEqual([
      card('Fender', 'A cushion.'),
      card('Hull', 'The body of a ship.'),
      card('Quay', 'A landing place.'),
    ]);
  });

  it('that is never closed is read as the text that it is', () => {
    expect(read('x.md', `# Fender\n\nA cushion.\n\n${'<dl><dt>\n'.repeat(50_000)}`).cards).toEqual([
      card('Fender', 'A cushion.'),
    ]);
  });
});

describe('a page', () => {
  it('has its largest table read, with cells that span rows and columns', () => {
    const text = `<html><body><table><tr><td>Menu<td>Home</table>
<table><thead><tr><th>Name<th>Party<th>Notes</thead>
<tr><td>Ann Lee<td rowspan=2>D<td>Mayor of the town.<br>Twice.
<tr><td>Bob Ray<td>Bakes <a href="https://b.example">bread</a>.
<tr><td colspan=2>Eve Orr<td>Farms by the river.</table><script>ignored("<td>")</script></body></html>`;
    expect(read('x.html', text)).toEqual({
      cards: [
        card('Ann Lee', 'Mayor of the town.\nTwice.'),
        card('Bob Ray', 'Bakes bread.'),
        card('Eve Orr', 'Farms by the river.'),
      ],
      lines: [3, 4],
    });
  });

  it('that carries a pack is that pack, whatever tables it has, and its errors are where they are in the page', () => {
    const page = (json: string) =>
      `<!doctype html>\n<table><tr><td>a<td>b<tr><td>c<td>d</table>\n<script type="application/json" id="sidelight-pack">${json}</script>`;
    expect(read('x.html', page('{"id":"x","title":"X","cards":[{"name":"Ann Lee"}]}'))).toMatchObject({
      cards: [card('Ann Lee')],
      lines: [3, 3],
    });
    const wrong = readPack(
      'x.html',
      new TextEncoder().encode(page('{"id":"x",\n"title":"X","cards":[{"name":3}]}')),
    );
    expect(wrong).toMatchObject({ ok: false, problems: [{ line: 4 }] });
  });

  it.each([
    [
      'to log in on',
      '<form><table><tr><td>User<td><input><tr><td>Word<td><input type=password></table></form>',
    ],
    ['with text alone', '<h1>Not found</h1><p>Sorry.</p>'],
    ['with a table of one column', '<table><tr><td>a<tr><td>b</table>'],
    ['with a script that only looks like a pack', '<script id="sidelight-pack">{"cards":[]}</script>'],
  ])('%s is refused', (_, body) => {
    expect(read('x.html', `<!doctype html><html>${body}`).refused).toEqual([
      expect.stringMatching(/^a web page, perhaps one to log in on/),
    ]);
  });

  it.each([
    ['nested tables', '<table><tr><td>'.repeat(100_000)],
    ['cells that span everything', `<table>${'<tr><td rowspan=9999999 colspan=9999999>x'.repeat(20)}`],
    ['terms without definitions', `<dl>${'<dt>'.repeat(100_000)}`],
    ['links in links', `<dl><dt>a<dd>${'<a href="https://x.example/">'.repeat(100_000)}`],
  ])('of %s is read in bounds', (_, body) => {
    expect(() => read('x.html', `<!doctype html>${body}`)).not.toThrow();
  });
});

describe('HTML that could take long', () => {
  it('is read in one pass, though it has no line breaks', () => {
    const rows = '<tr><td>Ann Lee<td>Text'.repeat(20_000);
    expect(read('page.html', `<table>${rows}`)).toMatchObject({ cards: { length: 1 } });
  });

  it('has a bounded number of cells, whatever they span', () => {
    const spanned = `<tr><td rowspan=1000 colspan=1000>x${'<tr>'.repeat(999)}`;
    expect(read('page.html', `<table>${spanned.repeat(40)}`)).toHaveProperty('refused');
  });
});

describe('lists within Markdown', () => {
  const hull = '<dl><dt>Hull</dt><dd>The body.</dd></dl>';
  const names = (text: string) => read('terms.md', text).cards?.map((one) => one.name);

  it('are read beside its own terms, also at its beginning', () => {
    expect(names(`${hull}\n\n## Fender\n\nA cushion.\n\n## Quay\n\nA place.\n`)).toEqual([
      'Hull',
      'Fender',
      'Quay',
    ]);
  });

  it('are found after letters whose small ones are longer', () => {
    expect(names(`# Sözlük\n\n${'İ'.repeat(15)}\n\n${hull}\n`)).toContain('Hull');
  });

  it('hold other lists', () => {
    const nested = '<dl><dt>A</dt><dd>One<dl><dt>B</dt><dd>Two</dd></dl></dd><dt>C</dt><dd>Three</dd></dl>';
    expect(names(`# Terms\n\n${nested}\n`)).toContain('C');
  });
});

it('is said to be a page where a download of a pack is one, whatever its name', () => {
  expect(read('pack.json', '<!doctype html><title>Log in</title>').refused?.join()).toContain('a web page');
});
