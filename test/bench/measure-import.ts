/**
 * What it takes to import sheets, in Node: from the file to its review, for a desk's workbook of 300 rows, the same as CSV, and for
 * 100,000 rows of CSV, of which reading alone is measured as well.
 */
import { faker } from '@faker-js/faker';
import { writeXlsx } from 'hucre/xlsx';
import { readFile } from '../../components/core/pack/files/read-pack.ts';
import { prepareImport } from '../../components/import/prepare-import.ts';

/** Rows of a desk's sheet, and of the largest that a pack may hold. */
const [few, many] = [300, 100_000];
/** The best run of the small sheets counts: other load on the machine only makes runs slower. The large one is read once. */
const runs = 3;
const seed = 20_210_615;

export interface ImportCost {
  what: string;
  rows: number;
  /** In ms. */
  time: number;
  /** The most that it should take, in ms; undefined for comparison only. */
  aim?: number;
}

function rowsOf(count: number): string[][] {
  faker.seed(seed);
  const people = Array.from({ length: count }, (_, at) => [
    faker.person.lastName(),
    `${faker.person.firstName()} ${at}`,
    faker.helpers.arrayElement(['D', 'R']),
    String(1980 + (at % 40)),
    faker.lorem.sentence(),
  ]);
  return [['Last name', 'First name', 'Party', 'Since', 'Notes'], ...people];
}

const csvOf = (rows: readonly string[][]) =>
  new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n'));

async function best(run: () => Promise<{ ok: boolean }>, times = runs): Promise<number> {
  let time = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times; at++) {
    const from = performance.now();
    const { ok } = await run();
    if (!ok) throw new Error('The sheet was refused');
    time = Math.min(time, performance.now() - from);
  }
  return time;
}

export async function measureImport(): Promise<ImportCost[]> {
  const review = (name: string, bytes: Uint8Array) => () =>
    prepareImport(name, bytes, [], async () => undefined);
  const [small, large] = [rowsOf(few), csvOf(rowsOf(many))];
  const workbook = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Desk', rows: small }] }));
  return [
    { what: 'workbook → review', rows: few, time: await best(review('desk.xlsx', workbook)), aim: 1_000 },
    { what: 'CSV → review', rows: few, time: await best(review('desk.csv', csvOf(small))), aim: 1_000 },
    { what: 'CSV → pack', rows: many, time: await best(() => readFile('all.csv', large), 1) },
    { what: 'CSV → review', rows: many, time: await best(review('all.csv', large), 1) },
  ];
}

/** As a table, with the aims beside the figures. */
export function printImport(costs: readonly ImportCost[]): void {
  console.table(
    costs.map(({ what, rows, time, aim }) => ({
      import: what,
      rows,
      ms: Math.round(time),
      'µs a row': Math.round((time * 1_000) / rows),
      ...(aim !== undefined && { aim: `under ${aim} ms` }),
    })),
  );
}
