/** A document: opened, read page by page, remembered if the reader asks for it, and given to the page that drafts cards. */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { messageOf } from '../../core/data/message-of.ts';
import { answer } from '../../messaging/messenger.ts';
import { draftAddress } from '../../messaging/own-addresses.ts';
import type { ReadingCalls } from '../../messaging/protocol.ts';
import { createNearbyPages, type NearbyPages } from '../../reading/document/nearby-pages.ts';
import {
  type PageContent,
  type ReadableDocument,
  ReadingProblem,
} from '../../reading/document/readable-document.ts';
import { openDocument } from '../../reading/open-document.ts';
import { createReadingStore, type Place, type RememberedDocument } from '../../stores/reading-store.ts';
import type { Strings } from '../../strings/strings.ts';
import type { OpenDocument, ReadingPageProps, ReadingState } from '../../views/reading/reading-props.ts';
import { articleOfDocument } from './document-article.ts';

/** The document that is open. */
interface Open {
  /** As it was opened; `document` is what is shown of it. */
  source: ReadableDocument;
  document: ReadableDocument;
  pages: NearbyPages<PageContent>;
  file: Blob;
  /** Of the file; '' for pasted text. */
  name: string;
  /** Its id in the store, if it is remembered. */
  id: string | undefined;
  place: Place;
}

const nearby = ({ read, pages }: ReadableDocument) => createNearbyPages(read, pages);
const beginning: Place = { page: 1, down: 0, whole: false };

export function useReading(strings: Strings): ReadingPageProps {
  const store = useMemo(() => createReadingStore(), []);
  const [state, setState] = useState<ReadingState>({ step: 'choose' });
  const [remembered, setRemembered] = useState<readonly RememberedDocument[]>([]);
  const [tab, setTab] = useState<{ id: number | undefined; isPrivate: boolean }>();
  const [problem, setProblem] = useState<string>();
  const open = useRef<Open | undefined>(undefined);
  /** Counts what the reader has asked for, so that what comes late does not replace what was asked for after it. */
  const asked = useRef(0);
  /** Ends what is being opened. */
  const opening = useRef<AbortController | undefined>(undefined);
  const unlock = useRef<((password: string | undefined) => void) | undefined>(undefined);

  const fail = (error: unknown) => setProblem(strings('readingNotStored', { message: messageOf(error) }));
  const list = async () => setRemembered(await store.list());

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const closing = new AbortController();
    answer<ReadingCalls>(
      {
        isReading: () => ({ yes: true }),
        async readDocument({ everything }) {
          const now = open.current;
          const { document, name, place } = now ?? {};
          const made =
            document &&
            place &&
            (await articleOfDocument(document, name || strings('readingPasted'), place.page, everything));
          return made ?? { isPart: false };
        },
      },
      closing.signal,
    );
    browser.tabs.getCurrent().then(
      (here) => {
        setTab({ id: here?.id, isPrivate: here?.incognito ?? true });
        if (!here?.incognito) list().catch(fail);
      },
      () => setTab({ id: undefined, isPrivate: true }),
    );
    return () => closing.abort();
  }, []);

  const show = (change: Partial<OpenDocument> = {}) => {
    const now = open.current;
    if (!now) return;
    const { source, document, name, id, place } = now;
    const { title, language, pages } = document;
    setState((before) => ({
      step: 'open',
      document: {
        ...(before.step === 'open' ? before.document : { content: undefined, broken: false }),
        title: title || name || strings('readingPasted'),
        language,
        page: place.page,
        pages,
        down: place.down,
        remembered: id !== undefined,
        whole: source.whole && place.whole,
        ...change,
      },
    }));
  };
  const keepPlace = () => {
    const { id, place, document } = open.current ?? {};
    if (id !== undefined && place && document)
      store.keep(id, { ...place, pages: document.pages }).catch(fail);
  };
  const go = async (page: number, down = 0) => {
    const now = open.current;
    if (!now) return;
    const thisTime = ++asked.current;
    now.place = { ...now.place, page, down };
    show({ content: undefined, broken: false });
    const content = await now.pages.at(page).catch(() => undefined);
    if (thisTime !== asked.current) return;
    show({ content, broken: content === undefined });
    keepPlace();
  };
  const close = () => {
    asked.current++;
    opening.current?.abort();
    open.current?.source.close();
    open.current = undefined;
    setProblem(undefined);
    setState({ step: 'choose' });
    if (tab && !tab.isPrivate) list().catch(fail);
  };
  const openFile = async (file: Blob, name: string, place = beginning, id?: string) => {
    close();
    const thisTime = asked.current;
    opening.current = new AbortController();
    const { signal } = opening.current;
    const shownName = name || strings('readingPasted');
    setState({ step: 'opening', name: shownName });
    const password = (wrong: boolean) => {
      if (thisTime !== asked.current) return Promise.resolve(undefined);
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      setState({ step: 'password', name: shownName, wrong });
      unlock.current = resolve;
      return promise;
    };
    try {
      const source = await openDocument(file, name, password, signal);
      if (thisTime !== asked.current) return source.close();
      const document = (place.whole && source.whole?.()) || source;
      open.current = { source, document, pages: nearby(document), file, name, id, place };
      await go(Math.min(place.page, document.pages), place.down);
    } catch (error) {
      if (thisTime !== asked.current) return;
      const kind = error instanceof ReadingProblem ? error.kind : 'broken';
      setState({
        step: 'failed',
        name: shownName,
        kind,
        message: error instanceof Error ? error.message : '',
      });
    }
  };
  const showWhole = (whole: boolean) => {
    const now = open.current;
    if (!now) return;
    now.document = (whole && now.source.whole?.()) || now.source;
    now.pages = nearby(now.document);
    now.place = { ...beginning, whole };
    void go(1);
  };
  const remember = async (on: boolean) => {
    const now = open.current;
    if (!now) return;
    const { id, file, name, place, document } = now;
    now.id = on ? crypto.randomUUID() : undefined;
    show();
    try {
      if (now.id === undefined) {
        if (id !== undefined) await store.remove(id);
      } else await store.add({ ...place, id: now.id, name, pages: document.pages, at: Date.now() }, file);
    } catch (error) {
      // What is stored has not changed; another document may be open by now.
      now.id = id;
      if (open.current === now) show();
      throw error;
    }
  };
  const goOn = async (id: string) => {
    const entry = remembered.find((one) => one.id === id);
    const file = await store.file(id);
    if (!entry || !file) return list();
    const { page, down, whole } = entry;
    await openFile(file, entry.name, { page, down, whole }, id);
  };

  return {
    state,
    remembered,
    problem,
    on: {
      open: (file) => void openFile(file, file.name),
      paste: (text) => void openFile(new Blob([text], { type: 'text/plain' }), ''),
      unlock: (password) => unlock.current?.(password),
      close,
      go: (page) => void go(page),
      showWhole,
      scrolled: (down) => {
        if (!open.current) return;
        open.current.place = { ...open.current.place, down };
        keepPlace();
      },
      remember: tab && !tab.isPrivate ? (on) => void remember(on).catch(fail) : undefined,
      goOn: (id) => void goOn(id).catch(fail),
      remove: (id) => void store.remove(id).then(list).catch(fail),
      draft:
        tab?.id !== undefined && !tab.isPrivate
          ? () => void browser.tabs.create({ url: draftAddress(tab.id ?? 0) })
          : undefined,
    },
  };
}
