/** The reader's own packs on their way into a back-up and out of it. */

import { pathOf } from '../core/pack/explain-issue.ts';
import type { Pack } from '../core/pack/model.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import type { OwnPacks } from '../stores/own-packs-store.ts';
import type { LeftOut } from './pending-backup.ts';

/**
 * Every pack of the reader's as it is stored, also one that can no longer be read as a pack.
 * @returns undefined where they are more than a file of `most` bytes holds.
 */
export async function packsToKeep(
  own: Pick<OwnPacks, 'list' | 'read'>,
  most: number,
): Promise<unknown[] | undefined> {
  const packs: unknown[] = [];
  let size = 0;
  // One by one: all of them may be more than the memory, or one text, can hold.
  for (const { id } of await own.list()) {
    const pack = await own.read(id);
    // Deleted since it was listed.
    if (pack === undefined) continue;
    // In UTF-16 units, of which there are never more than bytes.
    size += JSON.stringify(pack).length;
    if (size > most) return undefined;
    packs.push(pack);
  }
  return packs;
}

/**
 * The packs of a back-up. What was a pack once and cannot be used, which `packsToKeep` keeps too, is left out and harms no other.
 * @param bundled ids of the packs that come with Sidelight.
 * @returns `wrong` is the path of the first thing that no back-up is written with, by which nothing of it is restored.
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
