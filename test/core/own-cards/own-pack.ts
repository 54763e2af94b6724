import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';

/** A parsed pack that can be edited. @param id its last part, at least 8 letters or digits. */
export function ownPack(cards: unknown[], id = 'aaaaaaaa'): Pack {
  const parsed = parsePack({ id: `own.${id}`, title: `Mine ${id}`, cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
