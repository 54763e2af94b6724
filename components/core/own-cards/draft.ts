/**
 * A card while it is being written: the contents of the form's fields, including empty ones. The parser for packs turns it into a
 * card.
 */
import * as v from 'valibot';
import { explainIssue, type PackProblem } from '../pack/explain-issue.ts';
import type { Card, Kind } from '../pack/model.ts';
import { CardSchema } from '../pack/schema.ts';
import type { EditedCard } from './edit-pack.ts';

/** Lists of a card while it is being written: the fields of each entry as text, by their names in the pack. */
export type DraftEntry = Readonly<Record<string, string>>;

/** The lists of a card that the form edits as rows of fields. */
const draftLists = ['facts', 'quotations', 'relations', 'since', 'confusables', 'links'] as const;
export type DraftList = (typeof draftLists)[number];

export type Draft = {
  name: string;
  kind: Kind;
  description: string;
  summary: string;
  wikidata: string;
  gender: '' | 'female' | 'male';
  /** Other names, each with its strength. */
  aliases: readonly DraftEntry[];
} & Readonly<Record<DraftList, readonly DraftEntry[]>>;

/** An empty draft. */
export const emptyDraft: Draft = {
  name: '',
  kind: 'topic',
  description: '',
  summary: '',
  wikidata: '',
  gender: '',
  aliases: [],
  facts: [],
  quotations: [],
  relations: [],
  since: [],
  confusables: [],
  links: [],
};

/** The fields of each list that the form shows. Other fields of a stored entry (paragraphs, languages) are kept unchanged. */
const draftFields: Readonly<Record<DraftList | 'aliases', readonly string[]>> = {
  aliases: ['text', 'strength'],
  facts: ['text', 'date', 'claimedBy', 'url'],
  quotations: ['text', 'speaker', 'date', 'url'],
  relations: ['text', 'to'],
  since: ['text', 'date', 'url'],
  confusables: ['text', 'is'],
  links: ['title', 'url'],
};

/** The draft for editing a card. */
export function draftOf(card: EditedCard): Draft {
  const rows = (list: DraftList | 'aliases') =>
    (card[list] as readonly Record<string, unknown>[]).map((entry) =>
      Object.fromEntries(
        draftFields[list].map((field) => [field, typeof entry[field] === 'string' ? entry[field] : '']),
      ),
    );
  return {
    name: card.name,
    kind: card.kind,
    description: card.description,
    summary: card.summary,
    wikidata: card.wikidata ?? '',
    gender: card.gender ?? '',
    aliases: rows('aliases'),
    facts: rows('facts'),
    quotations: rows('quotations'),
    relations: rows('relations'),
    since: rows('since'),
    confusables: rows('confusables'),
    links: rows('links'),
  };
}

export type ParsedDraft = { ok: true; card: EditedCard } | { ok: false; problems: PackProblem[] };

/**
 * Makes a card of a draft. Empty rows are left out; a name alone is enough.
 * @param base the card being edited: fields that the form does not show are kept.
 */
export function parseDraft(draft: Draft, base?: Card): ParsedDraft {
  const { id: _id, ...known } = base ?? { id: '' };
  const lists = ['aliases', ...draftLists] as const;
  const input: Record<string, unknown> = {
    ...known,
    name: draft.name,
    kind: draft.kind,
    description: draft.description,
    summary: draft.summary,
    wikidata: draft.wikidata.trim() || undefined,
    gender: (draft.kind === 'person' && draft.gender) || undefined,
  };
  /** The index in the draft of each row that is not empty, so that a problem is shown at its row. */
  const places: Partial<Record<string, number[]>> = {};
  for (const list of lists) {
    const rows = draft[list].map((row, at) => ({ row, at })).filter(({ row }) => hasText(row));
    places[list] = rows.map(({ at }) => at);
    input[list] = rows.map(({ row, at }) => entryOf(row, base?.[list][at], draftFields[list]));
  }
  const parsed = v.safeParse(CardSchema, input);
  if (parsed.success) {
    const { id: _made, ...card } = parsed.output;
    return { ok: true, card };
  }
  const problems = parsed.issues.flatMap((issue) => explainIssue(issue, []));
  return {
    ok: false,
    problems: problems.map((problem) => ({ ...problem, path: placed(problem.path, places) })),
  };
}

/** Every alias has a strength, so that alone does not make a row non-empty. */
const hasText = ({ strength: _strength, ...row }: DraftEntry): boolean =>
  Object.values(row).some((text) => text.trim() !== '');

/** The entry from its row, plus the other fields of the stored entry at that index if it is the same one. */
function entryOf(row: DraftEntry, stored: object | undefined, fields: readonly string[]): object {
  const before: Record<string, unknown> = stored ? { ...stored } : {};
  const same = fields.some(
    (field) => typeof before[field] === 'string' && before[field] === row[field]?.trim(),
  );
  const filled = Object.fromEntries(fields.map((field) => [field, row[field]?.trim() || undefined]));
  // What has been rewritten is no longer the source's own words.
  const { verbatim: _verbatim, ...rewritten } = before;
  const kept = before.text === row.text?.trim() ? before : rewritten;
  return { ...(same && kept), ...filled };
}

const placed = (path: string, places: Partial<Record<string, number[]>>): string =>
  path.replace(
    /^(\w+)\[(\d+)\]/,
    (_whole, list: string, at: string) => `${list}[${places[list]?.[Number(at)] ?? at}]`,
  );

/** Parses a stored draft; undefined if it is damaged. Never throws. */
export function parseStoredDraft(stored: unknown): Draft | undefined {
  const parsed = v.safeParse(StoredDraft, stored);
  return parsed.success ? parsed.output : undefined;
}

const Rows = v.optional(v.array(v.record(v.string(), v.string())), []);
const Words = v.optional(v.string(), '');
const StoredDraft = v.object({
  name: Words,
  kind: v.optional(v.picklist(['person', 'organisation', 'place', 'event', 'project', 'topic']), 'topic'),
  description: Words,
  summary: Words,
  wikidata: Words,
  gender: v.optional(v.picklist(['', 'female', 'male']), ''),
  aliases: Rows,
  facts: Rows,
  quotations: Rows,
  relations: Rows,
  since: Rows,
  confusables: Rows,
  links: Rows,
});
