import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../components/core/settings/settings.ts';
import type { Dropped, Passage } from '../../../components/core/text/model.ts';
import { callBackground } from '../../../components/messaging/own-page-messenger.ts';
import { limits } from '../../../components/messaging/protocol.ts';
import { watchPacks } from '../../../components/stores/pack-changes-store.ts';
import type { Found } from '../../../components/tester/mark-text.ts';

/** Requests the candidates of a text from the background, in as many messages as needed. */
export async function findAll(passages: readonly Passage[]): Promise<Found> {
  const candidates: Found['candidates'][] = [];
  const dropped: Dropped[] = [];
  /** By their first card, because two answers may include the same entity. */
  const entities = new Map<string | undefined, Found['entities'][number]>();
  for (let from = 0; from < passages.length; from += limits.passages) {
    const batch = passages.slice(from, from + limits.passages);
    const answer = await callBackground('findCandidates', { passages: batch });
    candidates.push(answer.candidates);
    dropped.push(...(answer.dropped ?? []));
    for (const entity of answer.entities ?? []) entities.set(entity.keys[0], entity);
  }
  return { candidates: candidates.flat(), entities: [...entities.values()], dropped };
}

/** A value that changes whenever other names may be found: it covers the packs used on pages and their contents. */
export function usePacksInUse(settings: Settings | undefined): string {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const closing = new AbortController();
    watchPacks(() => setChanges((count) => count + 1), closing.signal);
    return () => closing.abort();
  }, []);
  return JSON.stringify([changes, settings?.packsOff, settings?.packsSearchOnly, settings?.packsOrder]);
}

const nothing: Found = { candidates: [], entities: [] };

/** The candidates of a fixed text, requested again when `packs` changes; after a failure, the previous ones. */
export function useCandidates(passages: readonly Passage[], packs: string): Found {
  const [candidates, setCandidates] = useState<Found>(nothing);
  useEffect(() => {
    let current = true;
    findAll(passages).then(
      (found) => current && setCandidates(found),
      // The section on packs reports what is wrong with them.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [passages, packs]);
  return candidates;
}
