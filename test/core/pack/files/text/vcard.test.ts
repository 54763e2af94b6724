/** Contacts, as phones and mail programs save them: people with what they do, organisations, and nothing of how to reach them. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';

function read(text: string, name = 'contacts.vcf') {
  const result = readPack(name, new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.problems.map(textOfRemark).join('\n'));
  const { pack, warnings, rows } = result;
  return { cards: pack.cards, said: warnings.map(textOfRemark), rows };
}
const contact = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const one = (...lines: string[]) => read(contact(...lines)).cards[0];

describe('contacts', () => {
  it('become people with what they do, their notes and links', () => {
    const card = one(
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iOS 17//EN',
      'N:Moss;Rhoda;Ann;Dr.;',
      'FN:Rhoda Moss',
      'NICKNAME:Ro,The Moss',
      'ORG:City of Ashford;Harbour Office;',
      'TITLE:Harbour master',
      String.raw`NOTE:Met in May\; knows the river.\nSpeaks Dutch\, too.`,
      'item1.URL;type=pref:https://moss.example/a,b',
      'URL:https://ashford.example',
    );
    expect(card).toMatchObject({
      kind: 'person',
      name: 'Rhoda Moss',
      description: 'Harbour master, Harbour Office, City of Ashford',
      summary: 'Met in May; knows the river.\nSpeaks Dutch, too.',
    });
    expect(card?.aliases.map(({ text }) => text)).toEqual(['Ro', 'The Moss']);
    expect(card?.links.map(({ url }) => url)).toEqual([
      'https://moss.example/a,b',
      'https://ashford.example',
    ]);
  });

  it.each([
    ['only a company', ['N:;;;;', 'FN:Dray Shipping', 'ORG:Dray Shipping;'], 'Dray Shipping'],
    ['a company and no name at all', ['ORG:Dray Shipping'], 'Dray Shipping'],
    [
      'a person shown as a company',
      ['N:Dray;Colin;;;', 'FN:Dray Shipping', 'X-ABShowAs:COMPANY'],
      'Dray Shipping',
    ],
    ['the kind of 4.0', ['FN:Dray Shipping', 'KIND:org'], 'Dray Shipping'],
    ['a comma in its name', ['FN:Dray\\, Moss & Sons', 'ORG:Dray\\, Moss & Sons'], 'Dray, Moss & Sons'],
  ])('with %s become organisations', (_what, lines, name) => {
    expect(one(...lines)).toMatchObject({ kind: 'organisation', name });
  });

  it.each([
    ['lines that are continued', ['FN:Rho', ' da Mo', '\tss', 'N:Moss;Rhoda;;;']],
    ['quoted-printable, continued', ['N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=6F=', 'ss;Rhoda;;;']],
    ['the name in its parts only', ['N:Moss;Rhoda;;Dr.;']],
    ['an address for a full name', ['FN:moss@ashford.example', 'N:Moss;Rhoda;;;']],
    ['small letters, and a colon in a parameter', ['fn;x-label="a:b":Rhoda Moss', 'n:Moss;Rhoda;;;']],
  ])('are read with %s', (_what, lines) => {
    expect(one(...lines)).toMatchObject({ kind: 'person', name: 'Rhoda Moss' });
  });

  it('are read in the encoding that a value names', () => {
    expect(
      one('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Andr=E9 M=FCller', 'N:Müller;André')?.name,
    ).toBe('André Müller');
    expect(one('FN;QUOTED-PRINTABLE;CHARSET=no-such:Andr=C3=A9', 'N:;André')?.name).toBe('André');
  });

  it('are read with lines in quoted-printable that end at a space', () => {
    const note = 'NOTE;ENCODING=QUOTED-PRINTABLE:The harbour master at the front=\r\n desk knows =\r\nhim.';
    expect(one('FN:Rhoda Moss', note)?.summary).toBe('The harbour master at the front desk knows him.');
  });

  it('are all read if the end of one is missing', () => {
    const { cards } = read(`BEGIN:VCARD\nFN:Rhoda Moss\n${contact('FN:Colin Dray')}${contact('FN:Ann Lee')}`);
    expect(cards.map(({ name }) => name)).toEqual(['Rhoda Moss', 'Colin Dray', 'Ann Lee']);
  });

  it('may be of an unknown kind, and are left out and counted if they are lists of contacts', () => {
    const { cards, rows } = read(
      contact('FN:Rhoda Moss', 'KIND:constructor') +
        contact('N:Friends', 'FN:Friends', 'X-ADDRESSBOOKSERVER-KIND:group') +
        contact('FN:Family', 'KIND:group'),
    );
    expect(cards.map(({ name }) => name)).toEqual(['Rhoda Moss']);
    expect(rows).toMatchObject({ rows: 3, cards: 1, leftOut: 2 });
  });

  it('keep to themselves how someone can be reached, which is reported', () => {
    const { cards, said } = read(
      contact('FN:Rhoda Moss', 'TEL;TYPE=cell:+44 1632 960001', 'ADR:;;1 Quay;Ashford', 'BDAY:1971-02-03') +
        contact('FN:Colin Dray', 'EMAIL:colin@dray.example', 'PHOTO;ENCODING=b:AAAA'),
    );
    expect(JSON.stringify(cards)).not.toMatch(/960001|Quay|1971|colin@|AAAA/);
    expect(said).toEqual([expect.stringMatching(/telephone numbers.*: 2$/)]);
  });

  it('without a name are left out and counted, and one inside another is not read', () => {
    const { cards, said, rows } = read(
      contact('TEL:1', 'FN:') +
        contact(
          'FN:Rhoda Moss',
          'AGENT:',
          'BEGIN:VCARD',
          'FN:An Assistant',
          'NOTE:no',
          'END:VCARD',
          'NOTE:Yes.',
        ),
    );
    expect(cards.map(({ name, summary }) => [name, summary])).toEqual([['Rhoda Moss', 'Yes.']]);
    expect(rows).toMatchObject({ rows: 2, cards: 1, leftOut: 1 });
    expect(said).toContain('The row was left out: it has no name.');
  });
});
