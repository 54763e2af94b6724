/** Workbooks of Excel and LibreOffice: the sheet that is shown, read as a table, within bounds. */
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../../../../../components/core/pack/files/columns/roles.ts';
import { readFile } from '../../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';
import { declaringFiles } from '../../../../reading/make-epub.ts';

const rows: CellValue[][] = [
  ['Last name', 'First name', 'Since', 'Notes'],
  ['Moss', 'Rhoda', new Date(Date.UTC(2018, 5, 1)), 'Met at the hall; asked twice.'],
  ['Dray', 'Colin', new Date(Date.UTC(2019, 0, 2)), 'Farms by the river.'],
];

async function read(bytes: Uint8Array, choices?: TableChoices, name = 'x.xlsx') {
  const result = await readFile(name, bytes, choices);
  const said = result.warnings.map(textOfRemark);
  return result.ok
    ? { cards: result.pack.cards, title: result.pack.title, reading: result.reading, said }
    : { refused: result.problems.map(textOfRemark), said };
}

describe('a workbook', () => {
  it.each([
    ['.xlsx', writeXlsx],
    ['.ods', writeOds],
  ])('%s is a table', async (_, write) => {
    const { cards, title, reading } = await read(
      await write({ sheets: [{ name: 'People', rows }] }),
      undefined,
      'Desk.xlsx',
    );
    expect(title).toBe('Desk');
    expect(cards).toMatchObject([
      {
        name: 'Rhoda Moss',
        kind: 'person',
        summary: 'Met at the hall; asked twice.',
        facts: [{ text: 'Since', date: '2018-06-01' }],
      },
      { name: 'Colin Dray', facts: [{ date: '2019-01-02' }] },
    ]);
    expect(reading).toMatchObject({ sheet: 'People', sheets: ['People'] });
  });

  it('is read from the first sheet that is shown and filled, or the one that is chosen', async () => {
    const sheet = (name: string, person: string) => ({ name, rows: [['Name'], [person]] });
    const sheets = [
      { name: 'Empty', rows: [] },
      { ...sheet('Secret', 'Eve Orr'), hidden: true },
      sheet('One', 'Ann Lee'),
      sheet('Two', 'Bob Ray'),
    ];
    const bytes = await writeXlsx({ sheets });
    const first = await read(bytes);
    expect(first.cards?.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(first.said.slice(0, 2)).toEqual([
      'Only the sheet “One” was read, not “Two”.',
      'Hidden sheets that were not read: 1',
    ]);
    expect((await read(bytes, { sheet: 'Two' })).cards?.[0]?.name).toBe('Bob Ray');
    expect((await read(bytes, { sheet: 'Secret' })).cards?.[0]?.name).toBe('Ann Lee');
  });

  it('has rows between the others that are merged across, which head those below them and are no cards', async () => {
    const sheet = {
      name: 'People',
      rows: [
        ['Name', 'Role', 'Notes'],
        ['Greens'],
        ['Ann Lee', 'Mayor', 'x'],
        ['Blues'],
        ['Bob Ray', 'Judge', 'y'],
      ],
      merges: [1, 3].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 2 })),
    };
    const { cards, said } = await read(await writeXlsx({ sheets: [sheet] }));
    expect(cards?.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
    expect(said).toContain('“Blues” heads the rows below it, and was left out.');
  });

  it('is not read from a first sheet that only says how to use it', async () => {
    const sheets = [
      { name: 'Read me', rows: [['How to use this file'], ['Fill in the other sheet']] },
      { name: 'People', rows },
    ];
    const { cards, said } = await read(await writeXlsx({ sheets }));
    expect(cards?.map(({ name }) => name)).toEqual(['Rhoda Moss', 'Colin Dray']);
    expect(said[0]).toBe('Only the sheet “People” was read, not “Read me”.');
  });

  it('may have a title across its columns, and groups across its rows, which are no kinds of people', async () => {
    const merged = [
      ['Harbour people', null, null],
      ['Group', 'Name', 'Notes'],
      ['Council', 'Ann Lee', 'Runs it.'],
      [null, 'Bob Ray', 'Sits in it.'],
      ['Court', 'Eve Orr', 'Judges there.'],
    ];
    const merges = [
      { startRow: 0, endRow: 0, startCol: 0, endCol: 2 },
      { startRow: 2, endRow: 3, startCol: 0, endCol: 0 },
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: merged, merges }] });
    const { cards } = await read(bytes, { columns: { Group: 'append' } });
    expect(cards?.map(({ name, kind, summary }) => [name, kind, summary])).toEqual([
      ['Ann Lee', 'person', 'Runs it.\nGroup: Council'],
      ['Bob Ray', 'person', 'Sits in it.\nGroup: Council'],
      ['Eve Orr', 'person', 'Judges there.\nGroup: Court'],
    ]);
    expect((await read(bytes)).cards?.map(({ kind }) => kind)).toEqual(['person', 'person', 'person']);
  });

  it('has a merged cell read for every row that it spans', async () => {
    const merged = [
      ['Name', 'Kind'],
      ['Ann Lee', 'person'],
      ['Bob Ray', null],
      ['Rotterdam', 'place'],
    ];
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: merged, merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }] }],
    });
    const { cards, said } = await read(bytes);
    expect(cards?.map(({ kind }) => kind)).toEqual(['person', 'person', 'place']);
    expect(said).toContain('Merged cells that were read for each row beside them: 1');
  });

  it('contains the value of a formula, not the formula', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      'xl/workbook.xml': strToU8(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2"><c r="A2" t="str"><f>CONCATENATE("Ann"," Lee")</f><v>Ann Lee</v></c></row></sheetData></worksheet>',
      ),
    });
    expect((await read(bytes)).cards).toMatchObject([{ name: 'Ann Lee' }]);
  });
});

describe('an archive that is not a readable workbook', () => {
  it.each([
    ['any zip', zipSync({ 'a.txt': strToU8('x') }), /^a zip archive: unpack it first/],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<x/>') }), /^a Word document/],
    ['one that declares 4 billion parts', declaringFiles(0xffff_ffff), /^too large to read: too many parts/],
    ['a broken one', zipSync({ 'a.txt': strToU8('x') }).subarray(0, 60), /^a damaged spreadsheet/],
    [
      'a bomb',
      zipSync(
        { 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(160_000_000) },
        { level: 9 },
      ),
      /^holds 161 MB when unpacked; at most 150 MB are read/,
    ],
  ])('%s is refused', async (_, bytes, message) => {
    expect((await read(bytes)).refused).toEqual([expect.stringMatching(message)]);
  });

  it('is refused if it contains more than it declares', async () => {
    const whole = await writeXlsx({
      sheets: [{ name: 'S', rows: [['Name'], ...Array.from({ length: 20_000 }, (_, at) => [`Name ${at}`])] }],
    });
    // The size of every part as the archive's own list has it: 1 byte.
    const lying = whole.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect((await read(lying)).refused).toEqual([expect.stringMatching(/^too large to read|^a damaged/)]);
  });
});
