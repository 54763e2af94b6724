import { useEffect, useMemo, useState } from 'preact/hooks';
import { callBackground } from '../../components/messaging/messenger.ts';
import { limits } from '../../components/messaging/protocol.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { HiddenRow } from '../../components/views/options-props.ts';
import { hiddenKeysOf } from './hidden-rows.ts';

/** What is hidden, with the names of the cards; a card that no pack has any more goes by its key. */
export function useHiddenNames(settings: Settings | undefined): HiddenRow[] {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const rows = useMemo(() => (settings ? hiddenKeysOf(settings) : []), [settings]);
  useEffect(() => {
    const missing = [...new Set(rows.map(({ key }) => key))].filter((key) => !names.has(key));
    if (missing.length === 0) return;
    const batch = missing.slice(0, limits.keys);
    callBackground('getCards', { keys: batch }).then(
      ({ cards }) => {
        const found = new Map(cards.map(({ key, card }) => [key, card.name]));
        setNames(new Map([...names, ...batch.map((key) => [key, found.get(key) ?? key] as const)]));
      },
      () => {},
    );
  }, [rows, names]);
  return rows.map(({ key, ...row }) => ({ ...row, card: names.get(key) ?? key }));
}
