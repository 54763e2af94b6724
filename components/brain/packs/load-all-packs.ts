import { type LoadedPacks, loadPacks, type PackSource } from '../../core/pack/load-packs.ts';
import type { OwnPacks, StoredPack } from '../../stores/own-packs-store.ts';

/** The loaded packs, and the storage state they were read from. */
export interface AllPacks extends LoadedPacks {
  /** The reader's own packs as listed then, except those that could not be read; left out if there are none. */
  stored?: readonly StoredPack[];
}

/** Loads the bundled packs and the reader's own. A pack that cannot be read is reported; the others still load. */
export async function loadAllPacks(
  bundled: readonly PackSource[],
  own: Pick<OwnPacks, 'list' | 'read'>,
): Promise<AllPacks> {
  const problems: string[] = [];
  const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const sources: PackSource[] = [...bundled];
  const stored: StoredPack[] = [];
  const listed = await own.list().catch((error: unknown) => {
    problems.push(`Your own packs could not be read from the browser’s storage: ${said(error)}`);
    return [];
  });
  for (const pack of listed) {
    const { id, title } = pack;
    try {
      sources.push({ name: `“${title}”`, content: await own.read(id), own: true });
      stored.push(pack);
    } catch (error) {
      problems.push(`“${title}” could not be read from the browser’s storage: ${said(error)}`);
    }
  }
  const loaded = loadPacks(sources);
  if (loaded.problem !== undefined) problems.push(loaded.problem);
  return { ...loaded, stored, ...(problems.length > 0 && { problem: problems.join('\n') }) };
}
