/** The state of the popup and the side panel: settings, the page, the search and the open card. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { messageOf } from '../core/data/message-of.ts';
import { packOf } from '../core/pack/card-key.ts';
import type { CardAnswer } from '../core/pack/model.ts';
import type { SearchHit } from '../core/search/search-cards.ts';
import { hiddenHereCount } from '../core/settings/hidden.ts';
import { defaults, type SettingKey, type Settings } from '../core/settings/settings.ts';
import { isSiteOn, withSite } from '../core/settings/site-rules.ts';
import { callPage } from '../messaging/messenger.ts';
import {
  draftAddress,
  packAlone,
  pageCardsAddress,
  readingAddress,
  storyAddress,
} from '../messaging/own-addresses.ts';
import { callBackground } from '../messaging/own-page-messenger.ts';
import { limits } from '../messaging/protocol.ts';
import type { PanelTask } from '../stores/panel-tasks-store.ts';
import { policy } from '../stores/policy-store.ts';
import { changeSettings, readSettings, watchSettings } from '../stores/settings-store.ts';
import { type CardRow, rowOfEntry, rowOfHit } from '../views/popup/card-row.ts';
import type { PopupProps } from '../views/popup/popup-props.ts';
import { useStrings } from '../views/shared/strings-context.ts';
import { reviewAddress } from './page/carried-pack.ts';
import { useCarriedPack } from './page/use-carried-pack.ts';
import { useInView } from './page/use-in-view.ts';
import type { Page } from './page/use-page.ts';
import { useNote } from './use-note.ts';

/** Most results shown for a search. */
const mostHits = 30;

/** Where the list of cards is shown. */
export interface Surface {
  /** Called when the reader has gone elsewhere: a popup closes, a side panel stays. */
  leave(): void;
  /** Whether this is the side panel: the page's cards are in reading order, and each opens in it. */
  isPanel: boolean;
  /** Shows a card or its form in the side panel; called in the same turn as the user's action. */
  panel(task: PanelTask): Promise<unknown>;
}

