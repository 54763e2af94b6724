/** The options page with everything that it needs from the browser. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardAnswer } from '../../components/cards/card.ts';
import { callBackground } from '../../components/messaging/patient-messenger.ts';
import { limits } from '../../components/messaging/protocol.ts';
import { replacedBy } from '../../components/settings/backup.ts';
import { defaults } from '../../components/settings/settings.ts';
import { parseHost } from '../../components/settings/site-rules.ts';
import { Options } from '../../components/views/Options.tsx';
import { useStrings } from '../../components/views/strings-context.ts';
import { createPainter } from './paint-preview.ts';
import { createSettingSearch } from './search-settings.ts';
import { testText } from './test-text.ts';
import { useBackup } from './use-backup.ts';
import { findAll, usePacksInUse } from './use-candidates.ts';
import { useHiddenNames } from './use-hidden-names.ts';
import { changeKeys, useKeys } from './use-keys.ts';
import { usePacks } from './use-packs.ts';
import { useSamples } from './use-samples.ts';
import { useSettings } from './use-settings.ts';

const { version } = browser.runtime.getManifest();

export function App() {
  const strings = useStrings();
  const { settings, problem, saved, failed, change, restore, reset } = useSettings(strings);
  const packs = usePacks(failed);
  const [paint] = useState(createPainter);
  const findSettings = useMemo(() => createSettingSearch(strings), [strings]);
  const keys = useKeys(strings);
  const packsInUse = usePacksInUse(settings);
  const hidden = useHiddenNames(settings, packsInUse);
  const samples = useSamples(strings, settings, packsInUse);
  const { backup, backUp, readBackup, answer } = useBackup({ strings, settings, version, restore, failed });

  const test = useCallback(
    (text: string, language: string | undefined) => {
      const about = { version, browser: navigator.userAgent, language: strings.language };
      const world = {
        find: findAll,
        cards: allCards,
        settings: settings ?? defaults,
        packs: packs.rows.filter(({ broken }) => !broken),
        about,
      };
      return testText(text, language, world);
    },
    [settings, packs.rows, packsInUse, strings],
  );

  if (!settings) return null;
  return (
    <Options
      {...{ settings, packs, hidden, problem, saved, samples, paint, parseHost, keys, backup }}
      changed={replacedBy({}, settings)}
      findSettings={findSettings}
      testText={test}
      on={{
        ...{ change, reset, changeKeys, backUp, readBackup },
        restore: answer,
        copy: (text) => navigator.clipboard.writeText(text),
      }}
    />
  );
}

/** The cards of any number of keys, in as many messages as it takes. */
async function allCards(keys: readonly string[]): Promise<CardAnswer[]> {
  const cards: CardAnswer[] = [];
  for (let from = 0; from < keys.length; from += limits.keys) {
    const batch = keys.slice(from, from + limits.keys);
    cards.push(...(await callBackground('getCards', { keys: batch })).cards);
  }
  return cards;
}
