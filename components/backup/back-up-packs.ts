/** The reader's own packs in a backup: collected when one is made, checked when one is restored. */

import { isRecord } from '../core/data/is-record.ts';
import { pathOf } from '../core/pack/explain-issue.ts';
import type { Pack } from '../core/pack/model.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import type { OwnPacks } from '../stores/own-packs-store.ts';
import type { LeftOut } from './pending-backup.ts';

/**
 * Collects every pack of the reader's as it is stored, including packs that no longer parse.
 * @param most maximum size in bytes.
 * @returns undefined if they exceed `most` bytes.
 */
export async function packsToKeep(
  own: Pick<OwnPacks, 'list' | 'read'>,
  most: number,
): Promise<unknown[] | undefined> {
  const packs: unknown[] = [];
  let size = 0;
  // One by one: all packs together may exceed what memory, or a single string, can hold.
  for (const { id } of await own.list()) {
    const pack = await own.read(id);
    // Deleted since it was listed.
    if (pack === undefined) continue;
    // In UTF-16 units; a file never has fewer bytes.
    size += JSON.stringify(pack).length;
    if (size > most) return undefined;
    packs.push(pack);
  }
  return packs;
}

/**
 * Parses the packs of a backup. A pack that can no longer be used is left out (`packsToKeep` stores those too); the
 * others are still restored.
 * @param bundled ids of the packs that come with Sidelight.
 * @returns `wrong` is the path of the first value that cannot come from a backup; nothing is restored then.
 */
export function packsOfBackup(
  contents: readonly unknown[],
  bundled: readonly string[],
): { packs: Pack[]; leftOut: LeftOut[] } | { wrong: string } {
  const packs: Pack[] = [];
  const leftOut: LeftOut[] = [];
  const ids = new Set<string>();
  for (const [index, content] of contents.entries()) {
    const at = pathOf(['packs', index]);
    if (!isRecord(content)) return { wrong: at };
    const { id } = content;
    if (typeof id !== 'string' || ids.has(id)) return { wrong: `${at}.id` };
    ids.add(id);
    const parsed = parsePack(content);
    if (parsed.ok && !bundled.includes(id)) packs.push(parsed.pack);
    else {
      const path = parsed.ok ? 'id' : (parsed.problems[0]?.path ?? '');
      leftOut.push({
        title: titleOf(content) ?? id,
        wrong: path && !path.startsWith('[') ? `${at}.${path}` : `${at}${path}`,
      });
    }
  }
  return { packs, leftOut };
}

function titleOf({ title }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}
