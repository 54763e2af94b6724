import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../../components/core/settings/settings.ts';
import { callBackground } from '../../../components/messaging/own-page-messenger.ts';
import { limits } from '../../../components/messaging/protocol.ts';
import { hiddenKeysOf } from '../../../components/views/options/props/hidden-rows.ts';
import type { HiddenRow } from '../../../components/views/options/props/options-props.ts';

/** Card names, as loaded for one value of `packs`. */
interface Known {
  packs: string;
  names: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * The hidden items with their cards' names; a card that is no longer in any pack is shown by its key.
 * @param packs changes whenever cards may have been renamed or removed.
 */
export function useHiddenNames(settings: Settings | undefined, packs: string): HiddenRow[] {
  const [known, setKnown] = useState<Known>({ packs, names: none });
  const rows = useMemo(() => (settings ? hiddenKeysOf(settings) : []), [settings]);
  useEffect(() => {
    const names = known.packs === packs ? known.names : none;
    const missing = [...new Set(rows.map(({ key }) => key))].filter((key) => !names.has(key));
    if (missing.length === 0) return;
    const batch = missing.slice(0, limits.keys);
    let current = true;
    callBackground('getCards', { keys: batch }).then(
      ({ cards }) => {
        const found = new Map(cards.map(({ key, card }) => [key, card.name]));
        const more = batch.map((key) => [key, found.get(key) ?? key] as const);
        if (current) setKnown({ packs, names: new Map([...names, ...more]) });
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [rows, known, packs]);
  return rows.map(({ key, ...row }) => ({ ...row, card: known.names.get(key) ?? key }));
}
