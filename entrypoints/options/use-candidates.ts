import { useEffect, useState } from 'preact/hooks';
import { watchPacks } from '../../components/cards/pack-changes-store.ts';
import type { Candidate, Passage } from '../../components/matching/types.ts';
import { callBackground } from '../../components/messaging/patient-messenger.ts';
import { limits } from '../../components/messaging/protocol.ts';
import type { Settings } from '../../components/settings/settings.ts';

/** Asks the background for the candidates of a text, in as many messages as it takes. */
export async function findAll(passages: readonly Passage[]): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (let from = 0; from < passages.length; from += limits.passages) {
    const batch = passages.slice(from, from + limits.passages);
    found.push(...(await callBackground('findCandidates', { passages: batch })).candidates);
  }
  return found;
}

/** What changes whenever other names may be found than before: which packs are on pages, and what is in them. */
export function usePacksInUse(settings: Settings | undefined): string {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const closing = new AbortController();
    watchPacks(() => setChanges((count) => count + 1), closing.signal);
    return () => closing.abort();
  }, []);
  return JSON.stringify([changes, settings?.packsOff, settings?.packsSearchOnly, settings?.packsOrder]);
}

/** The candidates of a text that stays, asked again when `packs` changes; what was found last where that fails. */
export function useCandidates(passages: readonly Passage[], packs: string): readonly Candidate[] {
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  useEffect(() => {
    let current = true;
    findAll(passages).then(
      (found) => current && setCandidates(found),
      // The section on packs tells what is wrong with them.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [passages, packs]);
  return candidates;
}
