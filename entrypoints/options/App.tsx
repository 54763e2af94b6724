/** The options page, wired to the browser. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { replacedBy } from '../../components/core/settings/backup.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { parseHost } from '../../components/core/settings/site-rules.ts';
import { allCards } from '../../components/messaging/all-cards.ts';
import { createPainter } from '../../components/surfaces/paint-preview.ts';
import { testText } from '../../components/tester/test-text.ts';
import { Options } from '../../components/views/options/Options.tsx';
import { createSettingSearch } from '../../components/views/options/props/search-settings.ts';
import { useStrings } from '../../components/views/shared/strings-context.ts';
import { useBackup } from './hooks/use-backup.ts';
import { findAll, usePacksInUse } from './hooks/use-candidates.ts';
import { useHiddenNames } from './hooks/use-hidden-names.ts';
import { changeKeys, useKeys } from './hooks/use-keys.ts';
import { usePacks } from './hooks/use-packs.ts';
import { useSamples } from './hooks/use-samples.ts';
import { useSettings } from './hooks/use-settings.ts';

const { version } = browser.runtime.getManifest();

export function App() {
  const strings = useStrings();
  const { settings, policy, problem, saved, failed, change, restore, reset } = useSettings(strings);
  const packs = usePacks(strings, failed);
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
      {...{ settings, policy, packs, hidden, problem, saved, samples, paint, parseHost, keys, backup }}
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
