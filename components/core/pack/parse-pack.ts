/** Parses packs from files, from storage and from the extension: returns a valid pack or every error. */
import * as v from 'valibot';
import { cardIds } from './card-ids.ts';
import { checkCard, checkUnique, surroundingsOf } from './check-pack.ts';
import { explainIssue, type PackProblem } from './explain-issue.ts';
import type { Card, Pack } from './model.ts';
import { explainTooDeep } from './nesting-depth.ts';
import { AroundSchema, CardSchema, ShellSchema } from './schema.ts';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

const noList = 'expected an object in braces with an id, a title and cards, got a list';

/** Parses any JSON value; gives a pack, or all its errors. Never throws. */
export function parsePack(input: unknown): ParsedPack {
  const deep = explainTooDeep(input);
  if (deep !== undefined) return { ok: false, problems: [{ path: '', message: deep }] };
  if (Array.isArray(input)) return { ok: false, problems: [{ path: '', message: noList }] };

  const shell = v.safeParse(ShellSchema, input);
  const raw = rawCards(input);
  const results = raw.map((card) => v.safeParse(CardSchema, card));
  const ids = cardIds(raw.map((card) => ({ id: rawText(card, 'id'), name: rawText(card, 'name') ?? '' })));
  const parsed = v.safeParse(AroundSchema, input);
  const around = parsed.success ? parsed.output : undefined;
  const surroundings = surroundingsOf(around, ids);

  const problems = [
    (shell.issues ?? []).flatMap((issue) => explainIssue(issue, [])),
    results.flatMap(({ issues = [] }, index) =>
      issues.flatMap((issue) => explainIssue(issue, ['cards', index])),
    ),
    checkUnique(raw, 'cards'),
    checkUnique(around?.references ?? [], 'references'),
    results.flatMap(({ success, output }, index) => (success ? checkCard(output, index, surroundings) : [])),
  ].flat();
  if (!shell.success || problems.length > 0) return { ok: false, problems };
  const cards = results.flatMap(({ success, output }, index): Card[] =>
    success ? [{ ...output, id: ids[index] ?? '' }] : [],
  );
  return { ok: true, pack: { ...shell.output, cards } };
}

/** The stored cards that are valid and have an id. Never throws. */
export function parseCards(stored: readonly unknown[]): Card[] {
  return stored.flatMap((card): Card[] => {
    const { success, output } = v.safeParse(CardSchema, card);
    return success && output.id !== undefined ? [{ ...output, id: output.id }] : [];
  });
}

/** The unparsed cards, even if the rest of the pack is invalid. */
function rawCards(input: unknown): unknown[] {
  const cards = typeof input === 'object' && input !== null && 'cards' in input ? input.cards : undefined;
  return Array.isArray(cards) ? Array.from(cards) : [];
}

/** The unparsed id or name of a card, so that a relation to a card that did not parse is not reported as well. */
function rawText(card: unknown, key: 'id' | 'name'): string | undefined {
  const fields: { id?: unknown; name?: unknown } = typeof card === 'object' && card !== null ? card : {};
  const text = fields[key];
  return typeof text === 'string' ? text.trim() : undefined;
}
