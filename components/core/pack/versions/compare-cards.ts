import type { Card, Pack } from '../model.ts';

/** A field of a card in two versions, as text; '' if it is empty. */
export interface FieldChange {
  field: keyof Card;
  before: string;
  after: string;
}

/** A card that changes, and its changes. */
export interface CardChange {
  name: string;
  fields: FieldChange[];
}

/** No one reads more changes than this, and each may be long. */
const mostChanges = 200;

/** Takes two versions of a pack; gives the first cards that are in both and differ. */
export function changedCards(before: Pack, after: Pack): CardChange[] {
  const old = new Map(before.cards.map((card) => [card.id, card]));
  const changes: CardChange[] = [];
  for (const card of after.cards) {
    const earlier = old.get(card.id);
    const fields = earlier ? compareCards(earlier, card) : [];
    if (fields.length > 0) changes.push({ name: card.name, fields });
    if (changes.length === mostChanges) break;
  }
  return changes;
}

/** Fields in the order in which a card shows them. The id is left out, because it means nothing to readers. */
const fields = [
  'name',
  'kind',
  'description',
  'summary',
  'aliases',
  'confusables',
  'links',
  'facts',
  'quotations',
  'relations',
  'since',
  'background',
  'wikidata',
  'gender',
  'marked',
] as const satisfies readonly (keyof Card)[];

/** Takes two versions of a card; gives the fields that differ. The order of names and links does not matter. */
export function compareCards(before: Card, after: Card): FieldChange[] {
  return fields.flatMap((field) => {
    const [was, is] = [entriesOf(before[field]), entriesOf(after[field])];
    if ([...was].sort().join('\n') === [...is].sort().join('\n')) return [];
    if (!Array.isArray(before[field])) return [{ field, before: was.join(), after: is.join() }];
    // For a list, only added and removed entries are shown.
    return [
      {
        field,
        before: was.filter((entry) => !is.includes(entry)).join(' · '),
        after: is.filter((entry) => !was.includes(entry)).join(' · '),
      },
    ];
  });
}

function entriesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf);
  return value === undefined || value === '' ? [] : [String(value)];
}

/** An entry of a list in full: `Putin (weak)`, `2021-06-16: met Biden`. */
function textOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { text, title, date, url, to, strength, ...rest }: Record<string, unknown> = { ...entry };
  const more = Object.values({ ...rest, ...(strength !== 'strong' && { strength }) })
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number');
  const said = [date && `${date}:`, text ?? title, to && `→ ${to}`, url !== title && url]
    .filter(Boolean)
    .join(' ');
  return more.length > 0 ? `${said} (${more.join(', ')})` : said;
}
