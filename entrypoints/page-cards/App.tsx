/** The cards of the page in a tab, connected to the browser. The page itself is not touched. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import { readAddress } from '../../components/messaging/own-addresses.ts';
import { callBackground } from '../../components/messaging/own-page-messenger.ts';
import { limits } from '../../components/messaging/protocol.ts';
import { usePage } from '../../components/surfaces/page/use-page.ts';
import { PageCards } from '../../components/views/page-cards/PageCards.tsx';
import { notesOf, plainText } from '../../components/views/page-cards/page-notes.ts';
import { useStrings } from '../../components/views/shared/strings-context.ts';

export function App() {
  const strings = useStrings();
  const [{ tab: tabId }] = useState(() => readAddress(location.search));
  // A tab that does not exist has no cards; without an id, usePage would take this very page.
  const { roster } = usePage(tabId ?? -1);
  const [page, setPage] = useState({ title: '', url: '' });
  const [answers, setAnswers] = useState<readonly CardAnswer[]>();
  const [problem, setProblem] = useState<string>();

  useLayoutEffect(() => {
    if (tabId === undefined) return;
    browser.tabs.get(tabId).then(
      ({ title = '', url = '' }) => setPage({ title, url }),
      // The tab has been closed, which the empty list explains.
      () => {},
    );
  }, [tabId]);
  const keys = roster.entries.map(({ key }) => key).join('\n');
  useEffect(() => {
    let isCurrent = true;
    cardsOf(keys === '' ? [] : keys.split('\n')).then(
      (cards) => isCurrent && setAnswers(cards),
      (error: unknown) => isCurrent && setProblem(strings('pageCardsFailed', { message: String(error) })),
    );
    return () => {
      isCurrent = false;
    };
  }, [keys, strings]);

  const notes = useMemo(() => notesOf(answers ?? [], strings), [answers, strings]);
  return (
    <PageCards
      {...{ page, notes, problem }}
      loading={roster.state === 'loading' || (answers?.length ?? 0) < roster.entries.length}
      on={{
        print: () => print(),
        copy: (element) =>
          navigator.clipboard.write([
            new ClipboardItem({
              'text/html': new Blob([new XMLSerializer().serializeToString(element)], { type: 'text/html' }),
              'text/plain': new Blob([plainText(notes, page)], { type: 'text/plain' }),
            }),
          ]),
      }}
    />
  );
}

/** The cards of these keys in their order, in as many messages as needed. */
async function cardsOf(keys: readonly string[]): Promise<CardAnswer[]> {
  const cards: CardAnswer[] = [];
  for (let from = 0; from < keys.length; from += limits.keys)
    cards.push(...(await callBackground('getCards', { keys: keys.slice(from, from + limits.keys) })).cards);
  const byKey = new Map(cards.map((card) => [card.key, card]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
