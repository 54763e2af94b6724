/** The first-run page, with its sample's cards and the shortcut that switches marks off. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { callBackground } from '../../components/messaging/own-page-messenger.ts';
import { createPainter } from '../../components/surfaces/paint-preview.ts';
import { Welcome } from '../../components/views/welcome/Welcome.tsx';

/** The bundled pack, which the sample text is about. */
const pack = 'geneva-2021';
/** The card that is open from the start; the sample names it. */
const firstCard = 'nord-stream-2';

/** The first-run page, wired to the browser. */
export function App() {
  const [paint] = useState(createPainter);
  const [path, setPath] = useState<readonly CardAnswer[]>([]);
  const [key, setKey] = useState('');

  useLayoutEffect(() => {
    browser.commands?.getAll().then(
      (commands) => setKey(commands.find(({ name }) => name === 'toggle-marks')?.shortcut ?? ''),
      () => {},
    );
  }, []);
  useLayoutEffect(() => {
    // Readers see at once what a card is; later ones open as they do on pages.
    void get(`${pack}:${firstCard}`).then(
      (card) => card && setPath((before) => (before.length > 0 ? before : [card])),
    );
  }, []);
  const get = async (wanted: string) => {
    const answer = await callBackground('getCards', { keys: [wanted] }).catch(() => undefined);
    return answer?.cards[0];
  };
  return (
    <Welcome
      settings={defaults}
      paint={paint}
      card={path.at(-1)}
      toggleKey={key}
      on={{
        show: async (id) => {
          const card = await get(`${pack}:${id}`);
          if (card) setPath([card]);
        },
        walk: async (wanted) => {
          const card = await get(wanted);
          if (card) setPath((before) => [...before, card]);
        },
        back: path.length > 1 ? () => setPath((before) => before.slice(0, -1)) : undefined,
        close: () => setPath([]),
        options: () => browser.runtime.openOptionsPage(),
      }}
    />
  );
}
