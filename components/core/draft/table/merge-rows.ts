/** Merges two rows that are the same thing, and splits a row that is two things. */
import type { Choice, DraftRow, DraftTable } from './rows.ts';

/** Moves everything in a row into another; the same table if one of them does not exist. */
export function merged(table: DraftTable, from: string, into: string): DraftTable {
  const source = table.rows.find(({ id }) => id === from);
  if (!source || from === into || !table.rows.some(({ id }) => id === into)) return table;
  const both = <Entry extends Choice>(own: readonly Entry[], more: readonly Entry[]) => {
    const known = new Set(own.map(({ text, paragraph }) => `${paragraph} ${text}`));
    return [...own, ...more.filter(({ text, paragraph }) => !known.has(`${paragraph} ${text}`))].sort(
      (a, b) => a.paragraph - b.paragraph,
    );
  };
  const rows = table.rows
    .filter(({ id }) => id !== from)
    .map((row) => {
      const relations = row.relations.map((one) => (one.to === from ? { ...one, to: into } : one));
      if (row.id !== into) return { ...row, relations };
      return {
        ...row,
        keep: row.keep || source.keep,
        forms: [...new Set([...row.forms, source.name, ...source.forms])],
        paragraphs: [...new Set([...row.paragraphs, ...source.paragraphs])].sort((a, b) => a - b),
        facts: both(row.facts, source.facts),
        quotations: both(row.quotations, source.quotations),
        relations: [...relations, ...source.relations].filter(({ to }) => to !== into),
      };
    });
  return { ...table, rows };
}

/** Makes a form a row of its own, with the sentences that contain it; the same table if it is the only form. */
export function split(table: DraftTable, from: string, form: string): DraftTable {
  const row = table.rows.find(({ id }) => id === from);
  if (!row?.forms.includes(form) || row.forms.length < 2) return table;
  const others = row.forms.filter((one) => one !== form);
  // A sentence goes with the form that it contains; one that contains both stays with both.
  const has = (text: string, forms: readonly string[]) => forms.some((one) => text.includes(one));
  const part = <Entry extends Choice>(
    list: readonly Entry[],
    own: readonly string[],
    rest: readonly string[],
    textOf: (entry: Entry) => string,
  ) => list.filter((entry) => has(textOf(entry), own) || !has(textOf(entry), rest));
  const half = (base: DraftRow, own: readonly string[], rest: readonly string[]): DraftRow => {
    const facts = part(base.facts, own, rest, ({ original }) => original);
    return {
      ...base,
      forms: own,
      facts,
      relations: part(base.relations, own, rest, ({ sentence }) => sentence),
      paragraphs: [...new Set(facts.map(({ paragraph }) => paragraph))].filter((paragraph) => paragraph > 0),
    };
  };
  const taken = new Set(table.rows.map(({ id }) => id));
  let count = 2;
  while (taken.has(`${from}-${count}`)) count++;
  const kept = half({ ...row, name: row.name === form ? (others[0] ?? row.name) : row.name }, others, [form]);
  const made: DraftRow = {
    ...half(row, [form], others),
    id: `${from}-${count}`,
    name: form,
    quotations: [],
    card: undefined,
  };
  return { ...table, rows: table.rows.flatMap((one) => (one.id === from ? [kept, made] : one)) };
}
