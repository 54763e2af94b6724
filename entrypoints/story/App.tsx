/** The story page's state: the pack, the tab that it was opened from, and the open card. */

import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { messageOf } from '../../components/core/data/message-of.ts';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import type { Story as StoryOfPack } from '../../components/core/pack/story.ts';
import { readAddress } from '../../components/messaging/own-addresses.ts';
import { callBackground } from '../../components/messaging/own-page-messenger.ts';
import { usePage } from '../../components/surfaces/page/use-page.ts';
import { useStrings } from '../../components/views/shared/strings-context.ts';
import { mainCardOf } from '../../components/views/story/links.ts';
import { Story } from '../../components/views/story/Story.tsx';

/** The width from which a card is beside the story (story-frame.css). */
const roomForCard = '(min-width: 62.5rem)';

/** The story page, wired to the browser. */
export function App() {
  const strings = useStrings();
  const [{ key = '', tab: tabId }] = useState(() => readAddress(location.search));
  const page = usePage(tabId);
  const [packs, setPacks] = useState<readonly { id: string; title: string }[]>([]);
  const [story, setStory] = useState<StoryOfPack>();
  const [path, setPath] = useState<readonly CardAnswer[]>([]);
  const [problem, setProblem] = useState<string>();

  const trying = async <T,>(task: Promise<T>): Promise<T | undefined> => {
    try {
      return await task;
    } catch (error) {
      const message = messageOf(error);
      setProblem(strings('storyFailed', { message }));
      return undefined;
    }
  };
  const choosePack = async (id: string) => {
    const answer = await trying(callBackground('getStory', { pack: id }));
    if (answer?.story) setStory(answer.story);
    setPath([]);
    return answer?.story;
  };
  const open = async (wanted: string | undefined) => {
    if (wanted === undefined) return;
    const answer = await trying(callBackground('getCards', { keys: [wanted] }));
    const card = answer?.cards[0];
    if (card) setPath((before) => [...before, card]);
  };

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const [pack = '', card = ''] = key.split(':');
    const start = async () => {
      const listed = await trying(callBackground('listPacks', { check: false }));
      if (!listed) return;
      setPacks(listed.packs);
      const known = listed.packs.find(({ id }) => id === pack) ?? listed.packs[0];
      const shown = known && (await choosePack(known.id));
      if (known?.id === pack && card) await open(key);
      else if (shown && matchMedia(roomForCard).matches) await open(mainCardOf(shown));
    };
    start();
  }, []);

  const { entries } = page.roster;
  const onPage = useMemo(
    () => (tabId === undefined ? undefined : new Set(entries.map((entry) => entry.key))),
    [entries, tabId],
  );
  return (
    <Story
      story={story}
      packs={packs}
      onPage={onPage}
      card={path.at(-1)}
      problem={problem}
      on={{
        choosePack,
        open,
        back: path.length > 1 ? () => setPath((before) => before.slice(0, -1)) : undefined,
        close: () => setPath([]),
      }}
    />
  );
}
