/**
 * Reads the cost of some scripts from a CPU profile: how long the main thread was in them or in what they called, and
 * where.
 */
import { SourceMap } from 'node:module';
import type { Protocol } from 'puppeteer-core';

export interface ScriptCost {
  /** Milliseconds of samples with one of the scripts on the stack, its evaluation included. */
  total: number;
  /** Milliseconds of the longest uninterrupted run of such samples. */
  longest: number;
  /** The total by source file, longest first. */
  files: Record<string, number>;
}

/** A script by its address, with its source map as JSON. */
export interface MappedScript {
  url: string;
  map: string;
}

/** Reads what these scripts cost together out of a profile. */
export function readProfile(
  profile: Protocol.Profiler.Profile,
  scripts: readonly MappedScript[],
): ScriptCost {
  const maps = new Map(scripts.map(({ url, map }) => [url, new SourceMap(JSON.parse(map))]));
  const parents = new Map<number, Protocol.Profiler.ProfileNode>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node);

  /** The innermost function of the scripts that a sample is in, natively or not. */
  const ownerOf = (id: number): string | undefined => {
    for (let node = nodes.get(id); node; node = parents.get(node.id)) {
      const { url: frame, lineNumber, columnNumber } = node.callFrame;
      const sources = maps.get(frame);
      if (!sources) continue;
      const entry = sources.findEntry(lineNumber, columnNumber);
      const source = 'originalSource' in entry ? entry.originalSource : undefined;
      return source?.replace(/^(\.\.\/)+/, '').replace(/^.*node_modules\//, '') ?? 'wrapper';
    }
    return undefined;
  };

  const owners = new Map([...nodes.keys()].map((id) => [id, ownerOf(id)]));
  const files: Record<string, number> = {};
  let total = 0;
  let longest = 0;
  let stretch = 0;
  // A sample covers the time until the next one.
  profile.samples?.forEach((id, index) => {
    const milliseconds = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    const owner = owners.get(id);
    if (owner === undefined) {
      stretch = 0;
      return;
    }
    total += milliseconds;
    stretch += milliseconds;
    longest = Math.max(longest, stretch);
    files[owner] = (files[owner] ?? 0) + milliseconds;
  });
  const sorted = Object.entries(files).sort(([, a], [, b]) => b - a);
  return { total, longest, files: Object.fromEntries(sorted) };
}
