/** A pack comes from a file, from storage or with the extension: one border, at which it is a pack or everything wrong is told. */
import * as v from 'valibot';
import type { Card, Pack } from './card.ts';
import { cardIds } from './card-ids.ts';
import { checkCard, checkUnique, surroundingsOf } from './check-pack.ts';
import { explain, type PackProblem } from './explain.ts';
import { CardSchema, ShellSchema } from './schema.ts';
import { tooDeep } from './too-deep.ts';

export type { PackProblem };

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

const noList = 'a list instead of an object in braces: a pack has an id, a title and cards';

/** Takes anything that JSON can say; gives a pack, or everything that is wrong with it. Never throws. */
export function parsePack(input: unknown): ParsedPack {
  const deep = tooDeep(input);
  if (deep !== undefined) return { ok: false, problems: [{ path: '', message: deep }] };
  if (Array.isArray(input)) return { ok: false, problems: [{ path: '', message: noList }] };

  const shell = v.safeParse(ShellSchema, input);
  const problems = (shell.issues ?? []).flatMap((issue) => explain(issue, []));
  const raw = rawCards(input);
  const parsed = raw.map((card, index) => {
    const result = v.safeParse(CardSchema, card);
    if (result.success) return result.output;
    problems.push(...result.issues.flatMap((issue) => explain(issue, ['cards', index])));
    return undefined;
  });

  const named = parsed.map(
    (card, index) => card ?? { id: rawText(raw[index], 'id'), name: rawText(raw[index], 'name') ?? '' },
  );
  const ids = cardIds(named);
  const around = surroundingsOf(shell.success ? shell.output : undefined, ids);
  problems.push(
    ...checkUnique(
      named.map(({ id }) => id),
      'cards',
    ),
  );
  if (shell.success)
    problems.push(
      ...checkUnique(
        shell.output.references.map(({ id }) => id),
        'references',
      ),
    );

  const cards = parsed.flatMap((card, index): Card[] => {
    if (!card) return [];
    problems.push(...checkCard(card, index, around));
    return [{ ...card, id: ids[index] ?? '' }];
  });
  if (!shell.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, pack: { ...shell.output, cards } };
}

/** The cards as they stand, also where the rest of the pack is wrong. */
function rawCards(input: unknown): unknown[] {
  const cards = typeof input === 'object' && input !== null && 'cards' in input ? input.cards : undefined;
  return Array.isArray(cards) ? Array.from(cards) : [];
}

/** The id or name of a card that did not parse, so that relations to it are not reported as well. */
function rawText(card: unknown, key: 'id' | 'name'): string | undefined {
  const fields: { id?: unknown; name?: unknown } = typeof card === 'object' && card !== null ? card : {};
  const text = fields[key];
  return typeof text === 'string' ? text : undefined;
}
