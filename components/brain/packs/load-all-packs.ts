/** Loads packs: those that come with Sidelight or from the organisation, and all. */

import { hashOf } from '../../core/data/fnv.ts';
import { isRecord } from '../../core/data/is-record.ts';
import { messageOf } from '../../core/data/message-of.ts';
import { type LoadedPacks, loadPacks, type PackSource } from '../../core/pack/load-packs.ts';
import { isEditable } from '../../core/settings/hand-written.ts';
import type { Policy } from '../../core/settings/policy.ts';
import type { OwnPacks, StoredPack } from '../../stores/own-packs-store.ts';

/** The packs that come with Sidelight, and those of the organisation. */
export interface GivenPacks extends Pick<LoadedPacks, 'packs'> {
  sources: readonly PackSource[];
  /** Ids of the organisation's. */
  managed: ReadonlySet<string>;
  /** Changes with the organisation's packs; '' if there are none. */
  revision: string;
}

/** Gives these packs, parsed once; after `forget` they are read again. */
export function createGivenPacks(bundled: readonly PackSource[], readPolicy: () => Promise<Policy>) {
  let known: Promise<GivenPacks> | undefined;
  const read = async (): Promise<GivenPacks> => {
    const { packs: written } = await readPolicy();
    const sources = [...bundled, ...written.map(sourceOf)];
    const { packs } = loadPacks(sources);
    const own = loadPacks(bundled).packs.map(({ id }) => id);
    const managed = new Set(packs.map(({ id }) => id).filter((id) => !own.includes(id)));
    const revision = written.length === 0 ? '' : String(hashOf(JSON.stringify(written)));
    return { packs, sources, managed, revision };
  };
  return {
    /** Rejects only if the policy cannot be read. */
    read(): Promise<GivenPacks> {
      known ??= read();
      return known;
    },
    forget() {
      known = undefined;
    },
  };
}

function sourceOf(written: unknown, at: number): PackSource {
  const name = `Pack ${at + 1} of your organisation`;
  const refused = (unreadable: string) => ({ name, content: undefined, unreadable });
  try {
    const content: unknown =
      typeof written === 'string' ? JSON.parse(written.replace(/^\ufeff/, '')) : written;
    const id = isRecord(content) && typeof content.id === 'string' ? content.id : '';
    return isEditable(id)
      ? refused(`ids that begin with “own.” are those of readers: ${id}`)
      : { name, content };
  } catch (error) {
    return refused(`it is not JSON: ${(error as Error).message}`);
  }
}

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
  const sources: PackSource[] = [...bundled];
  const stored: StoredPack[] = [];
  const listed = await own.list().catch((error: unknown) => {
    problems.push(`Your own packs could not be read from the browser’s storage: ${messageOf(error)}`);
    return [];
  });
  for (const pack of listed) {
    const { id, title } = pack;
    try {
      sources.push({ name: `“${title}”`, content: await own.read(id), own: true });
      stored.push(pack);
    } catch (error) {
      problems.push(`“${title}” could not be read from the browser’s storage: ${messageOf(error)}`);
    }
  }
  const loaded = loadPacks(sources);
  if (loaded.problem !== undefined) problems.push(loaded.problem);
  return { ...loaded, stored, ...(problems.length > 0 && { problem: problems.join('\n') }) };
}
