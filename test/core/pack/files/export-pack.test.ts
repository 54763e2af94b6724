/** Packs in the forms that others read: what is in them, what is said to be missing, and that nothing in them runs. */
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../../components/core/pack/files/export-pack.ts';
import { readFile, readPack } from '../../../../components/core/pack/files/read-pack.ts';
import type { Pack } from '../../../../components/core/pack/model.ts';
import { parsePack } from '../../../../components/core/pack/parse-pack.ts';

function packOf(content: Record<string, unknown>): Pack {
  const parsed = parsePack({
    id: 'harbours',
    title: 'Harbours',
    version: '3',
    licence: 'CC0-1.0',
    ...content,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
const pack = packOf({
  asOf: '2021-06',
  source: { title: 'The Daily Quay', url: 'https://quay.example/1' },
  references: [
    { id: 'r1', title: 'Review of 2022', publisher: 'Port Authority', url: 'https://port.example/' },
  ],
  cards: [
    {
      id: 'ann-lee',
      kind: 'person',
      name: 'Ann Lee',
      aliases: ['Annie Lee', { text: 'Lee', strength: 'weak' }],
      description: 'Harbour master',
      summary: 'Runs the port.\nWants a longer quay.',
      facts: [{ text: 'Born', date: '1971-02-03' }],
      relations: [{ to: 'rotterdam', text: 'works in' }],
      since: [{ text: 'Retired', date: '2022', references: ['r1'] }],
      links: [{ title: 'Her page', url: 'https://lee.example/?a=1&b=2' }],
    },
    { id: 'rotterdam', kind: 'place', name: 'Rotterdam', confusables: ['Rotterdam Club'] },
  ],
});
/** Markup, formulas and odd names in every place that an author can fill. */
const hostile = packOf({
  title: '</title><script>bad()</script>',
  licence: '</script><img src=x onerror=bad()>',
  cards: [
    {
      name: '<b>../../etc</b>',
      summary: '</script><script>bad()</script>\n=1+1',
      description: '[x](javascript:bad())',
      aliases: ['"><i onclick=bad()>'],
    },
    { name: 'A/B:C?', links: [{ title: '<img src=x>', url: 'https://a.example/"><script>' }] },
    { name: 'a b c' },
  ],
});
const textOf = (form: Parameters<typeof exportPack>[1], of = pack) => String(exportPack(of, form).content);
const notesOf = (of = pack) => {
  const files = unzipSync(exportPack(of, 'markdown').content as Uint8Array);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
function pageOf(of: Pack) {
  const { document } = new Window();
  document.write(textOf('page', of));
  return document;
}

describe('JSON', () => {
  it('contains the whole pack', () => {
    expect(parsePack(JSON.parse(textOf('json')))).toEqual({ ok: true, pack });
    expect(exportPack(pack, 'json').leftOut).toEqual([]);
  });
});

describe('a table', () => {
  it('has what Excel needs to read it, for the number format of the reader’s language', () => {
    expect(textOf('csv').startsWith('\ufeff# id: harbours\r\n')).toBe(true);
    expect(String(exportPack(pack, 'csv', 'de').content)).toContain('name;kind;');
    expect(textOf('csv')).toContain('name,kind,');
  });

  it('reports what it cannot contain', () => {
    expect(exportPack(pack, 'csv').leftOut).toEqual([
      'facts of 1 card',
      'relations of 1 card',
      'since of 1 card',
      'the source',
      'the references',
    ]);
  });
});

describe('Anki’s text', () => {
  it('has a note for each card, with the licence and sources above them', () => {
    const lines = textOf('anki').split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '#separator:tab',
      '#html:true',
      '#deck:Harbours',
      '#columns:Front\tBack\tTags',
      '#tags column:3',
    ]);
    expect(lines).toContain('# Licence: CC0-1.0');
    expect(lines).toContain('# Source: The Daily Quay, https://quay.example/1');
    expect(lines).toContain('# Reference: Port Authority: Review of 2022, https://port.example/');
    const note = lines.find((line) => line.startsWith('Ann Lee\t'));
    expect(note).toContain('Runs the port.<br>Wants a longer quay.');
    expect(note).toContain('works in Rotterdam');
    expect(note).toContain('Retired [Port Authority: Review of 2022 (https://port.example/)]');
    expect(note?.endsWith('\tperson')).toBe(true);
  });

  it('is read back as cards, and contains no markup from the pack', () => {
    const read = readPack('x.txt', new TextEncoder().encode(textOf('anki')));
    expect(read.ok && read.pack.cards.map(({ name }) => name)).toEqual(['Ann Lee', 'Rotterdam']);
    const notes = textOf('anki', hostile)
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(notes.join('\n')).not.toMatch(/<(?:script|img|b>\.)/);
  });
});

describe('Markdown', () => {
  it('has as many notes as an archive can hold, and says how many are missing', () => {
    const cards = Array.from({ length: 65_536 }, (_, at) => ({
      id: `c${at}`,
      kind: 'person',
      name: `Card ${at}`,
    }));
    const { content, leftOut } = exportPack(packOf({ cards }), 'markdown');
    expect(leftOut[0]).toBe('the last 2 cards, because an archive has at most 65534 notes');
    let notes = 0;
    unzipSync(content as Uint8Array, { filter: () => ++notes < 0 });
    expect(notes).toBe(65_535);
  });

  it('has a note for each card, with aliases and links as Obsidian reads them', () => {
    const notes = notesOf();
    expect(Object.keys(notes)).toEqual([
      'Harbours/Ann Lee.md',
      'Harbours/Rotterdam.md',
      'Harbours/About this pack.md',
    ]);
    const note = notes['Harbours/Ann Lee.md'] ?? '';
    expect(
      note.startsWith(
        '---\naliases:\n  - "Annie Lee"\n  - "Lee"\ntags: [person]\ndescription: "Harbour master"\n---\n\n# Ann Lee\n',
      ),
    ).toBe(true);
    expect(note).toContain('- works in [[Rotterdam]]');
    expect(note).toContain('- [Her page](<https://lee.example/?a=1&b=2>)');
    expect(notes['Harbours/About this pack.md']).toContain('Licence: CC0-1.0');
    expect(exportPack(pack, 'markdown').leftOut).toEqual([
      'strengths of aliases of 1 card',
      'confusables of 1 card',
    ]);
  });

  it('has unique file names that are valid on every system, in one folder', () => {
    expect(Object.keys(notesOf(hostile)).map((name) => name.split('/'))).toEqual([
      [expect.any(String), 'b .. .. etc b.md'],
      [expect.any(String), 'A B C.md'],
      [expect.any(String), 'a b c 2.md'],
      [expect.any(String), 'About this pack.md'],
    ]);
  });
});

describe('notes read back', () => {
  const odd = packOf({
    cards: [
      { id: 'one', kind: 'person', name: 'Ann Lee', summary: 'Counted to ten [12]' },
      { id: 'two', kind: 'person', name: 'Ann Lee', summary: 'Says {{c1::Paris}} and [sound:a.mp3] [a]' },
      { id: 'quay', name: 'Quay [3]', facts: [{ text: 'Seen', url: 'https://quay.example/seen' }] },
      { id: 'pier', name: 'Pier', aliases: ['<bold>', '&lt;pier'] },
    ],
  });
  it.each(['anki', 'markdown'] as const)('are the same cards with the same texts: %s', async (form) => {
    const { content, extension, leftOut } = exportPack(odd, form);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const read = await readFile(`x.${extension}`, bytes);
    const shown = ({ cards }: Pack) =>
      cards.map(({ name, summary, aliases, links }) => [
        name,
        summary,
        aliases.map(({ text }) => text),
        links,
      ]);
    const [ann, other, quay, pier] = shown(odd);
    expect(read.ok && shown(read.pack)).toEqual([
      ann,
      other,
      [quay?.[0], expect.stringContaining('https://quay.example/seen'), [], []],
      pier,
    ]);
    expect(leftOut).toEqual(['ids of 3 cards']);
  });
});

describe('a page', () => {
  it('shows every card and carries the pack', () => {
    const page = pageOf(pack);
    expect(page.title).toBe('Harbours');
    expect([...page.querySelectorAll('article h2')].map(({ textContent }) => textContent)).toEqual([
      'Ann Lee',
      'Rotterdam',
    ]);
    expect(page.querySelector('article')?.textContent).toContain(
      '2022: Retired [Port Authority: Review of 2022 (https://port.example/)]',
    );
    expect(page.querySelector('article a[href="#rotterdam"]')?.textContent).toBe('Rotterdam');
    expect(page.body.textContent).toContain('Licence: CC0-1.0');
    expect(parsePack(JSON.parse(page.getElementById('sidelight-pack')?.textContent ?? ''))).toEqual({
      ok: true,
      pack,
    });
  });

  it('runs and loads nothing from the pack', () => {
    const page = pageOf(hostile);
    expect([...page.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/json']);
    expect(page.querySelectorAll('img, iframe, [onclick], [onerror], article b')).toHaveLength(0);
    expect(parsePack(JSON.parse(page.getElementById('sidelight-pack')?.textContent ?? ''))).toEqual({
      ok: true,
      pack: hostile,
    });
    expect(textOf('page', hostile)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
