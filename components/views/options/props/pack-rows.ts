import type { BackgroundCalls } from '../../../messaging/protocol.ts';
import type { StoredPack } from '../../../stores/own-packs-store.ts';
import type { PackRow } from './packs-props.ts';

/**
 * The packs that the background uses, then the reader's own packs that it does not use, which can still be exported and removed.
 * @param stored all of the reader's packs. @param bundled ids of the packs that come with Sidelight.
 * @param addresses the pages that packs came from, by pack id.
 */
export function packRows(
  used: ReturnType<BackgroundCalls['listPacks']>['packs'],
  stored: readonly StoredPack[],
  bundled: readonly string[],
  addresses: ReadonlyMap<string, string> = new Map(),
): PackRow[] {
  const isTaken = (id: string) => bundled.includes(id) || used.some((pack) => pack.managed && pack.id === id);
  const unused = stored.filter(({ id }) => !used.some((pack) => pack.own && pack.id === id));
  const from = (id: string) => (addresses.has(id) ? { address: addresses.get(id) } : {});
  return [
    ...used.map((pack) => ({ ...pack, broken: false, ...(pack.own && from(pack.id)) })),
    ...unused.map((pack) => ({
      ...{ ...pack, own: true, broken: true, idTaken: isTaken(pack.id) },
      ...from(pack.id),
    })),
  ];
}
