/** What the options page shows, kept together: settings with their saving, packs, and the names of what is hidden. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { callBackground } from '../../components/messaging/messenger.ts';
import { limits } from '../../components/messaging/protocol.ts';
import { defaults, type SettingKey, type Settings } from '../../components/settings/settings.ts';
import {
  changeSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../components/settings/settings-store.ts';
import { parseHost } from '../../components/settings/site-rules.ts';
import { Options } from '../../components/views/Options.tsx';
import type { OptionsProps } from '../../components/views/options-props.ts';
import { useStrings } from '../../components/views/strings-context.ts';
import { hiddenKeysOf } from './hidden-rows.ts';
import { createPreviewPainter } from './paint-preview.ts';

/** How long `Saved` stays in sight, in milliseconds: long enough to be read, gone before the next choice. */
const savedFor = 2_000;

/** The options page with everything it needs from the browser. */
export function App() {
  const strings = useStrings();
  const [settings, setSettings] = useState<Settings>();
  const [packs, setPacks] = useState<OptionsProps['packs']>([]);
  const [packProblem, setPackProblem] = useState<string>();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  const [paint] = useState(createPreviewPainter);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // At once: an effect would wait for a frame, and a page behind others is given none.
  useLayoutEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    readSettings().then(setSettings, (error: unknown) => {
      setSettings(defaults);
      setProblem(strings('optionsNotRead', { message: messageOf(error) }));
    });
    callBackground('listPacks').then(
      (answer) => {
        setPacks(answer.packs);
        setPackProblem(answer.problem);
      },
      (error: unknown) => setPackProblem(messageOf(error)),
    );
    return () => closing.abort();
  }, [strings]);

  const save = async (task: () => Promise<Settings>) => {
    try {
      setSettings(await task());
      setProblem(undefined);
      setSaved(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setSaved(false), savedFor);
    } catch (error) {
      setSaved(false);
      setProblem(
        error instanceof Error && error.name === 'StorageFull'
          ? strings('optionsStorageFull')
          : strings('optionsNotSaved', { message: messageOf(error) }),
      );
      // The control that was used shows what it was set to, which does not hold.
      setSettings((now) => now && { ...now });
    }
  };

  const hiddenKeys = useMemo(() => (settings ? hiddenKeysOf(settings) : []), [settings]);
  useEffect(() => {
    const missing = [...new Set(hiddenKeys.map(({ key }) => key))].filter((key) => !names.has(key));
    if (missing.length === 0) return;
    const batch = missing.slice(0, limits.keys);
    callBackground('getCards', { keys: batch }).then(
      ({ cards }) => {
        const found = new Map(cards.map(({ key, card }) => [key, card.name]));
        // A card that no pack has any more goes by its key.
        setNames(new Map([...names, ...batch.map((key) => [key, found.get(key) ?? key] as const)]));
      },
      () => {},
    );
  }, [hiddenKeys, names]);

  if (!settings) return null;
  const props: OptionsProps = {
    settings,
    changed: (Object.keys(defaults) as SettingKey[]).filter((key) => differs(settings[key], defaults[key]))
      .length,
    packs,
    packProblem,
    hidden: hiddenKeys.map(({ key, ...row }) => ({ ...row, card: names.get(key) ?? key })),
    problem,
    saved,
    paint,
    parseHost,
    on: {
      change: (change) => save(() => changeSettings(change)),
      reset: () => save(() => resetSettings()),
    },
  };
  return <Options {...props} />;
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
