/** The first-run page, with its sample's cards and the shortcuts that it names. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { callBackground } from '../../components/messaging/own-page-messenger.ts';
import { createPainter } from '../../components/surfaces/paint-preview.ts';
import { Welcome } from '../../components/views/welcome/Welcome.tsx';

/** The first-run page, wired to the browser. */
export function App() {
  const [paint] = useState(createPainter);
  const [path, setPath] = useState<readonly CardAnswer[]>([]);
  const [keys, setKeys] = useState({ search: '', toggle: '' });
  /** Counts what the reader asks for, so that a late card does not come back. */
  const asked = useRef(0);

  useLayoutEffect(() => {
    browser.commands?.getAll().then(
      (commands) => {
        const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
        setKeys({ search: keyOf('_execute_action'), toggle: keyOf('toggle-marks') });
      },
      () => {},
    );
  }, []);
  const get = async (wanted: string) => {
    const answer = await callBackground('getCards', { keys: [wanted] }).catch(() => undefined);
    return answer?.cards[0];
  };
  const open = async (wanted: string, before: readonly CardAnswer[] = []) => {
    const request = ++asked.current;
    const card = await get(wanted);
    if (card && request === asked.current) setPath([...before, card]);
  };
  return (
    <Welcome
      settings={defaults}
      paint={paint}
      card={path.at(-1)}
      keys={keys}
      on={{
        show: (wanted) => open(wanted),
        walk: (wanted) => open(wanted, path),
        back: path.length > 1 ? () => setPath((before) => before.slice(0, -1)) : undefined,
        close: () => {
          asked.current++;
          setPath([]);
        },
        options: () => browser.runtime.openOptionsPage(),
      }}
    />
  );
}
