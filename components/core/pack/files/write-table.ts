/** Exports a pack as a table, and lists what a table cannot hold. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { cardIds } from '../card-ids.ts';
import type { Pack } from '../model.ts';
import { guard } from './cells/cell-text.ts';
import { columns } from './cells/table-columns.ts';
import { leftOutOf, tableLacks } from './left-out.ts';
import { packFields } from './notes/card-text.ts';
import { sameCard } from './table/merge-rows.ts';

export interface WrittenTable {
  /** Lines end in CR LF, as spreadsheets expect. */
  text: string;
  /** What it lacks, such as `facts of 3 cards`. */
  leftOut: string[];
}

/** Takes a parsed pack; gives it as CSV, or with a tab as TSV. Reading it back gives the same content. */
export function writeTable(pack: Pack, delimiter: ',' | ';' | '\t' = ','): WrittenTable {
  const made = cardIds(pack.cards.map(({ name }) => ({ name })));
  // Two rows with the same name and kind are read as one card, unless their ids differ.
  const counts = new Map<string, number>();
  for (const card of pack.cards) counts.set(sameCard(card), (counts.get(sameCard(card)) ?? 0) + 1);
  const cards = pack.cards.map((card, at) =>
    card.id === made[at] && counts.get(sameCard(card)) === 1 ? { ...card, id: '' } : card,
  );
  const used = columns.filter(
    ({ name, write }) => name === 'name' || cards.some((card) => write(card) !== ''),
  );
  const about = packFields.flatMap((field) =>
    pack[field] === undefined ? [] : [[`# ${field}: ${pack[field]}`]],
  );
  const rows = [
    ...about,
    used.map(({ name }) => name),
    ...cards.map((card) => used.map(({ write }) => guard(write(card)))),
  ];
  const text = stringify(rows, { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  return { text, leftOut: leftOutOf(pack, tableLacks) };
}
