import type { Table } from '../table/read-table.ts';
import type { Result } from './wikidata-to-pack.ts';

/** Takes the table that a query page saves as CSV or TSV; gives its results, by variable. */
export function wikidataResults({ heading, rows, verbose }: Table): Result[] {
  const names = (heading?.cells ?? []).map((name) => (verbose ? name.replace(/^\?/, '') : name));
  return rows.map(({ line, cells }): Result => {
    const values = names.map((name, at) => [name, verbose ? termText(cells[at] ?? '') : (cells[at] ?? '')]);
    return { place: { line }, values: Object.fromEntries(values) };
  });
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };

/** The text of a SPARQL term: `<http://…>`, `"text"@en`, `"12"^^<type>`. */
function termText(term: string): string {
  const [, address] = /^<(.*)>$/.exec(term) ?? [];
  if (address !== undefined) return address;
  const [, text] = /^"(.*)"(?:@[\w-]+|\^\^\S+)?$/s.exec(term) ?? [];
  return (text ?? term)
    .replace(
      /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
      (whole, short, long, letter: string | undefined) => {
        if (letter !== undefined) return escapes[letter] ?? letter;
        const code = Number.parseInt(short ?? long, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .trim();
}
