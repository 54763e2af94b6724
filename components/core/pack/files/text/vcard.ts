/**
 * Reads contacts (`.vcf`, vCard 2.1, 3.0 and 4.0; RFC 6350): who they are, not how to reach them. Telephone numbers, addresses,
 * birthdays and pictures are not read, because cards may be shown on pages and passed on.
 */
import { joinEntries } from '../cells/split-list.ts';
import type { Table } from '../table/read-table.ts';

/** A line of a contact: `ORG;TYPE=work:Harbour Board` is the property `ORG` with its parameters and its value. */
interface Property {
  name: string;
  parameters: string;
  value: string;
}
type Contact = { line: number; properties: Property[] };

const headings = ['name', 'kind', 'aliases', 'description', 'summary', 'links', 'gender'] as const;

/** Properties about how to reach someone, or private ones; a note says that they are not used. */
const details =
  /^(?:TEL|EMAIL|ADR|LABEL|BDAY|ANNIVERSARY|PHOTO|GEO|IMPP|RELATED|X-(?:SKYPE|AIM|ICQ|JABBER).*)$/;

/** Whether a text is a file of contacts. */
export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 1_000));

/** Takes the text of contacts; gives a table with a row for each, and how many have details that are not read. */
export function vcardTable(text: string): { table: Table; withDetails: number } {
  const contacts = contactsOf(text);
  const rows = contacts.map(({ line, properties }) => {
    const cells = cellsOf(properties);
    return { line, cells: headings.map((heading) => cells[heading] ?? '') };
  });
  return {
    table: { before: [], heading: { line: 1, cells: [...headings] }, rows, verbose: false },
    withDetails: contacts.filter(({ properties }) => properties.some(({ name }) => details.test(name)))
      .length,
  };
}

type Cells = Partial<Record<(typeof headings)[number], string>>;

function cellsOf(properties: readonly Property[]): Cells {
  const all = (name: string) => properties.filter((one) => one.name === name && one.value.trim() !== '');
  const first = (name: string) => all(name)[0]?.value ?? '';
  const said = (name: string) => plain(first(name));
  const [company = '', ...units] = fieldsOf(first('ORG'), ';');
  const full = said('FN');
  const own = nameOf(first('N'));
  // Where no name was entered, programs write the company, an address or a number for it.
  const isName = (name: string) => /\p{L}/u.test(name) && !/^\S+@\S+$/.test(name);
  const name = [full, own, company].find(isName) ?? '';
  const showsCompany = /^company$/i.test(said('X-ABSHOWAS'));
  const isCompany = showsCompany || (company !== '' && own === '' && (full === '' || full === company));
  const declared = (said('KIND') || said('X-ADDRESSBOOKSERVER-KIND')).toLowerCase();
  // A list of contacts is no one's name; the review says that a row without one is left out.
  if (declared === 'group') return { kind: 'organisation' };
  const kind = kinds.get(declared) ?? (isCompany ? 'organisation' : own === '' ? '' : 'person');
  const position = [said('TITLE') || said('ROLE'), ...(isCompany ? units : [...units.toReversed(), company])];
  return {
    name,
    kind,
    // Joined as our own lists are, so that a comma in a name does not divide it.
    aliases: joinEntries(
      all('NICKNAME')
        .flatMap(({ value }) => fieldsOf(value, ','))
        .filter(isName),
    ),
    description: [...new Set(position.filter((part) => part !== '' && part !== name))].join(', '),
    summary: all('NOTE')
      .map(({ value }) => plain(value))
      .join('\n'),
    links: joinEntries(all('URL').map(({ value }) => plain(value))),
    gender: /^[mf](?:;|$)/i.exec(first('GENDER'))?.[0].charAt(0).toLowerCase() ?? '',
  };
}

/** The kinds of vCard 4.0 that are kinds of cards. */
const kinds = new Map([
  ['individual', 'person'],
  ['org', 'organisation'],
  ['location', 'place'],
]);

/** `Moss;Rhoda;Ann;Dr.;Jr.`: surname, given and further names, title, ending. Without the title, which is not part of a name. */
function nameOf(value: string): string {
  const [surname = '', given = '', further = '', , ending = ''] = fieldsOf(value, ';');
  return [given, further, surname, ending].filter((part) => part !== '').join(' ');
}

/** Divides a value at the separators that are not escaped. */
function fieldsOf(value: string, separator: ';' | ','): string[] {
  const fields = value.match(separator === ';' ? /(?:\\.|[^;\\])+|;/gs : /(?:\\.|[^,\\])+|,/gs) ?? [];
  const parts = [''];
  for (const field of fields) {
    if (field === separator) parts.push('');
    else parts[parts.length - 1] = plain(field);
  }
  return parts;
}

/** A value without its escapes. */
const plain = (value: string): string =>
  value.replace(/\\(.)/gs, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter)).trim();

function contactsOf(text: string): Contact[] {
  const contacts: Contact[] = [];
  /** Contacts may contain another one, such as an assistant, which is not read. */
  let depth = 0;
  for (const { line, content } of unfolded(text)) {
    const { name, parameters, value } = propertyOf(content) ?? {};
    if (name === undefined || parameters === undefined || value === undefined) continue;
    const edge = /^VCARD$/i.test(value.trim()) ? name : '';
    if (edge === 'BEGIN') {
      // Only an agent is inside another contact; otherwise the end of the one before is missing.
      const isInside = depth > 0 && contacts.at(-1)?.properties.at(-1)?.name === 'AGENT';
      depth = isInside ? depth + 1 : 1;
      if (!isInside) contacts.push({ line, properties: [] });
    } else if (edge === 'END') depth = Math.max(0, depth - 1);
    else if (depth === 1)
      contacts.at(-1)?.properties.push({ name, parameters, value: decoded(parameters, value) });
  }
  return contacts;
}

function propertyOf(line: string): Property | undefined {
  // `item1.URL` belongs to a group; a colon may be quoted in a parameter.
  const [, name = '', parameters = '', value = ''] =
    /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s.exec(line) ?? [];
  return name === '' ? undefined : { name: name.toUpperCase(), parameters, value };
}

/** The lines of a text, those that are continued as one: the next begins with a space, or the first ends with `=` (2.1). */
function unfolded(text: string): { line: number; content: string }[] {
  const lines: { line: number; content: string }[] = [];
  /** The line before, as it is in the file, and whether it belongs to a value in quoted-printable. */
  let before = '';
  let quoted = false;
  for (const [at, content] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (last && quoted && before.endsWith('=')) last.content += `\n${content}`;
    else if (last && /^[ \t]/.test(content)) last.content += content.slice(1);
    else if (content !== '') {
      lines.push({ line: at + 1, content });
      quoted = isQuoted(content);
    }
    before = content;
  }
  return lines;
}

const isQuoted = (property: string): boolean => /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE\b/i.test(property);

/** A value in quoted-printable, as the text that its bytes are in the encoding that it names. */
function decoded(parameters: string, value: string): string {
  if (!isQuoted(parameters)) return value;
  const bytes = value
    .replace(/=\r?\n/g, '')
    .match(/=[\da-f]{2}|./gisu)
    ?.flatMap((part) => (part.length === 3 ? [Number.parseInt(part.slice(1), 16)] : [...utf8.encode(part)]));
  const [, charset = 'utf-8'] = /;CHARSET="?([\w-]+)/i.exec(parameters) ?? [];
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes ?? []));
  } catch {
    return new TextDecoder().decode(new Uint8Array(bytes ?? []));
  }
}

const utf8 = new TextEncoder();
