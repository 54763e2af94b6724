import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Strings } from '../../../components/strings/strings.ts';
import type { KeyRow } from '../../../components/views/options/props/options-props.ts';

/** The commands and their shortcuts, read again when the user returns from changing them. */
export function useKeys(strings: Strings): readonly KeyRow[] {
  const [keys, setKeys] = useState<readonly KeyRow[]>([]);
  useEffect(() => {
    const closing = new AbortController();
    const read = async () => {
      // Firefox for Android has no commands.
      const all = (await browser.commands?.getAll()) ?? [];
      const rows = all.map(({ name, description, shortcut }) => ({
        // The command that browsers handle themselves has no description.
        label: name === '_execute_action' ? strings('optionsKeyPopup') : description || (name ?? ''),
        shortcut: shortcut ?? '',
      }));
      if (!closing.signal.aborted) setKeys(rows);
    };
    void read();
    window.addEventListener('focus', read, { signal: closing.signal });
    return () => closing.abort();
  }, [strings]);
  return keys;
}

/** Opens the browser's page for shortcuts; undefined if extensions cannot open it. */
export const changeKeys = opener();

function opener(): (() => void) | undefined {
  // Firefox 137 and later; not in the types yet.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  // Edge maps this URL to its own.
  if (location.protocol === 'chrome-extension:')
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return undefined;
}
