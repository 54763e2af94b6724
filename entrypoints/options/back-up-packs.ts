/** The reader's own packs on their way into a back-up and out of it. */
import type { Pack } from '../../components/cards/card.ts';
import { pathOf } from '../../components/cards/explain.ts';
import type { OwnPacks } from '../../components/cards/own-packs-store.ts';
import { parsePack } from '../../components/cards/parse-pack.ts';

/** Every pack of the reader's as it is stored, also one that can no longer be read as a pack. */
export async function packsToKeep(own: Pick<OwnPacks, 'list' | 'read'>): Promise<unknown[]> {
  return Promise.all((await own.list()).map(({ id }) => own.read(id)));
}

/**
 * The packs of a back-up, or the path of the first thing in it that is wrong: a back-up is restored whole or not at all.
 * @param bundled ids of the packs that come with Sidelight.
 */
export function packsOfBackup(
  contents: readonly unknown[],
  bundled: readonly string[],
): { packs: Pack[] } | { wrong: string } {
  const packs: Pack[] = [];
  for (const [index, content] of contents.entries()) {
    const parsed = parsePack(content);
    if (!parsed.ok) {
      const path = parsed.problems[0]?.path ?? '';
      return { wrong: `${pathOf(['packs', index])}${path && (path.startsWith('[') ? path : `.${path}`)}` };
    }
    const { id } = parsed.pack;
    if (bundled.includes(id) || packs.some((pack) => pack.id === id))
      return { wrong: pathOf(['packs', index, 'id']) };
    packs.push(parsed.pack);
  }
  return { packs };
}
