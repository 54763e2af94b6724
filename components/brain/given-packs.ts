/** The packs that a reader did not choose: those that come with Sidelight, and those of the organisation. */
import { hashOf } from '../core/data/fnv.ts';
import { isRecord } from '../core/data/is-record.ts';
import { type LoadedPacks, loadPacks, type PackSource } from '../core/pack/load-packs.ts';
import { isEditable } from '../core/settings/hand-written.ts';
import type { Policy } from '../core/settings/policy.ts';

export interface GivenPacks extends Pick<LoadedPacks, 'packs'> {
  sources: readonly PackSource[];
  /** Ids of the organisation's. */
  managed: ReadonlySet<string>;
  /** Changes with the organisation's packs; '' without any. */
  revision: string;
}

/** Gives these packs, parsed once; `forget` has them read again. */
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
    /** Rejects only where the policy cannot be read. */
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
