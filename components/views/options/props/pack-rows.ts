import type { BackgroundCalls } from '../../../messaging/protocol.ts';
import type { StoredPack } from '../../../stores/own-packs-store.ts';
import type { PackRow } from './packs-props.ts';

/**
 * The packs that the background uses, then those of the reader's that it does not, which can still be exported and removed.
 * @param stored every pack of the reader's.
 * @param bundled ids of the packs that come with Sidelight.
 */
export function packRows(
  used: ReturnType<BackgroundCalls['listPacks']>['packs'],
  stored: readonly StoredPack[],
  bundled: readonly string[],
): PackRow[] {
  const unused = stored.filter(({ id }) => !used.some((pack) => pack.own && pack.id === id));
  return [
    ...used.map((pack) => ({ ...pack, broken: false })),
    ...unused.map((pack) => ({ ...pack, own: true, broken: true, idTaken: bundled.includes(pack.id) })),
  ];
}
