/**
 * The table in which the user turns a draft into cards: its rows, the choices in each, and every step that changes it.
 */
import type { Kind } from '../../pack/model.ts';
import type { ArticleDraft, ArticleSource, DraftedName } from '../article/article.ts';
import type { ChosenCard } from '../draft-pack.ts';
import { merged, split } from './merge-rows.ts';
import type { Choice, DraftRow, DraftTable } from './rows.ts';

/** One change that the user makes to the table. A step for a row or entry that does not exist changes nothing. */
export type Step =
  | { do: 'keep'; id: string; keep: boolean }
  | { do: 'keepAll'; keep: boolean }
  | { do: 'rename'; id: string; name: string }
  | { do: 'kind'; id: string; kind: Kind }
  /** Moves everything in a row into another. */
  | { do: 'merge'; id: string; into: string }
  /** Makes a form a row of its own. */
  | { do: 'split'; id: string; form: string }
  | { do: 'choose'; id: string; list: 'facts' | 'quotations' | 'relations'; at: number; chosen: boolean }
  | { do: 'rewrite'; id: string; list: 'facts' | 'relations'; at: number; text: string }
  | { do: 'source'; field: keyof ArticleSource; value: string };

/** How many facts of a card are chosen at first, unless the sentences are longer than this. */
const chosenFacts = 3;
const longestChosen = 320;
/** Most rows that are kept at first: those that the article opens with or returns to. */
const keptRows = 20;

/** @param cards keys of existing cards, by the id of the name; rows for these are not kept at first. */
export function tableOf(
  { source, paragraphs, names }: ArticleDraft,
  cards: ReadonlyMap<string, string>,
): DraftTable {
  const title = new Map(names.map(({ id }, place) => [id, place]));
  return {
    source,
    paragraphs,
    rows: names.map((name) => rowOf(name, (title.get(name.id) ?? keptRows) < keptRows, cards.get(name.id))),
  };
}

function rowOf(
  { id, name, kind, reasons, forms, paragraphs, statements, quotations, relations }: DraftedName,
  isHigh: boolean,
  card: string | undefined,
): DraftRow {
  const isCentral = paragraphs.length > 1 || (paragraphs[0] ?? 9) <= 2;
  let room = chosenFacts;
  return {
    id,
    name,
    kind,
    reasons,
    keep: isHigh && isCentral && card === undefined,
    forms: forms.map(({ text }) => text),
    paragraphs,
    facts: statements.map(({ text, paragraph, claimedBy, date, indirect }) => ({
      chosen: !indirect && text.length <= longestChosen && room-- > 0,
      text,
      original: text,
      paragraph,
      ...(claimedBy !== undefined && { claimedBy }),
      ...(date !== undefined && { date }),
    })),
    quotations: quotations.map((quotation) => ({ ...quotation, chosen: true })),
    relations: relations.map((relation) => ({ ...relation, chosen: false })),
    ...(card !== undefined && { card }),
  };
}

/** The table after a step; the same object if the step changes nothing. */
export function applyStep(table: DraftTable, step: Step): DraftTable {
  switch (step.do) {
    case 'source':
      return { ...table, source: { ...table.source, [step.field]: step.value } };
    case 'keepAll':
      return { ...table, rows: table.rows.map((row) => ({ ...row, keep: step.keep })) };
    case 'merge':
      return merged(table, step.id, step.into);
    case 'split':
      return split(table, step.id, step.form);
    default:
      return table.rows.some(({ id }) => id === step.id)
        ? { ...table, rows: table.rows.map((row) => (row.id === step.id ? changed(row, step) : row)) }
        : table;
  }
}

function changed(
  row: DraftRow,
  step: Exclude<Step, { do: 'source' | 'keepAll' | 'merge' | 'split' }>,
): DraftRow {
  switch (step.do) {
    case 'keep':
      return { ...row, keep: step.keep };
    case 'rename':
      return {
        ...row,
        name: step.name,
        forms: row.forms.includes(row.name) || row.name === '' ? row.forms : [row.name, ...row.forms],
      };
    case 'kind':
      return { ...row, kind: step.kind, reasons: [{ sign: 'chosen', word: '' }] };
    case 'choose':
      return { ...row, ...entryChanged(row, step.list, step.at, { chosen: step.chosen }) };
    case 'rewrite':
      return { ...row, ...entryChanged(row, step.list, step.at, { text: step.text, chosen: true }) };
  }
}

function entryChanged(
  row: DraftRow,
  list: 'facts' | 'quotations' | 'relations',
  at: number,
  change: Partial<Choice>,
): Partial<DraftRow> {
  switch (list) {
    case 'facts':
      return { facts: replaced(row.facts, at, change) };
    case 'quotations':
      return { quotations: replaced(row.quotations, at, change) };
    case 'relations':
      return { relations: replaced(row.relations, at, change) };
  }
}

const replaced = <Entry extends Choice>(
  list: readonly Entry[],
  at: number,
  change: Partial<Choice>,
): Entry[] => list.map((entry, index) => (index === at ? { ...entry, ...change } : entry));

/** The cards that the kept rows become. */
export function chosenCards({ rows }: DraftTable): ChosenCard[] {
  return rows
    .filter(({ keep }) => keep)
    .map(({ id, name, kind, forms, facts, quotations, relations }) => ({
      id,
      name,
      kind,
      forms,
      facts: facts
        .filter(({ chosen, text }) => chosen && text.trim() !== '')
        .map((fact) => ({ ...fact, verbatim: fact.text.trim() === fact.original })),
      quotations: quotations.filter(({ chosen }) => chosen),
      relations: relations.filter(({ chosen }) => chosen),
    }));
}
