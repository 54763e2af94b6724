import { isRecord } from '../../../data/is-record.ts';
import type { Result } from './wikidata-to-pack.ts';

/**
 * Reads the rows of a Wikidata query in JSON: a list of `{"item": "http://…", "itemLabel": "…"}` as the query page saves it, or the
 * standard form of SPARQL results. Undefined for anything else.
 */
export function wikidataRows(value: unknown): { path: string; values: Result['values'] }[] | undefined {
  const list = Array.isArray(value) ? value : bindingsOf(value);
  if (!list?.every(isRecord)) return undefined;
  const under = Array.isArray(value) ? '' : 'results.bindings';
  return list.map((row, index) => ({ path: `${under}[${index}]`, values: textsOf(row) }));
}

function bindingsOf(value: unknown): unknown[] | undefined {
  const results = isRecord(value) ? value.results : undefined;
  const bindings = isRecord(results) ? results.bindings : undefined;
  return Array.isArray(bindings) ? bindings : undefined;
}

function textsOf(row: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(row).flatMap(([name, value]): [string, string][] => {
    const text = isRecord(value) ? value.value : value;
    return typeof text === 'string' ? [[name, text.trim()]] : [];
  });
  return Object.fromEntries(entries);
}
