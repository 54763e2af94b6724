/**
 * What a Wikidata query page downloads → a pack as JSON would say it. A query for `?item` with the label service gives the
 * columns item, itemLabel, itemDescription and itemAltLabel; any other variable with a label does as well. Several rows of
 * one item are one card.
 */
import type { FileProblem, Place } from './file-problem.ts';
import type { RawPack } from './pack-of-table.ts';
import { columnOf, wikidataId } from './table-columns.ts';

/** A row of results: variable → value; what is not bound is left out. */
export interface Result {
  values: Readonly<Record<string, string>>;
  place: Place;
}

interface Item {
  label: string;
  description: string;
  aliases: Set<string>;
  fields: Record<string, unknown>;
  place: Place;
}

/** The variable that names the items in a table with these columns; undefined where it is no query's result. */
export function itemVariable(
  names: readonly string[],
  first: Readonly<Record<string, string>> = {},
): string | undefined {
  return names.find(
    (name) => names.includes(`${name}Label`) && (name === 'item' || isItem(wikidataId(first[name] ?? ''))),
  );
}

/** Takes rows of results; gives a pack with a card for each item. */
export function packOfWikidata(results: readonly Result[], variable: string): RawPack {
  const items = new Map<string, Item>();
  const warnings: FileProblem[] = [];
  const problems: FileProblem[] = [];
  for (const { values, place } of results) {
    const id = wikidataId(values[variable] ?? '');
    if (!isItem(id)) {
      problems.push({
        ...place,
        field: variable,
        message: `“${id}” is no item: it has to end in Q and a number`,
      });
      continue;
    }
    const label = values[`${variable}Label`] ?? '';
    const item = items.get(id) ?? { label, description: '', aliases: new Set(), fields: {}, place };
    items.set(id, item);
    item.description ||= values[`${variable}Description`] ?? '';
    // The label service puts all of them into one text.
    for (const alias of (values[`${variable}AltLabel`] ?? '').split(/,\s+/))
      if (held(alias) > 1 && alias !== item.label) item.aliases.add(alias);
    for (const [name, value] of Object.entries(values)) {
      const column = columnOf(name.replace(/Label$/, ''));
      if (column && value && !(column.field in item.fields)) item.fields[column.field] = column.read(value);
    }
  }
  const cards: RawPack['content']['cards'] = [];
  const places: Place[] = [];
  for (const [wikidata, { label, description, aliases, fields, place }] of items) {
    if (label === '' || label === wikidata) {
      const message = `${wikidata} has no label in the language of the query: left out`;
      warnings.push({ ...place, message });
      continue;
    }
    const { kind, ...others } = fields;
    cards.push({
      ...others,
      name: label,
      wikidata,
      ...(kind !== undefined && { kind: kind === 'human' ? 'person' : kind }),
      description,
      aliases: [...aliases].map((text) => (held(text) < 3 ? { text, strength: 'weak' } : text)),
    });
    places.push(place);
  }
  if (cards.length === 0 && problems.length === 0)
    problems.push({ message: 'no item with a label: add the label service to the query, and run it again' });
  const locate = (paths: readonly string[]) =>
    new Map(
      paths.map((path): [string, Place] => {
        const card = /^cards\[(\d+)\]/.exec(path)?.[1];
        return [path, { ...(card && places[Number(card)]), ...(path && { field: path }) }];
      }),
    );
  return { content: { cards }, problems, warnings, locate };
}

const isItem = (id: string) => /^Q[1-9]\d*$/.test(id);
const held = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
