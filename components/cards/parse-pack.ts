import * as v from 'valibot';
import type { Card, Pack } from './card.ts';
import { PackSchema } from './schema.ts';

/** One thing wrong with a pack: where, as a path such as `cards[3].aliases[0].text`, and what. */
export interface PackProblem {
  path: string;
  message: string;
}

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/** Takes anything; gives a pack, or everything that is wrong with it. Never throws. */
export function parsePack(input: unknown): ParsedPack {
  const result = v.safeParse(PackSchema, input);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
    };
  }
  const cards = result.output.cards.map((card): Card => ({ ...card, id: card.id ?? slug(card.name) }));
  return { ok: true, pack: { ...result.output, cards } };
}

/** An id from a name: `Nord Stream 2` gives `nord-stream-2`. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
