/** Validates tables and steps read from storage; damaged parts are left out. */
import * as v from 'valibot';
import { kinds } from '../../pack/schema.ts';
import type { Step } from './draft-table.ts';
import type { DraftTable } from './rows.ts';

const text = v.string();
const number = v.number();
const flag = v.boolean();
const Kind = v.picklist(kinds);
const choice = { chosen: flag, text, paragraph: number };
const Source = v.object({
  title: text,
  publisher: text,
  author: text,
  date: text,
  language: text,
  url: text,
});
const signs = [
  'title',
  'role',
  'givenName',
  'speaks',
  'head',
  'listedPlace',
  'beforePlace',
  'acronym',
  'nounBefore',
  'nounBehind',
  'shape',
  'alone',
  'chosen',
] as const;

const Table = v.object({
  source: Source,
  paragraphs: number,
  rows: v.array(
    v.object({
      id: text,
      name: text,
      kind: Kind,
      reasons: v.array(v.object({ sign: v.picklist(signs), word: text })),
      keep: flag,
      forms: v.array(text),
      paragraphs: v.array(number),
      facts: v.array(
        v.object({ ...choice, original: text, claimedBy: v.optional(text), date: v.optional(text) }),
      ),
      quotations: v.array(v.object({ ...choice, speaker: text })),
      relations: v.array(v.object({ ...choice, to: text, sentence: text })),
      card: v.optional(text),
    }),
  ),
});

const StoredStep = v.variant('do', [
  v.object({ do: v.literal('keep'), id: text, keep: flag }),
  v.object({ do: v.literal('keepAll'), keep: flag }),
  v.object({ do: v.literal('rename'), id: text, name: text }),
  v.object({ do: v.literal('kind'), id: text, kind: Kind }),
  v.object({ do: v.literal('merge'), id: text, into: text }),
  v.object({ do: v.literal('split'), id: text, form: text }),
  v.object({
    do: v.literal('choose'),
    id: text,
    list: v.picklist(['facts', 'quotations', 'relations']),
    at: number,
    chosen: flag,
  }),
  v.object({
    do: v.literal('rewrite'),
    id: text,
    list: v.picklist(['facts', 'relations']),
    at: number,
    text,
  }),
  v.object({ do: v.literal('source'), field: v.keyof(Source), value: text }),
]);

/** Takes anything; gives a table, or undefined if it is not one. Never throws. */
export function parseTable(stored: unknown): DraftTable | undefined {
  const parsed = v.safeParse(Table, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Takes anything; gives the steps before the first damaged one, because later ones may depend on it. Never throws. */
export function parseSteps(stored: unknown): Step[] {
  if (!Array.isArray(stored)) return [];
  const steps: Step[] = [];
  for (const each of stored) {
    const parsed = v.safeParse(StoredStep, each);
    if (!parsed.success) break;
    steps.push(parsed.output);
  }
  return steps;
}
