/** The settings with their saving: what holds, what was just saved and how to take that back, what went wrong. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chosenOf } from '../../../components/core/settings/backup.ts';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import {
  changeSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../../components/stores/settings-store.ts';
import type { Strings } from '../../../components/strings/strings.ts';
import type { Change, SavedNotice } from '../../../components/views/options/props/options-props.ts';

/** How long a notice that offers nothing stays in sight, in milliseconds: long enough to be read. */
const savedFor = 2_000;

export function useSettings(strings: Strings) {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<SavedNotice>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // At once: an effect would wait for a frame, and a page behind others is given none.
  useLayoutEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    readSettings().then(setSettings, (error: unknown) => {
      setSettings(defaults);
      setProblem(strings('optionsNotRead', { message: messageOf(error) }));
    });
    return () => closing.abort();
  }, [strings]);

  /** @param undo what takes it back; offered until the next change. */
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
        // The control that was used shows what it was set to, which does not hold.
        setSettings((now) => now && { ...now });
      }
    },
    [strings],
  );

  /** Puts these choices in place of all that were made. */
  const replace = (chosen: Partial<Settings>) => changeSettings(() => ({ ...defaults, ...chosen }));
  const backTo = (before: Settings | undefined) => {
    return before && (() => void save(() => replace(chosenOf(before))));
  };

  return {
    settings,
    problem,
    saved,
    /** Tells that something else than a setting could not be saved. */
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

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