/** @param page that the cards are on. */
export function usePopup(page: Page, { leave, isPanel, panel }: Surface): PopupProps {
  const strings = useStrings();
  const [settings, setSettings] = useState<Settings>(defaults);
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<{ query: string; hits: SearchHit[] }>();
  const [known, setKnown] = useState<ReadonlyMap<string, CardAnswer>>(new Map());
  const [path, setPath] = useState<readonly CardAnswer[]>([]);
  const [problem, setProblem] = useState<string>();
  const [languages, setLanguages] = useState<ReadonlyMap<string, string>>(new Map());
  const [fixed, setFixed] = useState<readonly SettingKey[]>([]);
  const latest = useRef('');

  const showError = (error: unknown) => setProblem(strings('popupProblem', { message: messageOf(error) }));
  const trying = async <T>(task: Promise<T>): Promise<T | undefined> => {
    try {
      const result = await task;
      setProblem(undefined);
      return result;
    } catch (error) {
      showError(error);
      return undefined;
    }
  };

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    trying(readSettings()).then((now) => now && setSettings(now));
    policy.read().then(({ fixed: set }) => setFixed(set));
    callBackground('listPacks', { check: false }).then(
      ({ packs }) => setLanguages(new Map(packs.map(({ id, language }) => [id, language]))),
      // Without it, only the language of texts is missing; the options page reports problems with packs.
      () => {},
    );
    callBackground('takeLookUp').then(
      ({ query }) => {
        if (query && latest.current === '') type(query);
      },
      () => {},
    );
    return () => closing.abort();
  }, []);

  const { entries } = page.roster;
  useEffect(() => {
    const missing = entries.map(({ key }) => key).filter((key) => !known.has(key));
    if (missing.length === 0) return;
    const batch = missing.slice(0, limits.keys);
    trying(callBackground('getCards', { keys: batch })).then((answer) => {
      if (answer?.cards.length)
        setKnown(new Map([...known, ...answer.cards.map((card) => [card.key, card] as const)]));
    });
  }, [entries, known]);

  const counts = useMemo(() => new Map(entries.map(({ key, count }) => [key, count])), [entries]);
  const ordered = isPanel ? [...entries].sort((a, b) => a.at - b.at) : entries;
  const rows = ordered.flatMap((entry): CardRow[] => {
    const card = known.get(entry.key);
    return card ? [rowOfEntry(entry, card)] : [];
  });

  const type = async (text: string) => {
    setQuery(text);
    latest.current = text;
    if (text.trim() === '') return;
    const answer = await trying(callBackground('searchCards', { query: text, limit: mostHits }));
    // Answers may arrive out of order.
    if (answer && latest.current === text) setHits({ query: text, hits: answer.hits });
  };
  const open = async (key: string) => {
    const card =
      known.get(key) ??
      (await trying(callBackground('getCards', { keys: [key] })))?.cards.find((one) => one.key === key);
    if (card) setPath((before) => [...before, card]);
  };
  const jump = async (key: string) => {
    const entry = entries.find((one) => one.key === key);
    if (!entry || page.tabId === undefined) return;
    await trying(callPage(page.tabId)('keepPlace', { key }));
    const how = isPanel ? 'look' : 'jump';
    const answer = await trying(callPage(page.tabId, entry.frameId)('jumpTo', { key, how }));
    // The mention may have gone since; the card itself is still worth showing.
    if (answer?.found && !isPanel) leave();
    else open(key);
  };
  const change = (how: (now: Settings) => Partial<Settings>) =>
    trying(changeSettings(how)).then((now) => now && setSettings(now));

  // In a private window only the page knows: its switch is not stored in the settings.
  const isOn =
    page.privateWindow === undefined ? isSiteOn(settings, page.host) : page.roster.state !== 'site-off';
  // The page's roster is known before its cards have loaded.
  const found = entries.length > 0 && rows.length === 0 ? 'loading' : page.roster.state;
  const state = !settings.enabled ? 'off' : page.host && !isOn ? 'site-off' : found;
  const props: PopupProps = {
    query,
    tabId: page.tabId,
    // The previous results stay until the next ones arrive, so that the list does not flicker on each key.
    hits:
      hits && query.trim() !== ''
        ? hits.hits.map((hit) => rowOfHit(hit, counts, languages.get(packOf(hit.key))))
        : undefined,
    waiting: query.trim() !== '' && hits?.query !== query,
    away: page.roster.away,
    roster: {
      state,
      partial: page.roster.partial,
      rows: state === 'off' || state === 'site-off' ? [] : rows,
    },
    site: page.host
      ? {
          host: page.host === 'file:' ? strings('popupFiles') : page.host,
          on: settings.enabled && isOn,
          fixed: fixed.includes('siteHosts') || fixed.includes('siteRule'),
        }
      : undefined,
    hidden: page.host ? hiddenHereCount(settings, page.host) : 0,
    fixed: fixed.includes('enabled'),
    card: path.at(-1),
    note: useNote(path.at(-1), strings, settings.notesOnPages),
    inView: useInView(page, isPanel),
    onPage: new Set(entries.map(({ key }) => key)),
    problem,
    carries: useCarriedPack(page),
    on: {
      review: async () => {
        if (page.tabId !== undefined) await trying(browser.tabs.create({ url: reviewAddress(page.tabId) }));
        leave();
      },
      type,
      open,
      jump,
      goBack: async () => {
        if (page.tabId !== undefined) await trying(callPage(page.tabId)('goBack'));
        leave();
      },
      back: () => setPath((before) => before.slice(0, -1)),
      hide: async (what, undo) => {
        const card = path.at(-1);
        if (card) await callBackground('hide', { what, key: card.key, alias: '', undo });
      },
      setSite: async (on) => {
        const { host, privateWindow: windowId } = page;
        if (windowId === undefined) await change((now) => withSite(now, host, on));
        else await trying(callBackground('setSitePrivately', { windowId, host, on }));
      },
      hidden: async () => {
        await trying(browser.tabs.create({ url: '/options.html#hidden' }));
        leave();
      },
      switchOn: () => change(() => ({ enabled: true })),
      reload: async () => {
        if (page.tabId !== undefined) await trying(browser.tabs.reload(page.tabId));
        leave();
      },
      allow() {
        // Not awaited: an open popup would cover the browser's prompt.
        trying(browser.permissions.request({ origins: ['<all_urls>'] }));
        leave();
      },
      panel: (task) => void trying(panel(task)).then(leave),
      story: async (key) => {
        const wanted = key ?? packAlone(entries[0]?.key ?? ':');
        const shown = page.privateWindow !== undefined ? packAlone(wanted) : wanted;
        await trying(browser.tabs.create({ url: storyAddress(shown, page.tabId) }));
        leave();
      },
      pageCards: async () => {
        if (page.tabId !== undefined)
          await trying(browser.tabs.create({ url: pageCardsAddress(page.tabId) }));
        leave();
      },
      draft:
        page.tabId === undefined || (page.host === '' && !page.isReading) || page.privateWindow !== undefined
          ? undefined
          : async () => {
              if (page.tabId !== undefined)
                await trying(browser.tabs.create({ url: draftAddress(page.tabId) }));
              leave();
            },
      read: async () => {
        await trying(browser.tabs.create({ url: readingAddress() }));
        leave();
      },
      options: async () => {
        await trying(browser.runtime.openOptionsPage());
        leave();
      },
      close: leave,
    },
  };
  return props;
}
