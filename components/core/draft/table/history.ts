/** A table with all its steps, so that each can be undone and redone. */

import { applyStep, type Step } from './draft-table.ts';
import type { DraftTable } from './rows.ts';

export interface History {
  /** The table before any step, then after each step. */
  tables: readonly DraftTable[];
  steps: readonly Step[];
  /** How many of the steps are done; the ones after are undone. */
  done: number;
}

/** @param done how many of the steps count; all by default. */
export function historyOf(table: DraftTable, steps: readonly Step[] = [], done = steps.length): History {
  const tables = [table];
  for (const step of steps) tables.push(applyStep(tables.at(-1) ?? table, step));
  return { tables, steps, done: Math.min(Math.max(0, done), steps.length) };
}

export const currentTable = ({ tables, done }: History): DraftTable => tables[done] as DraftTable;

/**
 * Does a step. Typing into one field is a single step, regardless of length. Undone steps are dropped.
 * @returns the same history if the step changes nothing.
 */
export function withStep(history: History, step: Step): History {
  const last = history.steps[history.done - 1];
  const continues = last !== undefined && isSameField(last, step);
  const done = continues ? history.done - 1 : history.done;
  const before = history.tables[done] as DraftTable;
  const after = applyStep(before, step);
  if (after === before) return history;
  return {
    tables: [...history.tables.slice(0, done + 1), after],
    steps: [...history.steps.slice(0, done), step],
    done: done + 1,
  };
}

function isSameField(a: Step, b: Step): boolean {
  if (a.do === 'rename' && b.do === 'rename') return a.id === b.id;
  if (a.do === 'rewrite' && b.do === 'rewrite') return a.id === b.id && a.list === b.list && a.at === b.at;
  return a.do === 'source' && b.do === 'source' && a.field === b.field;
}

export const undo = (history: History): History => ({ ...history, done: Math.max(0, history.done - 1) });
export const redo = (history: History): History => ({
  ...history,
  done: Math.min(history.steps.length, history.done + 1),
});
