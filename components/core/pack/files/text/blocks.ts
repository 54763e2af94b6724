/** Lists in plain text that are parted by empty lines: records of labelled lines (`Name: Ann Lee`), or terms above their texts. */
import { roleOfHeading } from '../columns/role-of-heading.ts';
import { isName } from '../table/headings.ts';
import type { Table } from '../table/read-table.ts';
import type { Row } from '../table/split-rows.ts';
import { type Entry, tableOfEntries } from './note.ts';

interface Record {
  line: number;
  /** The label that it begins with. */
  first: string;
  values: Map<string, string[]>;
}

/** Records have few labels, and each has most of them. */
const mostLabels = 100;

/** No one writes more terms than fit in this many UTF-16 units, and tables are larger. */
const longest = 2_000_000;
const labelled = /^[ \t]*(?:[-*][ \t]+)?(\p{L}[\p{L}\p{N} _-]{0,40}?)[ \t]*(::?)(?:[ \t]+(.*))?$/u;

/** Takes a text; gives a table of its records, or undefined if it is not made of at least two, each with a name. */
export function recordsTable(text: string): Table | undefined {
  if (!labelled.test(/\S.*/.exec(text)?.[0] ?? '')) return undefined;
  const records: Record[] = [];
  const counts = new Map<string, number>();
  let open: Record | undefined;
  let label = '';
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, key = '', sign, value = ''] = labelled.exec(line) ?? [];
    if (line.trim() === '') open = undefined;
    else if (key === '') {
      if (!open || !/^[ \t]/.test(line)) return undefined;
      open.values.get(label)?.push(line.trim());
    } else {
      if (!open || open.first === key) {
        open = { line: at + 1, first: key, values: new Map() };
        records.push(open);
      }
      label = key;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const said = sign === '::' ? decoded(value) : value.trim();
      const before = open.values.get(key);
      if (before) before.push(said);
      else open.values.set(key, [said]);
      if (counts.size > mostLabels) return undefined;
    }
  }
  const headings = [...counts.keys()];
  const named = records.filter(({ values }) => [...values.keys()].some((key) => isName(roleOfHeading(key))));
  const recurring = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (records.length < 2 || headings.length < 2) return undefined;
  if (named.length < records.length * 0.8 || recurring * 2 < all) return undefined;
  return {
    before: [],
    heading: { line: 1, cells: headings },
    rows: records.map(
      ({ line, values }): Row => ({
        line,
        cells: headings.map((heading) => (values.get(heading) ?? []).join('\n').trim()),
      }),
    ),
    verbose: false,
  };
}

/** A value that an address book wrote in base64, because it has other than plain letters. */
function decoded(value: string): string {
  try {
    const bytes = Uint8Array.from(atob(value.trim()), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return value.trim();
  }
}

/** Takes a text; gives a table of its terms, each the first line of a block, or undefined if it is not made of at least two. */
export function termsAboveTexts(text: string): Table | undefined {
  if (text.length > longest) return undefined;
  const entries: Entry[] = [];
  let hasTitle = false;
  let block: string[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [at, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') {
      block.push(line.trim());
      continue;
    }
    const [name = '', ...rest] = block;
    const isTitle: boolean = !hasTitle && entries.length === 0 && block.length === 1;
    hasTitle ||= isTitle;
    const from = at - block.length + 1;
    block = [];
    if (name === '' || isTitle) continue;
    const isTerm = name.length <= 60 && !/^[#>|:*-]|[.!?,;:\t|"]|\s[–—=→-]+\s/u.test(name);
    if (
      !isTerm ||
      rest.length === 0 ||
      rest.some((one) => /^[#>|:*-]/.test(one)) ||
      !/[.!?。؟][”"’')\]]?$/u.test(rest.at(-1) ?? '')
    )
      return undefined;
    entries.push({ line: from, name, aliases: [], text: rest.join('\n'), links: [] });
  }
  return entries.length > 1 ? tableOfEntries(entries) : undefined;
}
