/** The settings and how they are saved: current values, the latest change with its undo, and errors. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../../../components/core/data/message-of.ts';
import { chosenOf } from '../../../components/core/settings/backup.ts';
import type { Policy } from '../../../components/core/settings/policy.ts';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import { policy } from '../../../components/stores/policy-store.ts';
import {
  changeSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../../components/stores/settings-store.ts';
import type { Strings } from '../../../components/strings/strings.ts';
import type { Change, SavedNotice } from '../../../components/views/options/props/options-props.ts';

/** How long a notice without a button stays visible, in milliseconds. */
const savedFor = 2_000;

export function useSettings(strings: Strings) {
  const [settings, setSettings] = useState<Settings>();
  const [set, setPolicy] = useState<Policy>();
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<SavedNotice>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const closing = new AbortController();
    const readPolicy = () => void policy.read().then(setPolicy);
    watchSettings(setSettings, closing.signal);
    policy.watch(readPolicy, closing.signal);
    readPolicy();
    readSettings().then(setSettings, (error: unknown) => {
      setSettings(defaults);
      setProblem(strings('optionsNotRead', { message: messageOf(error) }));
    });
    return () => closing.abort();
  }, [strings]);

  /** @param undo the change that undoes this one; offered until the next change. */
  const save = useCallback(
    async (task: () => Promise<Settings>, text = strings('optionsSaved'), undo?: () => void) => {
      clearTimeout(timer.current);
      try {
        setSettings(await task());
        setProblem(undefined);
        setSaved({ text, undo });
        if (!undo) timer.current = setTimeout(() => setSaved(undefined), savedFor);
      } catch (error) {
        setSaved(undefined);
        setProblem(
          error instanceof Error && error.name === 'StorageFull'
            ? strings('optionsStorageFull')
            : strings('optionsNotSaved', { message: messageOf(error) }),
        );
        // The control still shows the value that was not saved, so it is rendered again.
        setSettings((now) => now && { ...now });
      }
    },
    [strings],
  );

  /** Replaces all settings with these, the others becoming defaults. */
  const replace = (chosen: Partial<Settings>) => changeSettings(() => ({ ...defaults, ...chosen }));
  const backTo = (before: Settings | undefined) => {
    return before && (() => void save(() => replace(chosenOf(before))));
  };

  return {
    settings,
    policy: set,
    problem,
    saved,
    /** Reports that something other than a setting could not be saved. */
    failed: useCallback(
      (error: unknown) => setProblem(strings('optionsNotSaved', { message: messageOf(error) })),
      [strings],
    ),
    change(change: Change, undo?: Change) {
      const takeBack = undo && (() => void save(() => changeSettings(undo)));
      return save(() => changeSettings(change), undefined, takeBack);
    },
    restore: (chosen: Partial<Settings>) =>
      save(() => replace(chosen), strings('optionsRestored'), backTo(settings)),
    reset: () => save(() => resetSettings(), strings('optionsWasReset'), backTo(settings)),
  };
}
