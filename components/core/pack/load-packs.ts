/** The packs that Sidelight knows. A pack that comes with it goes through the same parser as a reader's own. */
import type { Pack } from './model.ts';
import { parsePack } from './parse-pack.ts';

/** Where a pack comes from: a name to show the reader, and the content found there. */
export interface PackSource {
  name: string;
  content: unknown;
  /** True for a reader's own. */
  own?: boolean;
}

export interface LoadedPacks {
  /** In the order of the sources. */
  packs: Pack[];
  /** Ids of those that are the reader's own. */
  own: ReadonlySet<string>;
  /** What could not be loaded and why, one line a pack; left out where all could. */
  problem?: string;
}

/** Parses packs. Leaves out and reports a pack that does not parse or has the id of an earlier one. Never throws. */
export function loadPacks(sources: readonly PackSource[]): LoadedPacks {
  const packs = new Map<string, Pack>();
  const own = new Set<string>();
  const problems: string[] = [];
  for (const { name, content, own: isOwn = false } of sources) {
    const parsed = parsePack(content);
    if (!parsed.ok) {
      const [first] = parsed.problems;
      const where = first?.path ? ` at ${first.path}` : '';
      problems.push(`${name} is not a pack that can be read: ${first?.message ?? 'unknown problem'}${where}`);
    } else if (packs.has(parsed.pack.id)) {
      problems.push(`${name} has the id of another pack: ${parsed.pack.id}`);
    } else {
      packs.set(parsed.pack.id, parsed.pack);
      if (isOwn) own.add(parsed.pack.id);
    }
  }
  return { packs: [...packs.values()], own, ...(problems.length > 0 && { problem: problems.join('\n') }) };
}
