import type { OwnPacks } from '../../components/cards/own-packs-store.ts';
import { type LoadedPacks, loadPacks, type PackSource } from '../../components/cards/pack-store.ts';

/** Loads what comes with Sidelight and what the reader added. A pack that cannot be read is told and harms no other. */
export async function loadAllPacks(
  bundled: readonly PackSource[],
  own: Pick<OwnPacks, 'list' | 'read'>,
): Promise<LoadedPacks> {
  const problems: string[] = [];
  const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const sources: PackSource[] = [...bundled];
  const stored = await own.list().catch((error: unknown) => {
    problems.push(`Your own packs could not be read from the browser’s storage: ${said(error)}`);
    return [];
  });
  for (const { id, title } of stored) {
    try {
      sources.push({ name: `“${title}”`, content: await own.read(id), own: true });
    } catch (error) {
      problems.push(`“${title}” could not be read from the browser’s storage: ${said(error)}`);
    }
  }
  const loaded = loadPacks(sources);
  if (loaded.problem !== undefined) problems.push(loaded.problem);
  return { ...loaded, ...(problems.length > 0 && { problem: problems.join('\n') }) };
}
