/** Loads packs. A bundled pack goes through the same parser as a reader's own. */
import type { Pack } from './model.ts';
import { parsePack } from './parse-pack.ts';

/** The source of a pack: a name to show the reader, and the content. */
export interface PackSource {
  name: string;
  content: unknown;
  /** True for the reader's own pack. */
  own?: boolean;
  /** Why there is no content. */
  unreadable?: string;
}

export interface LoadedPacks {
  /** In the order of the sources. */
  packs: Pack[];
  /** Ids of the reader's own packs. */
  own: ReadonlySet<string>;
  /** What could not be loaded and why, one line per pack; left out if all were loaded. */
  problem?: string;
}

/**
 * Parses packs. A pack that does not parse, or has the id of an earlier one, is left out and reported. Never throws.
 */
export function loadPacks(sources: readonly PackSource[]): LoadedPacks {
  const packs = new Map<string, Pack>();
  const own = new Set<string>();
  const problems: string[] = [];
  for (const { name, content, own: isOwn = false, unreadable } of sources) {
    if (unreadable !== undefined) {
      problems.push(`${name} could not be read: ${unreadable}`);
      continue;
    }
    const parsed = parsePack(content);
    if (!parsed.ok) {
      const [first] = parsed.problems;
      const where = first?.path ? ` at ${first.path}` : '';
      problems.push(`${name} could not be read as a pack: ${first?.message ?? 'unknown problem'}${where}`);
    } else if (packs.has(parsed.pack.id)) {
      problems.push(`${name} has the same id as another pack: ${parsed.pack.id}`);
    } else {
      packs.set(parsed.pack.id, parsed.pack);
      if (isOwn) own.add(parsed.pack.id);
    }
  }
  return { packs: [...packs.values()], own, ...(problems.length > 0 && { problem: problems.join('\n') }) };
}
